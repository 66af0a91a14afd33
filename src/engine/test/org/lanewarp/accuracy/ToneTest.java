package org.lanewarp.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.PixelType;
import org.lanewarp.Resizer;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.oracle.ResizeOracle;
import org.lanewarp.scene.Filters;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** Resizes in linear light and of colours weighted by alpha, against the same done in double. */
class ToneTest {

  private static final int[][] SIZES = {
    {61, 47, 20, 13}, {20, 13, 61, 47}, {61, 13, 20, 47}, {13, 90, 47, 20}, {300, 40, 7, 3}
  };

  @ParameterizedTest
  @EnumSource
  void everyChannelCountAndSizeAgreesWithTheOracle(PixelType type) {
    Random random = Seed.random("tone" + type);
    for (int[] size : SIZES) {
      for (int channels = 1; channels <= 4; channels++) {
        for (int mode = 1; mode < 4; mode++) {
          Filter filter = Filters.ALL.get(random.nextInt(Filters.ALL.size()));
          check(random, type, size, channels, filter, mode % 2 == 1, mode / 2 == 1);
        }
      }
    }
  }

  private static void check(
      Random random,
      PixelType type,
      int[] size,
      int channels,
      Filter filter,
      boolean alpha,
      boolean light) {
    Image source = Pictures.embedded(random, type, size[0], size[1], channels);
    Image result = Pictures.embedded(random, type, size[2], size[3], channels);
    Resizer resizer = Resizer.of(filter).premultiply(alpha).linearLight(light);
    resizer.resize(source, result);
    double white = type == PixelType.F32 ? 1 : type.max();
    int colors = channels % 2 == 0 ? channels - 1 : channels;
    boolean weighted = alpha && colors < channels;
    double[][][] pixels = Pixels.of(source);
    each(pixels, p -> tone(p, colors, white, weighted, light));
    double[][][] exact =
        ResizeOracle.of(filter.toString(), true)
            .resize(pixels, 0, 0, size[0], size[1], size[2], size[3]);
    for (int y = 0; y < size[3]; y++) {
      for (int x = 0; x < size[2]; x++) {
        double[] p = exact[y][x];
        double strength = weighted ? p[colors] / white : 1;
        if (strength > 0.05) { // else colours come from hardly anything
          for (int c = 0; c < channels; c++) {
            double value = c < colors ? p[c] / strength : p[c];
            double want = c < colors && light ? white * sample(value) : value;
            double got = Pixels.sample(result, x, y, c);
            double tolerance = type == PixelType.F32 ? 1e-4 : 0.5 + white * 1e-5;
            // An error of light that is black to the eye is a large one of its sample.
            tolerance += light && c < colors ? white * 1e-5 : 0;
            String place = resizer.filter() + " " + source + " at " + x + ", " + y + ", " + c;
            assertEquals(
                Pixels.saturate(want, type), got, tolerance, () -> Seed.tag(place, alpha, light));
          }
        }
      }
    }
  }

  private interface Change {
    void of(double[] pixel);
  }

  private static void each(double[][][] pixels, Change change) {
    for (double[][] row : pixels) {
      for (double[] pixel : row) {
        change.of(pixel);
      }
    }
  }

  private static void tone(
      double[] pixel, int colors, double white, boolean weighted, boolean light) {
    for (int c = 0; c < colors; c++) {
      pixel[c] = light ? light(pixel[c] / white) : pixel[c];
      pixel[c] *= weighted ? pixel[colors] / white : 1;
    }
  }

  private static double light(double s) {
    return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
  }

  private static double sample(double v) {
    if (v < 0) {
      return -sample(-v);
    }
    return v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
  }

  @Test
  void everyByteSurvivesLinearLight() {
    ImageU8 source = ImageU8.allocate(256, 1, 1);
    for (int i = 0; i < 256; i++) {
      source.array()[i] = (byte) i;
    }
    ImageU8 result = ImageU8.allocate(256, 1, 1);
    Resizer.bilinear().linearLight(true).resize(source, result);
    assertEquals(-1, Pictures.mismatch(source, result));
  }

  @Test
  void everyShortSurvivesLinearLight() {
    ImageU16 source = ImageU16.allocate(256, 256, 1);
    for (int i = 0; i < 65536; i++) {
      source.array()[i] = (short) i;
    }
    ImageU16 result = ImageU16.allocate(256, 256, 1);
    Resizer.bilinear().linearLight(true).resize(source, result);
    assertEquals(-1, Pictures.mismatch(source, result));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 77", "128, 77", "255, 77"})
  void colourSurvivesAlphaUnlessNothingIsLeft(int alpha, int expected) {
    ImageU8 source = ImageU8.of(1, 1, 2, new byte[] {77, (byte) alpha});
    ImageU8 result = ImageU8.allocate(5, 3, 2);
    Resizer.bilinear().premultiply(true).resize(source, result);
    assertEquals(expected, Pixels.sample(result, 3, 1, 0));
    assertEquals(alpha, Pixels.sample(result, 3, 1, 1));
  }
}

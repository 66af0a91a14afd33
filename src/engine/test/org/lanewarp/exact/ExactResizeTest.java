package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lanewarp.Engine;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.Resizer;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.scene.Filters;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** What must come out of a resize to the last bit. */
class ExactResizeTest {

  static final java.util.List<Filter> FILTERS = Filters.ALL;

  private static final int[][] SIZES = {
    {37, 29}, {200, 3}, {5, 90}, {111, 70}, {1, 1}, {38, 29}, {37, 200}
  };

  @ParameterizedTest
  @FieldSource("FILTERS")
  void aConstantImageStaysConstant(Filter filter) {
    Random random = Seed.random("constant resize" + filter);
    Every.format(
        (type, channels) -> {
          for (int[] size : SIZES) {
            double value = value(random, type);
            Image source = Pictures.constant(type, 37, 29, channels, value);
            Image want = Pictures.constant(type, size[0], size[1], channels, value);
            Image result = Pictures.noise(random, type, size[0], size[1], channels);
            Resizer.of(filter).antialias(random.nextBoolean()).resize(source, result);
            assertEquals(
                -1, Pictures.mismatch(want, result), () -> Seed.tag(filter, result, value));
          }
        });
  }

  @Test
  void wholeBoxesGiveWhatTheirFilterGives() {
    Random random = Seed.random("whole boxes");
    Filter general = Filter.of(0.5, t -> t > -0.5 && t <= 0.5 ? 1 : 0); // takes no short cut
    for (int c = 0; c < 160; c++) {
      int channels = 1 + c % 4;
      for (int side = 2; side <= 4; side++) {
        int width = 1 + random.nextInt(90);
        int height = 1 + random.nextInt(9);
        int left = random.nextInt(3);
        int top = random.nextInt(3);
        int in = left + side * width + random.nextInt(3);
        int down = top + side * height + random.nextInt(3);
        Image source = Pictures.embedded(random, PixelType.U8, in, down, channels);
        Image want = Pictures.blank(PixelType.U8, width, height, channels);
        Image result = Pictures.embedded(random, PixelType.U8, width, height, channels);
        boolean premultiply = channels % 2 == 1; // which there does nothing
        Resizer box =
            Resizer.of(Filter.BOX)
                .premultiply(premultiply)
                .threads(1 + random.nextInt(2))
                .engine(c % 8 < 4 ? Engine.SCALAR : Engine.AUTO)
                .crop(left, top, side * width, side * height);
        box.resize(source, result);
        Resizer.of(general)
            .premultiply(premultiply)
            .crop(left, top, side * width, side * height)
            .resize(source, want);
        assertEquals(
            -1, Pictures.mismatch(want, Pictures.compact(result)), Seed.tag(source, result));
      }
    }
  }

  private static double value(Random random, PixelType type) {
    return switch (type) {
      case U8 -> new int[] {0, 1, 127, 254, 255}[random.nextInt(5)];
      case U16 -> new int[] {0, 1, 32767, 65534, 65535}[random.nextInt(5)];
      case F32 -> (float) (random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
    };
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void theSameSizeCopies(Filter filter) {
    Random random = Seed.random("identity resize");
    if (filter.equals(Filter.MITCHELL)) {
      return; // it blurs
    }
    Every.format(
        (type, channels) -> {
          Image source = Pictures.noise(random, type, 61, 23, channels);
          if (source.array() instanceof float[] floats) {
            floats[40] = Float.MAX_VALUE;
            floats[41] = Float.POSITIVE_INFINITY;
            floats[90] = Float.NaN;
          }
          Image result = Pictures.blank(type, 61, 23, channels);
          Resizer.of(filter).resize(source, result);
          assertEquals(-1, Pictures.mismatch(source, result), () -> Seed.tag(filter, source));
          Image part = Pictures.blank(type, 40, 10, channels);
          Resizer.of(filter).crop(7, 13, 40, 10).resize(source, part);
          Image view = Pictures.compact(source.view(7, 13, 40, 10));
          assertEquals(-1, Pictures.mismatch(view, part), () -> Seed.tag(filter, part));
        });
  }

  @Test
  void halfTheSizeByBoxIsTheMeanOfFourPixels() {
    Random random = Seed.random("half");
    Every.format(
        (type, channels) -> {
          Image source = Pictures.noise(random, type, 62, 26, channels);
          Image result = Pictures.blank(type, 31, 13, channels);
          Resizer.box().resize(source, result);
          for (int y = 0; y < 13; y++) {
            for (int x = 0; x < 31; x++) {
              for (int c = 0; c < channels; c++) {
                double sum = 0;
                for (int k = 0; k < 4; k++) {
                  sum += Pixels.sample(source, 2 * x + k % 2, 2 * y + k / 2, c);
                }
                double tolerance = type == PixelType.F32 ? 1.2e-7 : 0;
                double want = Pixels.stored(sum / 4, type);
                assertEquals(want, Pixels.sample(result, x, y, c), tolerance);
              }
            }
          }
        });
  }
}

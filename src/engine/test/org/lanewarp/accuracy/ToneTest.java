package org.lanewarp.accuracy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.Resizer;
import org.lanewarp.oracle.Oracle;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.oracle.ResizeOracle;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Filters;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** Blending in linear light and of colours weighted by alpha, against the same done in double. */
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

  @Test
  void colorsOfNextToNoAlphaSaturateAlikeInBothEngines() {
    Random random = Seed.random("tiny alpha");
    for (int i = 0; i < 400; i++) {
      int width = 5 + random.nextInt(6);
      byte[] bytes = new byte[width * width * 4];
      random.nextBytes(bytes);
      for (int k = 3; k < bytes.length; k += 4) {
        bytes[k] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : random.nextInt(3));
      }
      ImageU8 src = ImageU8.of(width, width, 4, bytes);
      Resizer resizer = Resizer.bicubic().premultiply(true);
      Resampler resampler = Resampler.bicubic().premultiply(true);
      Affine enlarge = Affine.scale(0.23, 0.31);
      byte[][] results = new byte[4][33 * 29 * 4];
      for (int e = 0; e < 2; e++) {
        Engine engine = e == 0 ? Engine.SCALAR : Engine.VECTOR;
        resizer.engine(engine).resize(src, ImageU8.of(33, 29, 4, results[e]));
        resampler.engine(engine).warp(src, enlarge, ImageU8.of(33, 29, 4, results[2 + e]));
      }
      assertArrayEquals(results[0], results[1], Seed.tag("resize " + i));
      assertArrayEquals(results[2], results[3], Seed.tag("warp " + i));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTransparentBorderLeavesPixelsAloneToTheBit(PixelType type) {
    Random random = Seed.random("untouched" + type);
    Image src = Pictures.embedded(random, type, 20, 10, 4);
    Image dst = Pictures.embedded(random, type, 50, 30, 4);
    Image before = Pictures.copy(dst);
    Resampler.bilinear()
        .border(Border.TRANSPARENT)
        .premultiply(true)
        .linearLight(true)
        .warp(src, Affine.translation(1000.5, 0.5), dst);
    assertEquals(-1, Pictures.mismatch(before, dst));
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
    double[][][] exact =
        ResizeOracle.of(filter.toString(), true)
            .resize(toned(source, alpha, light), 0, 0, size[0], size[1], size[2], size[3]);
    compare(exact, result, alpha, light, 1e-5, filter + " " + source);
  }

  @ParameterizedTest
  @EnumSource
  void warpsWithEveryBorderAndChannelCountAgreeWithTheOracle(PixelType type) {
    Random random = Seed.random("toned warp" + type);
    for (Kind kind : List.of(Kind.ROTATION_15, Kind.PERSPECTIVE, Kind.RELATIVE_JITTER_MAP)) {
      Scene scene = kind.scene(random, 40, 37, 133, 35);
      for (int channels = 1; channels <= 4; channels++) {
        for (Border border : Borders.all(type, channels)) {
          int mode = 1 + random.nextInt(3);
          Resampler resampler = random.nextBoolean() ? Resampler.bilinear() : Resampler.bicubic();
          check(random, type, scene, channels, resampler.border(border), mode % 2 == 1, mode > 1);
        }
      }
    }
  }

  private static void check(
      Random random,
      PixelType type,
      Scene scene,
      int channels,
      Resampler resampler,
      boolean alpha,
      boolean light) {
    Image source =
        Pictures.embedded(random, type, scene.sourceWidth(), scene.sourceHeight(), channels);
    Image result = Pictures.embedded(random, type, scene.width(), scene.height(), channels);
    ImageF32 fill = ImageF32.of(1, 1, channels, resampler.border().fill(type, channels));
    double[] filled = Pixels.of(fill)[0][0];
    tone(filled, channels, white(type), alpha, light);
    Oracle oracle =
        new Oracle(resampler.interpolation(), resampler.a(), resampler.border().kind(), filled);
    double[][][] before = toned(result, alpha, light);
    double[][][] exact = oracle.warp(toned(source, alpha, light), scene.exact(), before);
    resampler.premultiply(alpha).linearLight(light).warp(source, scene.mapping(), result);
    compare(exact, result, alpha, light, 5e-5, scene + " " + resampler.border() + " " + source);
  }

  private static double white(PixelType type) {
    return type == PixelType.F32 ? 1 : type.max();
  }

  private static double[][][] toned(Image image, boolean alpha, boolean light) {
    double[][][] pixels = Pixels.of(image);
    for (double[][] row : pixels) {
      for (double[] pixel : row) {
        tone(pixel, image.channels(), white(image.type()), alpha, light);
      }
    }
    return pixels;
  }

  /**
   * Fails where the result is not what comes of the exact toned pixels.
   *
   * @param error of a toned sample, in shares of white
   */
  private static void compare(
      double[][][] exact, Image result, boolean alpha, boolean light, double error, String what) {
    PixelType type = result.type();
    double white = white(type);
    int colors = colors(result.channels());
    boolean weighted = alpha && colors < result.channels();
    for (int y = 0; y < result.height(); y++) {
      for (int x = 0; x < result.width(); x++) {
        double[] p = exact[y][x];
        double strength = weighted ? p[colors] / white : 1;
        if (strength > 0.05) { // else colours come from hardly anything
          for (int c = 0; c < p.length; c++) {
            double value = c < colors ? p[c] / strength : p[c];
            double want = c < colors && light ? white * sample(value) : value;
            double got = Pixels.sample(result, x, y, c);
            double tolerance = (type == PixelType.F32 ? 0 : 0.5) + white * error / strength;
            // An error of light that is black to the eye is a large one of its sample.
            tolerance += light && c < colors ? 12 * white * error / strength : 0;
            String place = what + " at " + x + ", " + y + ", " + c;
            assertEquals(
                Pixels.saturate(want, type), got, tolerance, () -> Seed.tag(place, alpha, light));
          }
        }
      }
    }
  }

  private static int colors(int channels) {
    return channels % 2 == 0 ? channels - 1 : channels;
  }

  private static void tone(
      double[] pixel, int channels, double white, boolean alpha, boolean light) {
    int colors = colors(channels);
    for (int c = 0; c < colors; c++) {
      pixel[c] = light ? light(pixel[c] / white) : pixel[c];
      pixel[c] *= alpha && colors < channels ? pixel[colors] / white : 1;
    }
  }

  private static double light(double s) {
    if (s < 0) {
      return -light(-s);
    }
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
  @EnumSource
  void samplesThatOnlyMoveAreCopied(PixelType type) {
    Random random = Seed.random("toned moves" + type);
    Image source = Pictures.noise(random, type, 31, 17, 4);
    for (Affine move : List.of(Affine.translation(3, -5), Affine.rotation(90, 8, 8))) {
      Image plain = Pictures.blank(type, 29, 23, 4);
      Image toned = Pictures.blank(type, 29, 23, 4);
      Resampler.bicubic().warp(source, move, plain);
      Resampler.bicubic().premultiply(true).linearLight(true).warp(source, move, toned);
      assertEquals(-1, Pictures.mismatch(plain, toned));
    }
  }

  @ParameterizedTest
  @EnumSource
  void enginesAndThreadsGiveTheSameBits(PixelType type) {
    Random random = Seed.random("toned engines" + type);
    Scene scene = Kind.ROTATION_15.scene(random, 61, 47, 281, 301);
    Image source = Pictures.embedded(random, type, 61, 47, 4);
    Image first = Pictures.embedded(random, type, 281, 301, 4);
    Image second = Pictures.copy(first);
    Resampler resampler =
        Resampler.bicubic().border(Border.TRANSPARENT).premultiply(true).linearLight(true);
    resampler.engine(Engine.SCALAR).warp(source, scene.mapping(), first);
    resampler.threads(3).warp(source, scene.mapping(), second);
    assertEquals(-1, Pictures.mismatch(first, second));
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

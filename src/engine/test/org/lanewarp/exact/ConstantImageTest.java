package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** An image of one colour stays that colour, to the last bit. */
class ConstantImageTest {

  private static final double[] BYTES = {0, 1, 127, 200, 255};
  private static final double[] SHORTS = {0, 1, 32767, 40001, 65535};
  private static final double[] FLOATS = {0.1f, -7.3f, 12345.678f, 1e-30f, 1e30f, 1 / 3f};

  @Test
  void aConstantImageStaysConstantUnderEveryMappingAndBorder() {
    for (Kind kind : Kind.values()) {
      Random random = Seed.random("constant" + kind);
      Scene scene = kind.scene(random, 1 + random.nextInt(40), 1 + random.nextInt(40), 139, 35);
      Every.format(
          (type, channels) -> {
            double[] values = values(type);
            check(scene, type, channels, values[random.nextInt(values.length)]);
          });
    }
  }

  @Test
  void anyFloatStaysWhatItIs() {
    Random random = Seed.random("constant floats");
    for (int i = 0; i < 60; i++) {
      float value = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10));
      check(Kind.RELATIVE_JITTER_MAP.scene(random, 20, 9, 70, 20), PixelType.F32, 1, value);
    }
  }

  private static void check(Scene scene, PixelType type, int channels, double value) {
    Image source =
        Pictures.constant(type, scene.sourceWidth(), scene.sourceHeight(), channels, value);
    for (Border border : borders(value)) {
      Image want = wanted(scene, type, channels, value, border);
      for (Resampler resampler : type.isInteger() ? Every.USUAL : Every.INTERPOLATION) {
        // Transparent keeps what is there, so there must be the constant.
        Image result = Pictures.constant(type, scene.width(), scene.height(), channels, value);
        if (border.kind() != Border.Kind.TRANSPARENT) {
          Pictures.scatter(Seed.random("before"), result.array());
        }
        resampler.border(border).warp(source, scene.mapping(), result);
        assertEquals(
            -1,
            Pictures.mismatch(want, result),
            () ->
                Seed.tag(
                    "first differing element",
                    scene,
                    source,
                    "value",
                    value,
                    resampler.interpolation(),
                    "A",
                    resampler.a(),
                    border));
      }
    }
  }

  /** The constant, and the border's fill where a position is NaN or infinite. */
  private static Image wanted(
      Scene scene, PixelType type, int channels, double value, Border border) {
    Image image = Pictures.constant(type, scene.width(), scene.height(), channels, value);
    double fill = border.kind() == Border.Kind.CONSTANT ? value : 0;
    for (int y = 0; y < scene.height(); y++) {
      for (int x = 0; x < scene.width(); x++) {
        double[] at = scene.exact().at(x, y);
        if (!Double.isFinite(at[0]) || !Double.isFinite(at[1])) {
          for (int c = 0; c < channels; c++) {
            Pictures.put(image.array(), image.index(x, y) + c, fill);
          }
        }
      }
    }
    return image;
  }

  private static List<Border> borders(double value) {
    List<Border> borders = new ArrayList<>(Borders.ofTheSource());
    borders.add(Border.TRANSPARENT);
    borders.add(Border.constant(value));
    return borders;
  }

  private static double[] values(PixelType type) {
    switch (type) {
      case U8:
        return BYTES;
      case U16:
        return SHORTS;
      default:
        return FLOATS;
    }
  }
}

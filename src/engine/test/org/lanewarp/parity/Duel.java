package org.lanewarp.parity;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Random;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** One scene on the same pixels with two resamplers that must give the same bits. */
final class Duel {

  private static final float[] SPECIAL = {
    Float.NaN,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    Float.MIN_VALUE,
    -0f,
    0f,
    1e-38f,
    -1e20f,
    16777218f
  };

  private Duel() {}

  /** Noise; one float in twenty is a special value where {@code adversarial}. */
  static Image source(
      Random random, Scene scene, PixelType type, int channels, boolean adversarial) {
    Image image =
        Pictures.embedded(random, type, scene.sourceWidth(), scene.sourceHeight(), channels);
    if (adversarial && image.array() instanceof float[] floats) {
      for (int i = 0; i < floats.length; i += 1 + random.nextInt(39)) {
        floats[i] = SPECIAL[random.nextInt(SPECIAL.length)];
      }
    }
    return image;
  }

  /** Fails unless both engines give the same bits. */
  static void ofEngines(Random random, Scene scene, Resampler resampler, Image source) {
    of(
        random,
        scene,
        resampler.engine(Engine.SCALAR),
        resampler.engine(Engine.VECTOR),
        source,
        "scalar and vector");
  }

  /** Fails unless both resamplers give the same bits. */
  static void of(
      Random random, Scene scene, Resampler one, Resampler other, Image source, String what) {
    Image expected =
        Pictures.embedded(random, source.type(), scene.width(), scene.height(), source.channels());
    Image actual = Pictures.copy(expected);
    one.warp(source, scene.mapping(), expected);
    other.warp(source, scene.mapping(), actual);
    int at = Pictures.mismatch(expected, actual);
    if (at >= 0) {
      fail(Seed.tag(what + " differ: " + describe(scene, one, source, expected, actual, at)));
    }
  }

  private static String describe(
      Scene scene, Resampler resampler, Image source, Image expected, Image actual, int at) {
    int inside = at - expected.offset();
    if (inside < 0 || inside % expected.stride() >= expected.width() * expected.channels()) {
      return scene + " array element " + at + " outside the view";
    }
    int y = inside / expected.stride();
    int x = inside % expected.stride() / expected.channels();
    int c = inside % expected.stride() % expected.channels();
    double[] position = scene.exact().at(x, y);
    return "%s %s %s %s at (%d, %d, %d), source position (%s, %s): %s and %s"
        .formatted(
            scene,
            source,
            resampler.interpolation(),
            resampler.border(),
            x,
            y,
            c,
            position[0],
            position[1],
            Pixels.sample(expected, x, y, c),
            Pixels.sample(actual, x, y, c));
  }

  /** A border of any kind. */
  static Border border(Random random, PixelType type, int channels) {
    return Borders.all(type, channels).get(random.nextInt(6));
  }
}

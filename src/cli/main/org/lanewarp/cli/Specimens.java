package org.lanewarp.cli;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewarp.Affine;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.PixelType;

/** Random images and the mappings that {@link Parity} runs them through. */
final class Specimens {

  /** A mapping and what to call it. */
  record Warping(String name, Mapping mapping) {}

  private static final float[] SPECIAL_SAMPLES = {
    Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, -0f, Float.MIN_VALUE, 1e30f
  };

  private static final float[] SPECIAL_POSITIONS = {
    Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MAX_VALUE, -3e9f, -0f
  };

  private static final int ONE_IN = 40;

  private Specimens() {}

  /** An image of noise; among floats there are a few NaNs, infinities and other odd ones. */
  static Image image(PixelType type, int width, int height, int channels, SplittableRandom random) {
    int n = Image.checkSize(width, height, channels);
    return switch (type) {
      case U8 -> {
        byte[] samples = new byte[n];
        random.nextBytes(samples);
        yield ImageU8.of(width, height, channels, samples);
      }
      case U16 -> {
        short[] samples = new short[n];
        for (int i = 0; i < n; i++) {
          samples[i] = (short) random.nextInt();
        }
        yield ImageU16.of(width, height, channels, samples);
      }
      case F32 -> {
        float[] samples = new float[n];
        for (int i = 0; i < n; i++) {
          samples[i] = odd(random, SPECIAL_SAMPLES, random.nextFloat() * 2000 - 1000);
        }
        yield ImageF32.of(width, height, channels, samples);
      }
    };
  }

  /** Mappings from a destination of the given size to a source; all leave it on every side. */
  static List<Warping> warpings(Size source, int width, int height, SplittableRandom random) {
    int w = source.width();
    int h = source.height();
    Affine rotation =
        Affine.translation((w - width) / 2.0, (h - height) / 2.0)
            .then(Affine.rotation(17, (w - 1) / 2.0, (h - 1) / 2.0))
            .then(Affine.scale(1.3, 1.3, (w - 1) / 2.0, (h - 1) / 2.0));
    // Its divisor passes through zero inside the destination: a horizon with infinities.
    Perspective perspective =
        new Perspective(1.1, 0.2, -3, -0.1, 1.2, -2, -0.3 / w, -1.1 / height, 1);
    return List.of(
        new Warping("rotation", rotation),
        new Warping("perspective", perspective),
        new Warping("random map", map(w, h, width, height, random)));
  }

  private static CoordinateMap map(int w, int h, int width, int height, SplittableRandom random) {
    float[] xs = new float[width * height];
    float[] ys = new float[width * height];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = position(w, random);
      ys[i] = position(h, random);
    }
    return CoordinateMap.of(xs, ys, width, height);
  }

  /** A position from half a side before to half a side after; some on centres and edges. */
  private static float position(int side, SplittableRandom random) {
    float anywhere = (random.nextFloat() * 2 - 0.5f) * side;
    float usual = random.nextInt(8) == 0 ? Math.round(anywhere * 2) / 2f : anywhere;
    return odd(random, SPECIAL_POSITIONS, usual);
  }

  private static float odd(SplittableRandom random, float[] special, float usual) {
    return random.nextInt(ONE_IN) == 0 ? special[random.nextInt(special.length)] : usual;
  }
}

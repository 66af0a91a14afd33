package org.lanewarp.scene;

import java.util.Random;
import org.lanewarp.CoordinateMap;
import org.lanewarp.oracle.Positions;

/** Scenes whose coordinates are stored as floats. */
final class Maps {

  private static final float LARGEST = 1 << 30;

  private Maps() {}

  static Warp jitter(Random random, int sw, int sh, int w, int h) {
    return absolute(w, h, (x, y) -> new double[] {x + wobble(random), y + wobble(random)});
  }

  static Warp relativeJitter(Random random, int sw, int sh, int w, int h) {
    return relative(w, h, (x, y) -> new double[] {wobble(random), wobble(random)});
  }

  /** x and y grow faster the farther they are from the centre. */
  static Warp barrel(Random random, int sw, int sh, int w, int h) {
    return absolute(
        w,
        h,
        (x, y) -> {
          double u = (2.0 * x - w) / w;
          double v = (2.0 * y - h) / w;
          double k = 1 + 0.21 * (u * u + v * v);
          return new double[] {sw / 2.0 * (1 + u * k), sh / 2.0 + sw / 2.0 * v * k};
        });
  }

  static Warp random(Random random, int sw, int sh, int w, int h) {
    return absolute(
        w,
        h,
        (x, y) ->
            new double[] {
              (2 * random.nextDouble() - 0.5) * sw, (2 * random.nextDouble() - 0.5) * sh
            });
  }

  /** Like that, but one sample in thirty lies outside, in each direction. */
  static Warp scattered(Random random, int sw, int sh, int w, int h) {
    return absolute(
        w,
        h,
        (x, y) ->
            new double[] {
              (1.03 * random.nextDouble() - 0.015) * sw, (1.03 * random.nextDouble() - 0.015) * sh
            });
  }

  static Warp special(Random random, int sw, int sh, int w, int h) {
    return absolute(w, h, (x, y) -> new double[] {pick(random, sw), pick(random, sh)});
  }

  static Warp relativeSpecial(Random random, int sw, int sh, int w, int h) {
    return relative(
        w, h, (x, y) -> new double[] {pick(random, sw) - (x >> 1), pick(random, sh) - (y >> 1)});
  }

  /** A coordinate where something happens; n is the source's side. */
  private static float pick(Random random, int n) {
    float[] special = {
      Float.NaN,
      Float.NEGATIVE_INFINITY,
      Float.POSITIVE_INFINITY,
      1e30f,
      -1e30f,
      LARGEST,
      -LARGEST,
      Float.MAX_VALUE,
      -Float.MAX_VALUE,
      2 * LARGEST,
      Integer.MIN_VALUE,
      1e9f,
      -1e9f,
      16777218f,
      8388607.5f,
      -8388607.5f,
      65535.5f,
      -32768.5f,
      Float.MIN_VALUE,
      -Float.MIN_VALUE,
      -0f,
      -1e-8f,
      0.49999997f,
      -0.5f,
      -1,
      Math.nextDown(-1f),
      -1.5f,
      -2,
      Math.nextDown(-2f),
      -2.5f,
      -3,
      n - 1,
      Math.nextDown((float) n - 1),
      n - 0.5f,
      n,
      Math.nextUp((float) n),
      n + 0.5f,
      n + 1,
      n + 1.5f,
      2 * n - 2,
      2 * n - 1,
      -n,
      -2 * n,
      3 * n + 0.5f
    };
    switch (random.nextInt(3)) {
      case 0:
        return special[random.nextInt(special.length)];
      case 1:
        return random.nextInt(n + 4) - 2;
      default:
        return random.nextInt(n + 4) - 1.5f;
    }
  }

  private static double wobble(Random random) {
    return 3 * random.nextGaussian();
  }

  private static Warp absolute(int w, int h, Positions values) {
    float[][] xy = table(w, h, values);
    return new Warp(CoordinateMap.of(xy[0], xy[1], w, h), Positions.absolute(xy[0], xy[1], w));
  }

  private static Warp relative(int w, int h, Positions values) {
    float[][] xy = table(w, h, values);
    return new Warp(
        CoordinateMap.relative(xy[0], xy[1], w, h), Positions.relative(xy[0], xy[1], w));
  }

  private static float[][] table(int w, int h, Positions values) {
    float[][] xy = new float[2][w * h];
    for (int i = 0; i < w * h; i++) {
      double[] at = values.at(i % w, i / w);
      xy[0][i] = (float) at[0];
      xy[1][i] = (float) at[1];
    }
    return xy;
  }
}

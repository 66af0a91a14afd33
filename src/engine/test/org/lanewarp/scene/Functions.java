package org.lanewarp.scene;

import java.util.Random;
import org.lanewarp.oracle.Positions;

/** Mappings that a user writes as a function. */
final class Functions {

  private static final double[] SPECIAL = {
    Double.NaN,
    Double.NEGATIVE_INFINITY,
    Double.POSITIVE_INFINITY,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    1e300,
    -1e30,
    1 << 30,
    -(1 << 30),
    (1 << 30) - 0.25,
    0.25 - (1 << 30),
    0x1p31,
    -0x1p31,
    0x1p32 + 1,
    0x1p63,
    1e6,
    -1e6,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    -0.0,
    0,
    1,
    2,
    3,
    -1,
    -2,
    -3
  };

  private Functions() {}

  static Warp swirl(Random random, int sw, int sh, int w, int h) {
    return function(
        (x, y) -> {
          double dx = x - w / 2.0;
          double dy = y - h / 2.0;
          double turn = 2 * Math.exp(-Math.hypot(dx, dy) / 20);
          double c = Math.cos(turn);
          double s = Math.sin(turn);
          return new double[] {sw / 2.0 + c * dx - s * dy, sh / 2.0 + s * dx + c * dy};
        });
  }

  /** Columns are angles, rows are radii. */
  static Warp polar(Random random, int sw, int sh, int w, int h) {
    return function(
        (x, y) -> {
          double angle = 2 * Math.PI * x / w;
          double radius = 0.6 * Math.max(sw, sh) * y / h;
          return new double[] {
            sw / 2.0 + radius * Math.cos(angle), sh / 2.0 + radius * Math.sin(angle)
          };
        });
  }

  /** Neighbours are almost four pixels apart, so that a tile spreads wide; the middle is apart. */
  static Warp wide(Random random, int sw, int sh, int w, int h) {
    return function(
        (x, y) -> {
          double bend = 240 * Math.sin(x / 40.0);
          return new double[] {3.9 * x + 0.3 * y - 11, sh / 2.0 + bend + 0.7 * y};
        });
  }

  static Warp special(Random random, int sw, int sh, int w, int h) {
    int start = random.nextInt(1000);
    return function(
        (x, y) -> {
          int pair = start + y * w + x;
          int n = SPECIAL.length;
          return new double[] {SPECIAL[pair % n], SPECIAL[(pair / n + pair) % n]};
        });
  }

  private static Warp function(Positions exact) {
    return new Warp(
        (x, y, n, xs, ys) -> {
          for (int i = 0; i < n; i++) {
            double[] at = exact.at(x + i, y);
            xs[i] = at[0];
            ys[i] = at[1];
          }
        },
        exact);
  }
}

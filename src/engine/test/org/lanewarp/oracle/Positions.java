package org.lanewarp.oracle;

/** Where a destination pixel looks in the source, exactly: the oracle's view of a mapping. */
@FunctionalInterface
public interface Positions {

  /** The source position {@code {column, row}} of destination pixel {@code (x, y)}. */
  double[] at(int x, int y);

  /** {@code (m0 x + m1 y + m2, m3 x + m4 y + m5)}. */
  static Positions affine(double... m) {
    return (x, y) -> new double[] {m[0] * x + m[1] * y + m[2], m[3] * x + m[4] * y + m[5]};
  }

  /** {@code (m0 x + m1 y + m2, m3 x + m4 y + m5) / (m6 x + m7 y + m8)}. */
  static Positions perspective(double... m) {
    return (x, y) -> {
      double w = m[6] * x + m[7] * y + m[8];
      return new double[] {(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w};
    };
  }

  /** Positions stored row by row. */
  static Positions absolute(float[] xs, float[] ys, int width) {
    return (x, y) -> new double[] {xs[y * width + x], ys[y * width + x]};
  }

  /** Offsets stored row by row. */
  static Positions relative(float[] dxs, float[] dys, int width) {
    return (x, y) ->
        new double[] {x + (double) dxs[y * width + x], y + (double) dys[y * width + x]};
  }
}

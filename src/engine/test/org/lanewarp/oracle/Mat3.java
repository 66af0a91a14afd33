package org.lanewarp.oracle;

/** 3×3 matrices in row order, by the schoolbook. */
public final class Mat3 {

  private Mat3() {}

  /** {@code a · b}: first b, then a. */
  public static double[] times(double[] a, double[] b) {
    double[] product = new double[9];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        for (int k = 0; k < 3; k++) {
          product[3 * i + j] += a[3 * i + k] * b[3 * k + j];
        }
      }
    }
    return product;
  }

  /** The inverse by cofactors, scaled to 1 at the lower right. */
  public static double[] inverse(double... m) {
    double[] adjugate = new double[9];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        int r = (j + 1) % 3;
        int s = (j + 2) % 3;
        int u = (i + 1) % 3;
        int v = (i + 2) % 3;
        adjugate[3 * i + j] = m[3 * r + u] * m[3 * s + v] - m[3 * r + v] * m[3 * s + u];
      }
    }
    double last = adjugate[8];
    for (int i = 0; i < 9; i++) {
      adjugate[i] /= last;
    }
    return adjugate;
  }

  /** Counter-clockwise as seen, y pointing down, about {@code (cx, cy)}, enlarged by scale. */
  public static double[] turn(double degrees, double scale, double cx, double cy) {
    double c = scale * Math.cos(Math.PI * degrees / 180);
    double s = scale * Math.sin(Math.PI * degrees / 180);
    double[] rotation = {c, s, 0, -s, c, 0, 0, 0, 1};
    return times(move(cx, cy), times(rotation, move(-cx, -cy)));
  }

  /** A shift. */
  public static double[] move(double dx, double dy) {
    return new double[] {1, 0, dx, 0, 1, dy, 0, 0, 1};
  }

  /** Where {@code (x, y)} goes. */
  public static double[] apply(double[] m, double x, double y) {
    double w = m[6] * x + m[7] * y + m[8];
    return new double[] {(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w};
  }
}

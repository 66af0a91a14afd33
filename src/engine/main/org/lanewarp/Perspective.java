package org.lanewarp;

/**
 * A perspective transform (homography): {@code (x, y) → (X/W, Y/W)} with {@code X = m00·x + m01·y +
 * m02}, {@code Y = m10·x + m11·y + m12}, {@code W = m20·x + m21·y + m22}.
 *
 * <p>As a {@link Mapping} it takes destination positions to source positions. Where W is 0 the
 * coordinate is infinite and the pixel takes the border's fill value.
 */
public record Perspective(
    double m00,
    double m01,
    double m02,
    double m10,
    double m11,
    double m12,
    double m20,
    double m21,
    double m22)
    implements Mapping {

  /**
   * Checks the coefficients.
   *
   * @throws IllegalArgumentException if one is NaN or infinite
   */
  public Perspective {
    Matrices.checkFinite(m00, m01, m02, m10, m11, m12, m20, m21, m22);
  }

  /**
   * The transform that takes four points to four others.
   *
   * @param from {@code x0, y0, … x3, y3}
   * @param to where they go, in the same order
   * @throws IllegalArgumentException if there are not eight finite numbers each, or three of the
   *     points lie on a line
   */
  public static Perspective fromPoints(double[] from, double[] to) {
    Matrices.checkPoints(from, to, 4);
    Matrices.checkNoThreeOnALine(from);
    Matrices.checkNoThreeOnALine(to);
    double[][] system = new double[8][];
    for (int i = 0; i < 4; i++) {
      double x = from[2 * i];
      double y = from[2 * i + 1];
      double u = to[2 * i];
      double v = to[2 * i + 1];
      system[2 * i] = new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
      system[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v};
    }
    double[][] m =
        Matrices.solve(
            system,
            1,
            "no transform takes " + Matrices.points(from) + " to " + Matrices.points(to));
    return new Perspective(
        m[0][0], m[1][0], m[2][0], m[3][0], m[4][0], m[5][0], m[6][0], m[7][0], 1);
  }

  /** This transform first, then {@code next}. */
  public Perspective then(Perspective next) {
    return new Perspective(
        next.m00 * m00 + next.m01 * m10 + next.m02 * m20,
        next.m00 * m01 + next.m01 * m11 + next.m02 * m21,
        next.m00 * m02 + next.m01 * m12 + next.m02 * m22,
        next.m10 * m00 + next.m11 * m10 + next.m12 * m20,
        next.m10 * m01 + next.m11 * m11 + next.m12 * m21,
        next.m10 * m02 + next.m11 * m12 + next.m12 * m22,
        next.m20 * m00 + next.m21 * m10 + next.m22 * m20,
        next.m20 * m01 + next.m21 * m11 + next.m22 * m21,
        next.m20 * m02 + next.m21 * m12 + next.m22 * m22);
  }

  /**
   * The inverse transform.
   *
   * @throws IllegalArgumentException if the matrix is singular
   */
  public Perspective inverse() {
    // A homography's scale means nothing, but products of three must stay in a double's range.
    double scale = 0;
    for (double m : new double[] {m00, m01, m02, m10, m11, m12, m20, m21, m22}) {
      scale = Math.max(scale, Math.abs(m));
    }
    scale = Math.scalb(1.0, Math.getExponent(scale)); // a power of two: dividing by it is exact
    double a = m00 / scale;
    double b = m01 / scale;
    double c = m02 / scale;
    double d = m10 / scale;
    double e = m11 / scale;
    double f = m12 / scale;
    double g = m20 / scale;
    double h = m21 / scale;
    double k = m22 / scale;
    double det = a * (e * k - f * h) + b * (f * g - d * k) + c * (d * h - e * g);
    double products =
        Math.abs(a * e * k)
            + Math.abs(a * f * h)
            + Math.abs(b * f * g)
            + Math.abs(b * d * k)
            + Math.abs(c * d * h)
            + Math.abs(c * e * g);
    double r = Matrices.reciprocal(det, products, this) / scale;
    return new Perspective(
        (e * k - f * h) * r,
        (c * h - b * k) * r,
        (b * f - c * e) * r,
        (f * g - d * k) * r,
        (a * k - c * g) * r,
        (c * d - a * f) * r,
        (d * h - e * g) * r,
        (b * g - a * h) * r,
        (a * e - b * d) * r);
  }

  /** Whether W is the same everywhere and not 0, so that this is an affine transform. */
  public boolean isAffine() {
    return m20 == 0 && m21 == 0 && m22 != 0;
  }

  /**
   * The same transform as an {@link Affine}.
   *
   * @throws IllegalArgumentException unless {@link #isAffine()}
   */
  public Affine toAffine() {
    if (!isAffine()) {
      throw new IllegalArgumentException("matrix " + this + " is not affine: W is not constant");
    }
    return new Affine(m00 / m22, m01 / m22, m02 / m22, m10 / m22, m11 / m22, m12 / m22);
  }

  /** Column of the image of {@code (x, y)}; infinite or NaN where W is 0. */
  public double applyX(double x, double y) {
    return (m00 * x + m01 * y + m02) / applyW(x, y);
  }

  /** Row of the image of {@code (x, y)}; infinite or NaN where W is 0. */
  public double applyY(double x, double y) {
    return (m10 * x + m11 * y + m12) / applyW(x, y);
  }

  /** The divisor W at {@code (x, y)}. */
  public double applyW(double x, double y) {
    return m20 * x + m21 * y + m22;
  }

  @Override
  public void fill(int x, int y, int n, double[] xs, double[] ys) {
    for (int i = 0; i < n; i++) {
      double at = (double) x + i;
      double w = applyW(at, y);
      xs[i] = (m00 * at + m01 * y + m02) / w;
      ys[i] = (m10 * at + m11 * y + m12) / w;
    }
  }

  /** The coefficients, row by row. */
  @Override
  public String toString() {
    return "[" + m00 + ", " + m01 + ", " + m02 + "; " + m10 + ", " + m11 + ", " + m12 + "; " + m20
        + ", " + m21 + ", " + m22 + "]";
  }
}

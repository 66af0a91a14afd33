package org.lanewarp;

/**
 * An affine transform of the plane: {@code (x, y) → (m00·x + m01·y + m02, m10·x + m11·y + m12)}.
 *
 * <p>As a {@link Mapping} it takes destination positions to source positions. The factories
 * describe what happens to the picture, source to destination, so a warp usually passes their
 * {@link #inverse()}.
 */
public record Affine(double m00, double m01, double m02, double m10, double m11, double m12)
    implements Mapping {

  /** The identity. */
  public static final Affine IDENTITY = new Affine(1, 0, 0, 0, 1, 0);

  /**
   * Checks the coefficients.
   *
   * @throws IllegalArgumentException if one is NaN or infinite
   */
  public Affine {
    boolean isFiniteX = Double.isFinite(m00) && Double.isFinite(m01) && Double.isFinite(m02);
    boolean isFiniteY = Double.isFinite(m10) && Double.isFinite(m11) && Double.isFinite(m12);
    if (!isFiniteX || !isFiniteY) { // an array for each transform would be a waste
      Matrices.checkFinite(m00, m01, m02, m10, m11, m12);
    }
  }

  /** Moves by {@code (tx, ty)} pixels. */
  public static Affine translation(double tx, double ty) {
    return new Affine(1, 0, tx, 0, 1, ty);
  }

  /** Scales about the origin. */
  public static Affine scale(double sx, double sy) {
    return new Affine(sx, 0, 0, 0, sy, 0);
  }

  /** Scales about {@code (cx, cy)}. */
  public static Affine scale(double sx, double sy, double cx, double cy) {
    return new Affine(sx, 0, cx - sx * cx, 0, sy, cy - sy * cy);
  }

  /** Shears: {@code (x + sx·y, y + sy·x)}. */
  public static Affine shear(double sx, double sy) {
    return new Affine(1, sx, 0, sy, 1, 0);
  }

  /**
   * Rotates about {@code (cx, cy)}. Positive angles turn the picture counter-clockwise as it is
   * seen, with y pointing down (the convention of OpenCV and Pillow). Multiples of 90° are exact.
   */
  public static Affine rotation(double degrees, double cx, double cy) {
    double turn = degrees % 360;
    double c;
    double s;
    if (turn % 90 == 0) {
      int quarter = Math.floorMod((int) (turn / 90), 4);
      c = quarter == 0 ? 1 : quarter == 2 ? -1 : 0;
      s = quarter == 1 ? 1 : quarter == 3 ? -1 : 0;
    } else {
      c = Math.cos(Math.toRadians(turn));
      s = Math.sin(Math.toRadians(turn));
    }
    return new Affine(c, s, cx - c * cx - s * cy, -s, c, cy + s * cx - c * cy);
  }

  /**
   * The transform that takes three points to three others.
   *
   * @param from {@code x0, y0, x1, y1, x2, y2}
   * @param to where they go, in the same order
   * @throws IllegalArgumentException if there are not six finite numbers each, or the points of
   *     {@code from} lie on a line
   */
  public static Affine fromPoints(double[] from, double[] to) {
    Matrices.checkPoints(from, to, 3);
    double[][] system = new double[3][];
    for (int i = 0; i < 3; i++) {
      system[i] = new double[] {from[2 * i], from[2 * i + 1], 1, to[2 * i], to[2 * i + 1]};
    }
    double[][] m = Matrices.solve(system, 2, "points " + Matrices.points(from) + " lie on a line");
    return new Affine(m[0][0], m[1][0], m[2][0], m[0][1], m[1][1], m[2][1]);
  }

  /** This transform first, then {@code next}. */
  public Affine then(Affine next) {
    return new Affine(
        next.m00 * m00 + next.m01 * m10,
        next.m00 * m01 + next.m01 * m11,
        next.m00 * m02 + next.m01 * m12 + next.m02,
        next.m10 * m00 + next.m11 * m10,
        next.m10 * m01 + next.m11 * m11,
        next.m10 * m02 + next.m11 * m12 + next.m12);
  }

  /**
   * The inverse transform.
   *
   * @throws IllegalArgumentException if the matrix is singular
   */
  public Affine inverse() {
    double det = m00 * m11 - m01 * m10;
    double r = Matrices.reciprocal(det, Math.abs(m00 * m11) + Math.abs(m01 * m10), this);
    return new Affine(
        m11 * r,
        -m01 * r,
        (m01 * m12 - m11 * m02) * r,
        -m10 * r,
        m00 * r,
        (m10 * m02 - m00 * m12) * r);
  }

  /**
   * Whether this takes pixels to pixels: shifts by whole ones, flips, quarter turns and the like.
   */
  public boolean isLattice() {
    return isWhole(m00)
        && isWhole(m01)
        && isWhole(m02)
        && isWhole(m10)
        && isWhole(m11)
        && isWhole(m12);
  }

  private static boolean isWhole(double v) {
    return v == Math.rint(v);
  }

  /** The same transform as a {@link Perspective}. */
  public Perspective toPerspective() {
    return new Perspective(m00, m01, m02, m10, m11, m12, 0, 0, 1);
  }

  /** Column of the image of {@code (x, y)}. */
  public double applyX(double x, double y) {
    return m00 * x + m01 * y + m02;
  }

  /** Row of the image of {@code (x, y)}. */
  public double applyY(double x, double y) {
    return m10 * x + m11 * y + m12;
  }

  @Override
  public void fill(int x, int y, int n, double[] xs, double[] ys) {
    for (int i = 0; i < n; i++) {
      xs[i] = applyX((double) x + i, y);
      ys[i] = applyY((double) x + i, y);
    }
  }

  /** The coefficients, {@code [m00, m01, m02; m10, m11, m12]}. */
  @Override
  public String toString() {
    return "[" + m00 + ", " + m01 + ", " + m02 + "; " + m10 + ", " + m11 + ", " + m12 + "]";
  }
}

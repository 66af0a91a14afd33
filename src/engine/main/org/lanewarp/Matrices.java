package org.lanewarp;

import java.util.Arrays;

/** The little linear algebra that the transforms share. */
final class Matrices {

  private Matrices() {}

  static void checkFinite(double... coefficients) {
    for (double m : coefficients) {
      if (!Double.isFinite(m)) {
        throw new IllegalArgumentException(
            "matrix "
                + Arrays.toString(coefficients)
                + " has the coefficient "
                + m
                + "; all must be finite");
      }
    }
  }

  /** What rounding leaves of a determinant that is zero, relative to the products it sums up. */
  private static final double ROUNDING = 4 * Math.ulp(1.0);

  /**
   * The reciprocal of a determinant, unless the matrix is singular as far as doubles can tell.
   *
   * @param products the sum of the magnitudes of the products that the determinant adds up
   */
  static double reciprocal(double determinant, double products, Object matrix) {
    double r = 1 / determinant;
    boolean isRegular = Math.abs(determinant) > ROUNDING * products;
    if (!isRegular || !Double.isFinite(determinant) || !Double.isFinite(r)) {
      throw new IllegalArgumentException(
          "matrix "
              + matrix
              + " is singular (determinant "
              + determinant
              + "); it cannot be inverted");
    }
    return r;
  }

  /** Refuses four points of which three lie on a line: no homography starts or ends there. */
  static void checkNoThreeOnALine(double[] p) {
    double spread = 0;
    for (int i = 2; i < p.length; i++) {
      spread = Math.max(spread, Math.abs(p[i] - p[i % 2]));
    }
    for (int skip = 0; skip < 4; skip++) {
      int a = 2 * (skip == 0 ? 1 : 0);
      int b = 2 * (skip <= 1 ? 2 : 1);
      int c = 2 * (skip <= 2 ? 3 : 2);
      double area = (p[b] - p[a]) * (p[c + 1] - p[a + 1]) - (p[b + 1] - p[a + 1]) * (p[c] - p[a]);
      if (!(Math.abs(area) > 1e-12 * spread * spread)) {
        throw new IllegalArgumentException(
            "of the points " + points(p) + " three lie on a line; no three may");
      }
    }
  }

  static void checkPoints(double[] from, double[] to, int pairs) {
    for (double[] points : new double[][] {from, to}) {
      if (points.length != 2 * pairs) {
        throw new IllegalArgumentException(
            points.length + " numbers given; " + pairs + " points need " + 2 * pairs);
      }
      for (double p : points) {
        if (!Double.isFinite(p)) {
          throw new IllegalArgumentException(
              "points " + points(points) + " contain " + p + "; all must be finite");
        }
      }
    }
  }

  static String points(double[] p) {
    return Arrays.toString(p);
  }

  /**
   * Gauss-Jordan elimination with partial pivoting, in place.
   *
   * @param system n rows of n coefficients followed by the right-hand sides
   * @return row i holds the i-th unknown for each right-hand side
   */
  static double[][] solve(double[][] system, int rightHandSides, String singular) {
    int n = system.length;
    double largest = 0;
    for (double[] row : system) {
      for (int c = 0; c < n; c++) {
        largest = Math.max(largest, Math.abs(row[c]));
      }
    }
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int r = k + 1; r < n; r++) {
        if (Math.abs(system[r][k]) > Math.abs(system[pivot][k])) {
          pivot = r;
        }
      }
      double[] p = system[pivot];
      system[pivot] = system[k];
      system[k] = p;
      if (!(Math.abs(p[k]) > 1e-14 * largest)) {
        throw new IllegalArgumentException(singular);
      }
      for (int c = n + rightHandSides - 1; c >= k; c--) {
        p[c] /= p[k];
      }
      for (int r = 0; r < n; r++) {
        if (r != k) {
          double f = system[r][k];
          for (int c = k; c < n + rightHandSides; c++) {
            system[r][c] -= f * p[c];
          }
        }
      }
    }
    double[][] unknowns = new double[n][];
    for (int i = 0; i < n; i++) {
      unknowns[i] = Arrays.copyOfRange(system[i], n, n + rightHandSides);
    }
    return unknowns;
  }
}

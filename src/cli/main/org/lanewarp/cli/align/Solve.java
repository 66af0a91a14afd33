package org.lanewarp.cli.align;

/** Small systems of linear equations. */
final class Solve {

  private Solve() {}

  /**
   * Solves normal equations whose diagonal is enlarged by a factor of 1 + damping, by elimination
   * with pivots.
   *
   * @param h n rows of n coefficients and the right side
   * @return null if they are singular
   */
  static double[] damped(double[][] h, double damping) {
    int n = h.length;
    double[][] m = new double[n][];
    for (int i = 0; i < n; i++) {
      m[i] = h[i].clone();
      m[i][i] += damping * m[i][i];
    }
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int i = column + 1; i < n; i++) {
        if (Math.abs(m[i][column]) > Math.abs(m[pivot][column])) {
          pivot = i;
        }
      }
      double[] row = m[pivot];
      m[pivot] = m[column];
      m[column] = row;
      if (!(Math.abs(row[column]) > 1e-12 * Math.abs(h[column][column])) || row[column] == 0) {
        return null;
      }
      for (int i = 0; i < n; i++) {
        double share = i == column ? 0 : m[i][column] / row[column];
        for (int k = column; k <= n; k++) {
          m[i][k] -= share * row[k];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = m[i][n] / m[i][i];
    }
    return x;
  }
}

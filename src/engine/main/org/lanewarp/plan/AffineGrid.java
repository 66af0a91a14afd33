package org.lanewarp.plan;

import org.lanewarp.Tensor;

/** The grid generator: base points through theta. */
public final class AffineGrid {

  private final double step;
  private final double start;

  /** The base points of an axis of n, {@code start + step·i}. */
  AffineGrid(int n, boolean alignCorners) {
    if (n == 1) {
      step = 0;
      start = 0;
    } else if (alignCorners) {
      step = 2.0 / (n - 1);
      start = -1;
    } else {
      step = 2.0 / n;
      start = 1.0 / n - 1;
    }
  }

  double at(int i) {
    return start + step * i;
  }

  /** Σ g·base, from Σ g and Σ g·i. */
  double moment(double sum, double sumByIndex) {
    return start * sum + step * sumByIndex;
  }

  /** Fills a grid (N, H, W, 2) from theta (N, 2, 3). */
  public static void fill(Tensor theta, Tensor grid, boolean alignCorners) {
    int height = grid.size(1);
    int width = grid.size(2);
    AffineGrid rows = new AffineGrid(height, alignCorners);
    AffineGrid columns = new AffineGrid(width, alignCorners);
    int to = grid.offset();
    for (int n = 0; n < grid.size(0); n++) {
      int from = theta.offset() + 6 * n;
      float[] t = theta.array();
      for (int i = 0; i < height; i++) {
        double y = rows.at(i);
        double x0 = t[from + 1] * y + t[from + 2];
        double y0 = t[from + 4] * y + t[from + 5];
        for (int j = 0; j < width; j++) {
          double x = columns.at(j);
          grid.array()[to++] = (float) (t[from] * x + x0);
          grid.array()[to++] = (float) (t[from + 3] * x + y0);
        }
      }
    }
  }

  /** The adjoint of {@link #fill}: gathers theta's gradient from the grid's. */
  public static void gather(Tensor gradGrid, Tensor gradTheta, boolean alignCorners) {
    int height = gradGrid.size(1);
    int width = gradGrid.size(2);
    float[] g = gradGrid.array();
    ThetaSums sums = ThetaSums.take(height, width, alignCorners, gradGrid.size(0));
    for (int n = 0; n < gradGrid.size(0); n++) {
      for (int i = 0; i < height; i++) {
        int from = gradGrid.offset() + 2 * (n * height + i) * width;
        sums.add(n, i, 0, width, g, from, g, from + 1, 2);
      }
      int to = gradTheta.offset() + ThetaSums.COUNT * n;
      for (int k = 0; k < ThetaSums.COUNT; k++) {
        gradTheta.array()[to + k] = (float) sums.total(n, n + 1, k);
      }
    }
    sums.giveBack();
  }
}

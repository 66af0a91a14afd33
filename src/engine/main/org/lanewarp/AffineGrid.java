package org.lanewarp;

/** The grid generator: base points through theta. */
final class AffineGrid {

  private AffineGrid() {}

  /** Fills a grid (N, H, W, 2) from theta (N, 2, 3). */
  static void fill(Tensor theta, Tensor grid, boolean alignCorners) {
    int height = grid.size(1);
    int width = grid.size(2);
    int to = grid.offset();
    for (int n = 0; n < grid.size(0); n++) {
      int from = theta.offset() + 6 * n;
      float[] t = theta.array();
      for (int i = 0; i < height; i++) {
        double y = base(i, height, alignCorners);
        double x0 = t[from + 1] * y + t[from + 2];
        double y0 = t[from + 4] * y + t[from + 5];
        for (int j = 0; j < width; j++) {
          double x = base(j, width, alignCorners);
          grid.array()[to++] = (float) (t[from] * x + x0);
          grid.array()[to++] = (float) (t[from + 3] * x + y0);
        }
      }
    }
  }

  /** Base point i of an axis of n. */
  static double base(int i, int n, boolean alignCorners) {
    if (n == 1) {
      return 0;
    }
    return alignCorners ? 2.0 * i / (n - 1) - 1 : (2.0 * i + 1) / n - 1;
  }
}

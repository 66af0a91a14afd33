package org.lanewarp.plan;

import java.util.Arrays;

/**
 * A grid's gradient summed up to theta's: by x, y and 1 of the base points, for the grid's x and
 * then for its y. Each of the parts that the grid is divided into has sums of its own.
 */
final class ThetaSums {

  /** Sums of a part: as many as theta has coefficients. */
  static final int COUNT = 6;

  private static final Pool<ThetaSums> POOL = new Pool<>(ThetaSums::new);

  private AffineGrid rows;
  private AffineGrid columns;
  private double[] sums = new double[0];

  private ThetaSums() {}

  /** Zeros, for the parts of all images' grids. */
  static ThetaSums take(int height, int width, boolean alignCorners, int parts) {
    ThetaSums s = POOL.take();
    s.rows = new AffineGrid(height, alignCorners);
    s.columns = new AffineGrid(width, alignCorners);
    if (s.sums.length < COUNT * parts) {
      s.sums = new double[COUNT * parts];
    } else {
      Arrays.fill(s.sums, 0, COUNT * parts, 0);
    }
    return s;
  }

  void giveBack() {
    POOL.giveBack(this);
  }

  /**
   * Adds n gradients side by side, from a column of a row on: those by the grid's x are {@code
   * gx[atX], gx[atX + step] …}, those by its y likewise.
   */
  void add(
      int part, int row, int column, int n, float[] gx, int atX, float[] gy, int atY, int step) {
    double x = 0;
    double xByIndex = 0;
    double y = 0;
    double yByIndex = 0;
    for (int i = 0; i < n; i++) {
      x += gx[atX + step * i];
      xByIndex += (double) gx[atX + step * i] * (column + i);
      y += gy[atY + step * i];
      yByIndex += (double) gy[atY + step * i] * (column + i);
    }
    double base = rows.at(row);
    int to = COUNT * part;
    sums[to] += columns.moment(x, xByIndex);
    sums[to + 1] += x * base;
    sums[to + 2] += x;
    sums[to + 3] += columns.moment(y, yByIndex);
    sums[to + 4] += y * base;
    sums[to + 5] += y;
  }

  /** The sum for coefficient k over parts {@code begin} to {@code end} − 1, in this order. */
  double total(int begin, int end, int k) {
    double sum = 0;
    for (int part = begin; part < end; part++) {
      sum += sums[COUNT * part + k];
    }
    return sum;
  }
}

package org.lanewarp.plan;

/** Sums a grid's gradient up to theta's: by 1, x and y of the base points. */
final class ThetaSums {

  private final AffineGrid rows;
  private final AffineGrid columns;
  private final double[] total = new double[6];
  private double x;
  private double xByIndex;
  private double y;
  private double yByIndex;

  ThetaSums(AffineGrid rows, AffineGrid columns) {
    this.rows = rows;
    this.columns = columns;
  }

  void add(int column, float gx, float gy) {
    x += gx;
    xByIndex += (double) gx * column;
    y += gy;
    yByIndex += (double) gy * column;
  }

  void endRow(int row) {
    double base = rows.at(row);
    total[0] += columns.moment(x, xByIndex);
    total[1] += x * base;
    total[2] += x;
    total[3] += columns.moment(y, yByIndex);
    total[4] += y * base;
    total[5] += y;
    x = 0;
    xByIndex = 0;
    y = 0;
    yByIndex = 0;
  }

  /** Moves the sums to {@code to} and begins anew. */
  void take(double[] to, int at) {
    for (int k = 0; k < 6; k++) {
      to[at + k] = total[k];
      total[k] = 0;
    }
  }

  void store(float[] to, int at) {
    for (int k = 0; k < 6; k++) {
      to[at + k] = (float) total[k];
    }
  }
}

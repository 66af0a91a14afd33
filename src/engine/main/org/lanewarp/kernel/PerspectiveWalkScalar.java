package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

/** Perspective coordinates: {@code (middle + t·slope) · (1 / (1 + t·slopeW))}. */
public final class PerspectiveWalkScalar implements Walk {

  @Override
  public void fill(CoordinateRow row, int n) {
    row.useOwn();
    for (int i = 0; i < n; i++) {
      float inverse = inverse(row, i);
      row.xs[i] = x(row, i) * inverse;
      row.ys[i] = y(row, i) * inverse;
    }
  }

  @Override
  public void fill(CoordinateRow[] rows, int n, Window w, Blocks blocks) {
    blocks.startAt(rows, w);
    for (int k = 0; k < Blocks.groups(n) * SIDE * GROUP; k++) {
      CoordinateRow row = rows[k % GROUP / SIDE];
      int column = Blocks.blockColumn(k / GROUP, n) + k % SIDE;
      float inverse = inverse(row, column);
      blocks.fx[k] = x(row, column) * inverse;
      blocks.fy[k] = y(row, column) * inverse;
    }
  }

  private static float x(CoordinateRow row, int i) {
    return Math.fma((float) (i - MIDDLE), row.slopeX, row.middleX);
  }

  private static float y(CoordinateRow row, int i) {
    return Math.fma((float) (i - MIDDLE), row.slopeY, row.middleY);
  }

  private static float inverse(CoordinateRow row, int i) {
    return 1 / Math.fma((float) (i - MIDDLE), row.slopeW, 1f);
  }
}

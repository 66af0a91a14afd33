package org.lanewarp.kernel;

import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROW;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;

import org.lanewarp.lane.Rounding;

/**
 * {@link CellLocator} for perspective rows whose anchors are even, one pixel at a time. A divisor
 * without a zero keeps lines straight, so the corners of a group bound it.
 */
public final class PerspectiveCellsScalar implements CellLocator {

  /** How far a computed coordinate may lie beyond computed corners, and a good deal more. */
  static final float MARGIN = 1e-3f;

  @Override
  public boolean locate(CoordinateRow[] rows, int n, Window w, Cells cells) {
    int columns = cells.columns;
    int lastX = cells.lastX;
    int lastY = cells.lastY;
    boolean fits = true;
    for (int g = 0; g < n; g += GROUP) {
      int column = Cells.column(g, n);
      int minX = Integer.MAX_VALUE;
      int minY = Integer.MAX_VALUE;
      int maxX = Integer.MIN_VALUE;
      int maxY = Integer.MIN_VALUE;
      for (int corner = 0; corner < 4; corner++) {
        CoordinateRow row = rows[corner / 2 * (ROWS - 1)];
        int i = column + corner % 2 * (GROUP - 1);
        minX = Math.min(minX, round(x(row, i) - MARGIN, row.anchorX - w.originX));
        minY = Math.min(minY, round(y(row, i) - MARGIN, row.anchorY - w.originY));
        maxX = Math.max(maxX, round(x(row, i) + MARGIN, row.anchorX - w.originX));
        maxY = Math.max(maxY, round(y(row, i) + MARGIN, row.anchorY - w.originY));
      }
      minX = Math.min(minX, lastX);
      minY = Math.min(minY, lastY);
      fits &= maxX - minX < columns && maxY - minY < TABLE_ROWS;
      cells.base[g / GROUP] = w.first + minY * w.stride + minX * w.channels;
      for (int k = 0; k < Cells.SIZE; k++) {
        CoordinateRow row = rows[k / GROUP];
        int i = column + k % GROUP;
        int cx = round(x(row, i), row.anchorX - w.originX) - minX;
        int cy = round(y(row, i), row.anchorY - w.originY) - minY;
        cells.cell[ROWS * g + k] = (byte) (cy * ROW + cx);
      }
    }
    return fits;
  }

  private static float scale(CoordinateRow row, int i) {
    return 1 / Math.fma(i - Walk.MIDDLE, row.slopeW, 1f);
  }

  private static float x(CoordinateRow row, int i) {
    return Math.fma(i - Walk.MIDDLE, row.slopeX, row.middleX) * scale(row, i);
  }

  private static float y(CoordinateRow row, int i) {
    return Math.fma(i - Walk.MIDDLE, row.slopeY, row.middleY) * scale(row, i);
  }

  private static int round(float v, int base) {
    return Rounding.toInt(v) + base;
  }
}

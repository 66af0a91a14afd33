package org.lanewarp.kernel;

import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROW;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.SIZE;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;

import org.lanewarp.lane.Rounding;

/** {@link CellLocator} for rows of coordinates with even anchors and no steps, pixel by pixel. */
public final class RowCellsScalar implements CellLocator {

  @Override
  public boolean locate(CoordinateRow[] rows, int n, Window w, Cells cells) {
    boolean fits = true;
    for (int g = 0; g < n; g += GROUP) {
      int column = Cells.column(g, n);
      int minX = Integer.MAX_VALUE;
      int minY = Integer.MAX_VALUE;
      int maxX = Integer.MIN_VALUE;
      int maxY = Integer.MIN_VALUE;
      for (int k = 0; k < SIZE; k++) {
        int x = x(rows[k / GROUP], column + k % GROUP, w);
        int y = y(rows[k / GROUP], column + k % GROUP, w);
        minX = Math.min(minX, x);
        minY = Math.min(minY, y);
        maxX = Math.max(maxX, x);
        maxY = Math.max(maxY, y);
      }
      minX = Math.min(minX, cells.lastX);
      minY = Math.min(minY, cells.lastY);
      fits &= maxX - minX < cells.columns && maxY - minY < TABLE_ROWS;
      cells.base[g / GROUP] = w.first + minY * w.stride + minX * w.channels;
      for (int k = 0; k < SIZE; k++) {
        int x = x(rows[k / GROUP], column + k % GROUP, w) - minX;
        int y = y(rows[k / GROUP], column + k % GROUP, w) - minY;
        cells.cell[ROWS * g + k] = (byte) (y * ROW + x);
      }
    }
    return fits;
  }

  private static int x(CoordinateRow row, int i, Window w) {
    return Rounding.toInt(row.xs[row.at + i]) + row.anchorX - w.originX;
  }

  private static int y(CoordinateRow row, int i, Window w) {
    return Rounding.toInt(row.ys[row.at + i]) + row.anchorY - w.originY;
  }
}

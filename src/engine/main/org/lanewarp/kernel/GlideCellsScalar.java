package org.lanewarp.kernel;

import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROW;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.TABLE_ROWS;
import static org.lanewarp.kernel.Glide.SHIFT;

/** {@link CellLocator} for straight rows, one pixel at a time. */
public final class GlideCellsScalar implements CellLocator {

  @Override
  public boolean locate(CoordinateRow[] rows, int n, Window w, Cells cells) {
    CellAxis xs = cells.xs;
    CellAxis ys = cells.ys;
    if (!axes(rows, w, cells)) {
      return false;
    }
    int columns = cells.columns;
    int lastX = cells.lastX;
    int lastY = cells.lastY;
    boolean fits = true;
    for (int g = 0; g < n; g += GROUP) {
      int column = Cells.column(g, n);
      int x = Math.min(xs.first(column), lastX);
      int y = Math.min(ys.first(column), lastY);
      fits &= xs.last(column) - x < columns && ys.last(column) - y < TABLE_ROWS;
      cells.base[g / GROUP] = w.first + y * w.stride + x * w.channels;
      for (int k = 0; k < Cells.SIZE; k++) {
        int i = column + k % GROUP;
        int cx = round(xs.starts[k / GROUP] + i * xs.slope, w.originX) - x;
        int cy = round(ys.starts[k / GROUP] + i * ys.slope, w.originY) - y;
        cells.cell[ROWS * g + k] = (byte) (cy * ROW + cx);
      }
    }
    return fits;
  }

  /** Prepares both axes for a band, and says whether it may fit into tables. */
  static boolean axes(CoordinateRow[] rows, Window w, Cells cells) {
    CellAxis xs = cells.xs;
    CellAxis ys = cells.ys;
    xs.begin();
    ys.begin();
    for (int j = 0; j < ROWS; j++) {
      CoordinateRow row = rows[j];
      xs.row(j, row.anchorX - (long) w.originX, row.glideX, row.glideSlopeX);
      ys.row(j, row.anchorY - (long) w.originY, row.glideY, row.glideSlopeY);
    }
    xs.slope(rows[0].stepX, rows[0].glideSlopeX);
    ys.slope(rows[0].stepY, rows[0].glideSlopeY);
    return xs.isNarrow(cells.columns) && ys.isNarrow(TABLE_ROWS);
  }

  /** Halves that went down to an odd pixel go up. */
  private static int round(long biased, int origin) {
    int odd = (int) (biased >> SHIFT) + origin & 1;
    return (int) (biased + odd >> SHIFT);
  }
}

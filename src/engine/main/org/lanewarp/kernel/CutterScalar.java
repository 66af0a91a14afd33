package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Blocks.TABLE_ROWS;

/** {@link Cutter}, one table at a time. */
public final class CutterScalar implements Cutter {

  @Override
  public boolean cut(CoordinateRow[] rows, int n, Window w, int pitch, Blocks blocks) {
    blocks.straight = false;
    boolean fits = true;
    for (int g = 0; g < Blocks.groups(n); g++) {
      for (int i = 0; i < GROUP; i += blocks.shared) {
        fits &= cut(rows, Blocks.column(g, n) + i, w, pitch, blocks, g * GROUP + i);
      }
    }
    return fits;
  }

  private static boolean cut(
      CoordinateRow[] rows, int from, Window w, int pitch, Blocks blocks, int at) {
    int minX = Integer.MAX_VALUE;
    int minY = Integer.MAX_VALUE;
    for (CoordinateRow row : rows) {
      for (int i = from; i < from + blocks.shared; i++) {
        minX = Math.min(minX, column(row, i, w));
        minY = Math.min(minY, row(row, i, w));
      }
    }
    // A table never leaves the window.
    int first = Math.min(minX * w.channels, w.width * w.channels - pitch);
    minY = Math.min(minY, w.height - TABLE_ROWS);
    blocks.base[at] = w.first + minY * w.stride + first;
    boolean fits = true;
    for (int k = 0; k < SIDE * blocks.shared; k++) {
      CoordinateRow row = rows[k % GROUP / SIDE];
      int i = from + k / GROUP * SIDE + k % SIDE;
      int x = column(row, i, w) * w.channels - first;
      int y = row(row, i, w) - minY;
      fits &= x <= pitch - 2 * w.channels && y <= TABLE_ROWS - 2;
      blocks.cell[SIDE * at + k] = y * pitch + x;
      blocks.fx[SIDE * at + k] = LocatorScalar.fraction(row.xs[row.at + i]);
      blocks.fy[SIDE * at + k] = LocatorScalar.fraction(row.ys[row.at + i]);
    }
    return fits;
  }

  private static int column(CoordinateRow c, int i, Window w) {
    return LocatorScalar.floor(c.xs[c.at + i]) + c.anchorX + c.stepX * i - w.originX;
  }

  private static int row(CoordinateRow c, int i, Window w) {
    return LocatorScalar.floor(c.ys[c.at + i]) + c.anchorY + c.stepY * i - w.originY;
  }
}

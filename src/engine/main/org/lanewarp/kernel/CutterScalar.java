package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

/** {@link Cutter}, one sample at a time. */
public final class CutterScalar implements Cutter {

  @Override
  public void arrange(CoordinateRow[] rows, int n, Window w, Blocks blocks) {
    blocks.startAt(rows, w);
    for (int k = 0; k < Blocks.groups(n) * SIDE * GROUP; k++) {
      CoordinateRow row = rows[k % GROUP / SIDE];
      int column = Blocks.blockColumn(k / GROUP, n) + k % SIDE;
      blocks.fx[k] = row.xs[row.at + column];
      blocks.fy[k] = row.ys[row.at + column];
    }
  }

  @Override
  public boolean split(int n, Blocks blocks) {
    blocks.countFrom(blocks.fx[0], blocks.fy[0]);
    int outside = 0;
    for (int k = 0; k < Blocks.groups(n) * SIDE * GROUP; k++) {
      outside |= split(blocks.fx[k], blocks.fy[k], Blocks.blockColumn(k / GROUP, n), k, blocks);
    }
    return (outside & ~Blocks.FARTHEST) == 0;
  }

  /**
   * Splits the coordinates of sample k, whose block begins at a column.
   *
   * @return bits that are not in {@link Blocks#FARTHEST} if it lies too far from the first one
   */
  static int split(float x, float y, int first, int k, Blocks blocks) {
    int column = blocks.startX[k % GROUP] + first * blocks.stepX - blocks.originX;
    int row = blocks.startY[k % GROUP] + first * blocks.stepY - blocks.originY;
    column += LocatorScalar.floor(x);
    row += LocatorScalar.floor(y);
    blocks.cell[k] = row << Blocks.ROW | column;
    blocks.fx[k] = LocatorScalar.fraction(x);
    blocks.fy[k] = LocatorScalar.fraction(y);
    return column | row;
  }

  @Override
  public boolean cut(int n, Window w, int pitch, Blocks blocks) {
    boolean fits = true;
    for (int i = 0; i < GROUP * Blocks.groups(n); i += blocks.shared) {
      fits &= table(i, w, pitch, blocks);
    }
    return fits;
  }

  /** Places the table of the blocks from column {@code at} on, so that it is in the window. */
  private static boolean table(int at, Window w, int pitch, Blocks blocks) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = 0;
    int bottom = 0;
    for (int k = SIDE * at; k < SIDE * (at + blocks.shared); k++) {
      int column = blocks.cell[k] & Blocks.COLUMN;
      int row = blocks.cell[k] >>> Blocks.ROW;
      left = Math.min(left, column);
      top = Math.min(top, row);
      right = Math.max(right, column);
      bottom = Math.max(bottom, row);
    }
    int firstTap = (blocks.originX + left) * w.channels;
    int element = Math.clamp(firstTap, 0, w.width * w.channels - pitch);
    int row = Math.clamp(blocks.originY + top, 0, w.height - blocks.rows);
    for (int b = at / SIDE; b < (at + blocks.shared) / SIDE; b++) {
      blocks.base[b] = w.first + row * w.stride + element;
      blocks.corner[b] = firstTap - element;
      blocks.shiftX[b] = (row - blocks.originY << Blocks.ROW) + left;
    }
    return (right - left) * w.channels <= pitch - blocks.taps * w.channels
        && bottom - top <= blocks.rows - blocks.taps;
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

/** {@link Cutter}, one sample at a time. */
public final class CutterScalar implements Cutter {

  /**
   * Takes a coordinate to one that rounds to its floor, or where it lies hardly above that to the
   * integer before. So a table's corner is found without splitting the coordinates. With a half,
   * ties would go up to every other integer from below. It costs a table a column or row where a
   * sample lies on its first one.
   */
  static final float BELOW = 0.51f;

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
  public boolean cut(int n, Window w, int pitch, Blocks blocks) {
    boolean fits = true;
    for (int i = 0; i < GROUP * Blocks.groups(n); i += blocks.shared) {
      corner(i, n, w, pitch, blocks);
      for (int k = SIDE * i; k < SIDE * (i + blocks.shared); k++) {
        fits &= split(i, k, n, w.channels, pitch, blocks);
      }
    }
    return fits;
  }

  /** Places the table of the blocks from column {@code at} on, so that it is in the window. */
  private static void corner(int at, int n, Window w, int pitch, Blocks blocks) {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    for (int k = SIDE * at; k < SIDE * (at + blocks.shared); k++) {
      int column = Blocks.blockColumn(k / GROUP, n);
      int x = blocks.startX[k % GROUP] + column * blocks.stepX;
      int y = blocks.startY[k % GROUP] + column * blocks.stepY;
      left = Math.min(left, x + below(blocks.fx[k]));
      top = Math.min(top, y + below(blocks.fy[k]));
    }
    left = Math.min(Math.max(left, 0) * w.channels, w.width * w.channels - pitch);
    top = Math.min(Math.max(top, 0), w.height - blocks.rows);
    blocks.shiftX[at / SIDE] = -left;
    blocks.shiftY[at / SIDE] = -top;
    blocks.base[at / SIDE] = w.first + top * w.stride + left;
  }

  private static int below(float coordinate) {
    return Float.floatToRawIntBits(coordinate - BELOW + MAGIC) - MAGIC_BITS;
  }

  /** Splits the coordinates of sample k, whose table is that of column {@code at}. */
  private static boolean split(int at, int k, int n, int channels, int pitch, Blocks blocks) {
    int column = Blocks.blockColumn(k / GROUP, n);
    int x = blocks.startX[k % GROUP] + column * blocks.stepX + LocatorScalar.floor(blocks.fx[k]);
    int y = blocks.startY[k % GROUP] + column * blocks.stepY + LocatorScalar.floor(blocks.fy[k]);
    int element = x * channels + blocks.shiftX[at / SIDE];
    int row = y + blocks.shiftY[at / SIDE];
    blocks.cell[k] = row * pitch + element;
    blocks.fx[k] = LocatorScalar.fraction(blocks.fx[k]);
    blocks.fy[k] = LocatorScalar.fraction(blocks.fy[k]);
    return element >= 0
        && element <= pitch - blocks.taps * channels
        && row >= 0
        && row <= blocks.rows - blocks.taps;
  }
}

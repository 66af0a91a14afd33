package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

/** {@link GridCutter}, one sample at a time. */
public final class GridCutterScalar implements GridCutter {

  private final int[] columns = new int[GROUP];
  private final int[] rows = new int[GROUP];

  @Override
  public int cut(GridPlane grid, int column, int row, int n, Window w, Blocks blocks) {
    blocks.straight = false;
    blocks.shared = SIDE;
    int missed = 0;
    for (int g = 0; g < Blocks.groups(n); g++) {
      int from = grid.at(column + Blocks.column(g, n), row);
      for (int b = 0; b < SIDE; b++) {
        int block = g * GROUP + b * SIDE;
        if (!cut(grid, from + 2 * SIDE * b, w, blocks, block)) {
          missed |= 1 << g;
        }
      }
    }
    return missed;
  }

  private boolean cut(GridPlane grid, int from, Window w, Blocks blocks, int block) {
    int left =
        corner(
            grid,
            from,
            grid.x(),
            w.originX,
            w.originX + Math.min(w.width, GridLocator.LIMIT) - PITCH);
    int top =
        corner(
            grid,
            from + 1,
            grid.y(),
            w.originY,
            w.originY + Math.min(w.height, GridLocator.LIMIT) - blocks.rows);
    for (int k = 0; k < GROUP; k++) {
      int at = from + 2 * (k / SIDE * grid.width() + k % SIDE);
      float x = (grid.array()[at] + 1) * grid.x().scale - grid.x().shift;
      float y = (grid.array()[at + 1] + 1) * grid.y().scale - grid.y().shift;
      columns[k] = GridLocatorScalar.floor(x);
      rows[k] = GridLocatorScalar.floor(y);
      blocks.fx[SIDE * block + k] = GridLocatorScalar.fraction(x);
      blocks.fy[SIDE * block + k] = GridLocatorScalar.fraction(y);
    }
    blocks.shiftX[block / SIDE] = 0;
    blocks.corner[block / SIDE] = 0;
    blocks.base[block / SIDE] = w.first + (top - w.originY) * w.stride + (left - w.originX);
    int lastX = PITCH - blocks.taps;
    int lastY = blocks.rows - blocks.taps;
    boolean fits = true;
    for (int k = 0; k < GROUP; k++) {
      int x = columns[k] - left;
      int y = rows[k] - top;
      boolean inside = x >= 0 && x <= lastX && y >= 0 && y <= lastY;
      blocks.cell[SIDE * block + k] = inside ? (y << Blocks.ROW) + x : 0;
      fits &= inside;
    }
    return fits;
  }

  /**
   * The first column or row of a block's table: the least one that its samples may need, found
   * without splitting their coordinates.
   */
  private static int corner(GridPlane grid, int from, GridAxis axis, int first, int last) {
    int least = Integer.MAX_VALUE;
    for (int k = 0; k < GROUP; k++) {
      float g = grid.array()[from + 2 * (k / SIDE * grid.width() + k % SIDE)];
      float below = Math.fma(g, axis.scale, shift(axis)) + MAGIC;
      least = Math.min(least, Float.floatToRawIntBits(below));
    }
    return Math.clamp(least, MAGIC_BITS + first, MAGIC_BITS + last) - MAGIC_BITS;
  }

  /**
   * What takes a grid value, scaled, to a coordinate that rounds to the floor, or to the integer
   * before it where it lies hardly above: by more than float sums can differ.
   */
  static float shift(GridAxis axis) {
    return axis.scale - axis.shift - 0.51f;
  }
}

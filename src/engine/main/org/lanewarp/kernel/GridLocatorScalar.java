package org.lanewarp.kernel;

import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

/** {@link GridLocator}, one pair at a time. */
public final class GridLocatorScalar implements GridLocator {

  @Override
  public int locate(
      GridPlane grid,
      int column,
      int row,
      int n,
      Window w,
      int reachX,
      int reachY,
      boolean nearest,
      Batch batch,
      int to) {
    return locate(grid, column, row, 0, n, w, reachX, reachY, nearest, batch, to);
  }

  /** The same of columns {@code from} to {@code n − 1} alone. */
  static int locate(
      GridPlane grid,
      int column,
      int row,
      int from,
      int n,
      Window w,
      int reachX,
      int reachY,
      boolean nearest,
      Batch batch,
      int to) {
    int at = grid.at(column, row);
    int columns = Math.max(Math.min(w.width, LIMIT) - reachX, 0);
    int rows = Math.max(Math.min(w.height, LIMIT) - reachY, 0);
    int missed = 0;
    for (int i = from; i < n; i++) {
      float x = (grid.array()[at + 2 * i] + 1) * grid.x().scale - grid.x().shift;
      float y = (grid.array()[at + 2 * i + 1] + 1) * grid.y().scale - grid.y().shift;
      int dx = (nearest ? round(x) : floor(x)) - w.originX;
      int dy = (nearest ? round(y) : floor(y)) - w.originY;
      boolean inside = dx >= 0 && dx < columns && dy >= 0 && dy < rows;
      batch.index[to + i] = w.first + (inside ? dy * w.stride + dx : 0);
      if (!nearest) {
        batch.fx[to + i] = fraction(x);
        batch.fy[to + i] = fraction(y);
      }
      missed |= inside ? 0 : 1 << i / GROUP;
    }
    return missed;
  }

  /** Far out, and of what is not finite, some integer that is far out as well. */
  static int round(float v) {
    return Float.floatToRawIntBits(v + MAGIC) - MAGIC_BITS;
  }

  static int floor(float v) {
    return round(v) - (v - (v + MAGIC - MAGIC) < 0 ? 1 : 0);
  }

  static float fraction(float v) {
    float rest = v - (v + MAGIC - MAGIC);
    return rest < 0 ? rest + 1 : rest;
  }
}

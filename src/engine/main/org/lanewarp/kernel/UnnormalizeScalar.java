package org.lanewarp.kernel;

/** {@link Unnormalize}, one pair at a time. */
public final class UnnormalizeScalar implements Unnormalize {

  @Override
  public boolean run(
      GridPlane grid,
      int column,
      int row,
      int n,
      int rows,
      float[] xs,
      float[] ys,
      int pitch,
      int[] range) {
    empty(range);
    return run(grid, column, row, 0, n, rows, xs, ys, pitch, range);
  }

  static void empty(int[] range) {
    range[0] = Integer.MAX_VALUE;
    range[1] = Integer.MIN_VALUE;
    range[2] = Integer.MAX_VALUE;
    range[3] = Integer.MIN_VALUE;
  }

  /** The same of columns {@code from} to {@code n − 1} alone, widening the range. */
  static boolean run(
      GridPlane grid,
      int column,
      int row,
      int from,
      int n,
      int rows,
      float[] xs,
      float[] ys,
      int pitch,
      int[] range) {
    boolean tame = true;
    for (int j = 0; j < rows; j++) {
      int at = grid.at(column, row + j);
      for (int i = from; i < n; i++) {
        float x = coordinate(grid.array()[at + 2 * i], grid.x(), grid.missing());
        float y = coordinate(grid.array()[at + 2 * i + 1], grid.y(), grid.missing());
        xs[j * pitch + i] = x;
        ys[j * pitch + i] = y;
        double roundedX = Math.rint(x);
        double roundedY = Math.rint(y);
        tame &= Math.abs(roundedX) < Extent.LIMIT && Math.abs(roundedY) < Extent.LIMIT;
        range[0] = Math.min(range[0], (int) roundedX);
        range[1] = Math.max(range[1], (int) roundedX);
        range[2] = Math.min(range[2], (int) roundedY);
        range[3] = Math.max(range[3], (int) roundedY);
      }
    }
    return tame;
  }

  private static float coordinate(float g, GridAxis axis, float missing) {
    if (!Float.isFinite(g)) {
      return missing;
    }
    return Math.clamp((g + 1) * axis.scale - axis.shift, -CLAMP, CLAMP);
  }
}

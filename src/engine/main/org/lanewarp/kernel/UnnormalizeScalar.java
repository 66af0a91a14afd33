package org.lanewarp.kernel;

/** {@link Unnormalize}, one pair at a time. */
public final class UnnormalizeScalar implements Unnormalize {

  @Override
  public void run(
      float[] grid,
      int at,
      int n,
      GridAxis x,
      GridAxis y,
      float missing,
      float[] xs,
      float[] ys,
      int to) {
    run(grid, at, 0, n, x, y, missing, xs, ys, to);
  }

  static void run(
      float[] grid,
      int at,
      int from,
      int n,
      GridAxis x,
      GridAxis y,
      float missing,
      float[] xs,
      float[] ys,
      int to) {
    for (int i = from; i < n; i++) {
      xs[to + i] = coordinate(grid[at + 2 * i], x, missing);
      ys[to + i] = coordinate(grid[at + 2 * i + 1], y, missing);
    }
  }

  private static float coordinate(float g, GridAxis axis, float missing) {
    if (!Float.isFinite(g)) {
      return missing;
    }
    return Math.clamp((g + 1) * axis.scale - axis.shift, -CLAMP, CLAMP);
  }
}

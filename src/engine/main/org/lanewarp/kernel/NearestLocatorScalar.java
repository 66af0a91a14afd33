package org.lanewarp.kernel;

/** {@link NearestLocator}, one pair at a time. */
public final class NearestLocatorScalar implements NearestLocator {

  @Override
  public void locate(
      GridPlane grid, int first, int n, boolean clip, int top, int bottom, int[] index) {
    locate(grid, first, 0, n, clip, top, bottom, index);
  }

  /** The same of samples {@code from} to {@code to − 1} alone. */
  static void locate(
      GridPlane grid, int first, int from, int to, boolean clip, int top, int bottom, int[] index) {
    for (int i = from; i < to; i++) {
      int at = grid.at(first + i, 0);
      int x = pixel(grid.array()[at], grid.x(), clip);
      int y = pixel(grid.array()[at + 1], grid.y(), clip);
      boolean known = x >= 0 && x < grid.x().size && y >= top && y < bottom;
      index[i] = known ? y * grid.x().size + x : NOWHERE;
    }
  }

  private static int pixel(float g, GridAxis axis, boolean clip) {
    if (!Float.isFinite(g)) {
      return clip ? 0 : NOWHERE;
    }
    float x = (float) Math.rint((g + 1) * axis.scale - axis.shift);
    return (int) (clip ? Math.clamp(x, 0, axis.last) : Math.clamp(x, NOWHERE, axis.size));
  }
}

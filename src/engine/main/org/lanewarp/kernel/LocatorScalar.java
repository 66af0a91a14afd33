package org.lanewarp.kernel;

/** {@link Locator}, one sample at a time. */
public final class LocatorScalar implements Locator {

  @Override
  public void locate(CoordinateRow c, int n, Window w, Batch batch, int to, boolean nearest) {
    locate(c, 0, n, w, batch, to, nearest);
  }

  static void locate(
      CoordinateRow c, int from, int n, Window w, Batch batch, int to, boolean nearest) {
    for (int i = from; i < n; i++) {
      float x = c.xs[c.at + i];
      float y = c.ys[c.at + i];
      int baseX = c.anchorX + c.stepX * i;
      int baseY = c.anchorY + c.stepY * i;
      int ix;
      int iy;
      if (nearest) {
        ix = (int) nearest(baseX, x);
        iy = (int) nearest(baseY, y);
      } else {
        ix = baseX + floor(x);
        iy = baseY + floor(y);
        batch.fx[to + i] = fraction(x);
        batch.fy[to + i] = fraction(y);
      }
      batch.index[to + i] = w.first + (iy - w.originY) * w.stride + (ix - w.originX) * w.channels;
    }
  }

  static int floor(float x) {
    return (int) Math.floor(x);
  }

  /** The part of x behind its floor. */
  static float fraction(float x) {
    return x - (float) Math.floor(x);
  }

  /** The integer nearest to {@code base + x}; halfway, the even one. Exact: nothing is added up. */
  public static long nearest(long base, float x) {
    float rounded = (float) Math.rint(x);
    float rest = x - rounded;
    long index = base + (long) rounded;
    boolean tie = Math.abs(rest) == 0.5f;
    return tie && (index & 1) != 0 ? index + (rest > 0 ? 1 : -1) : index;
  }
}

package org.lanewarp.kernel;

/** {@link Locator}, one sample at a time. */
public final class LocatorScalar implements Locator {

  /** One half and its successor: from here on a fraction rounds up, at odd and at even floors. */
  static final int HALF_BITS = Float.floatToRawIntBits(0.5f);

  @Override
  public void locate(CoordinateRow c, int n, Window w, Row row, boolean nearest) {
    locate(c, 0, n, w, row, nearest);
  }

  static void locate(CoordinateRow c, int from, int n, Window w, Row row, boolean nearest) {
    for (int i = from; i < n; i++) {
      float x = c.xs[c.at + i];
      float y = c.ys[c.at + i];
      int ix = (int) x;
      int iy = (int) y;
      float fx = x - ix;
      float fy = y - iy;
      if (fx < 0) {
        ix--;
        fx += 1;
      }
      if (fy < 0) {
        iy--;
        fy += 1;
      }
      ix += c.anchorX + c.stepX * i;
      iy += c.anchorY + c.stepY * i;
      if (nearest) {
        ix = nearest(ix, fx);
        iy = nearest(iy, fy);
      }
      row.line[i] = iy - w.originY;
      row.index[i] = w.first + row.line[i] * w.stride + ix - w.originX;
      row.fx[i] = fx;
      row.fy[i] = fy;
    }
  }

  /** The index nearest to {@code floor + fraction}, half to even. */
  public static int nearest(int floor, float fraction) {
    float threshold = Float.intBitsToFloat(HALF_BITS + 1 - (floor & 1));
    return fraction >= threshold ? floor + 1 : floor;
  }
}

package org.lanewarp.kernel;

/** {@link Glide}, one sample at a time. */
public final class GlideScalar implements Glide {

  @Override
  public void locate(CoordinateRow c, int n, Window w, Batch batch, int to, boolean nearest) {
    for (int i = 0; i < n; i++) {
      int x = c.glideX + (i - Walk.MIDDLE) * c.glideSlopeX;
      int y = c.glideY + (i - Walk.MIDDLE) * c.glideSlopeY;
      int baseX = c.anchorX + c.stepX * i;
      int baseY = c.anchorY + c.stepY * i;
      int column = baseX + (nearest ? round(x, baseX) : x >> SHIFT);
      int row = baseY + (nearest ? round(y, baseY) : y >> SHIFT);
      batch.fx[to + i] = fraction(x);
      batch.fy[to + i] = fraction(y);
      batch.index[to + i] =
          w.first + (row - w.originY) * w.stride + (column - w.originX) * w.channels;
    }
  }

  /** The integer that makes {@code base} plus it nearest to {@code base + t}; halfway, even. */
  public static int round(int t, int base) {
    int odd = base + (t >> SHIFT) & 1;
    return t + (ONE / 2 - 1 + odd) >> SHIFT;
  }

  /** The part of t behind its floor. */
  public static float fraction(int t) {
    return (t >> 1 & MANTISSA) * UNIT;
  }
}

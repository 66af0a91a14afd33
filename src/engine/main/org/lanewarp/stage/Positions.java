package org.lanewarp.stage;

import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.GlideScalar;
import org.lanewarp.kernel.LocatorScalar;
import org.lanewarp.kernel.Walk;

/**
 * The source pixels of a row segment one by one, for patches: any finite coordinate, any distance
 * from each other. Fractions go to the row.
 */
public final class Positions {

  /** Every finite coordinate is clamped to ±2<sup>30</sup>. */
  private static final int LIMIT = 1 << 30;

  final int[] x = new int[Batch.WIDTH];
  final int[] y = new int[Batch.WIDTH];
  final boolean[] finite = new boolean[Batch.WIDTH];

  /** Samples that a transparent border leaves as they are. */
  final boolean[] untouched = new boolean[Batch.WIDTH];

  /** Which samples are left to {@link Patches}. */
  final int[] outside = new int[Batch.WIDTH];

  /** Splits a row of coordinates; the same floors and fractions as a {@code Locator}. */
  public void set(CoordinateRow c, int n, boolean nearest, Batch batch) {
    for (int i = 0; i < n; i++) {
      float cx = c.xs[c.at + i];
      float cy = c.ys[c.at + i];
      finite[i] = Float.isFinite(cx) && Float.isFinite(cy);
      x[i] = axis(cx, (long) c.anchorX + (long) c.stepX * i, finite[i], nearest, batch.fx, i);
      y[i] = axis(cy, (long) c.anchorY + (long) c.stepY * i, finite[i], nearest, batch.fy, i);
    }
  }

  /** Brings the first n samples of {@link #outside} to the front. */
  void gather(int n, Batch batch) {
    for (int j = 0; j < n; j++) {
      int i = outside[j]; // not before j
      x[j] = x[i];
      y[j] = y[i];
      finite[j] = finite[i];
      batch.fx[j] = batch.fx[i];
      batch.fy[j] = batch.fy[i];
    }
  }

  private static int axis(
      float v, long base, boolean finite, boolean nearest, float[] fractions, int i) {
    fractions[i] = 0;
    if (!finite) {
      return 0;
    }
    float within = Math.min(Math.max(v, -2f * LIMIT), 2f * LIMIT);
    if (nearest) {
      return clamp(LocatorScalar.nearest(base, within));
    }
    float floor = (float) Math.floor(within);
    long index = base + (long) floor;
    if (index == clamp(index)) {
      fractions[i] = within - floor;
    }
    return clamp(index);
  }

  private static int clamp(long index) {
    return (int) Math.min(Math.max(index, -LIMIT), LIMIT);
  }

  /** Splits a row in fixed point; the same floors and fractions as a {@code Glide}. */
  public void glide(CoordinateRow c, int n, boolean nearest, Batch batch) {
    for (int i = 0; i < n; i++) {
      int tx = c.glideX + (i - Walk.MIDDLE) * c.glideSlopeX;
      int ty = c.glideY + (i - Walk.MIDDLE) * c.glideSlopeY;
      int baseX = c.anchorX + c.stepX * i;
      int baseY = c.anchorY + c.stepY * i;
      finite[i] = true;
      x[i] = clamp(baseX + (nearest ? GlideScalar.round(tx, baseX) : tx >> Glide.SHIFT));
      y[i] = clamp(baseY + (nearest ? GlideScalar.round(ty, baseY) : ty >> Glide.SHIFT));
      batch.fx[i] = GlideScalar.fraction(tx);
      batch.fy[i] = GlideScalar.fraction(ty);
    }
  }

  /** Splits coordinates given in double. */
  public void set(double[] xs, double[] ys, int n, boolean nearest, Batch batch) {
    for (int i = 0; i < n; i++) {
      finite[i] = Double.isFinite(xs[i]) && Double.isFinite(ys[i]);
      x[i] = axis(xs[i], finite[i], nearest, batch.fx, i);
      y[i] = axis(ys[i], finite[i], nearest, batch.fy, i);
    }
  }

  private static int axis(double v, boolean finite, boolean nearest, float[] fractions, int i) {
    fractions[i] = 0;
    if (!finite) {
      return 0;
    }
    double within = Math.min(Math.max(v, -LIMIT), LIMIT);
    if (nearest) {
      return (int) Math.rint(within);
    }
    double floor = Math.floor(within);
    fractions[i] = (float) (within - floor);
    return (int) floor;
  }
}

package org.lanewarp.stage;

import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.LocatorScalar;
import org.lanewarp.kernel.Row;

/**
 * The source pixels of a row segment one by one, for the direct path: any finite coordinate, any
 * distance from each other. Fractions go to the row.
 */
public final class Positions {

  /** Every finite coordinate is clamped to ±2<sup>30</sup>. */
  private static final int LIMIT = (int) Extent.LIMIT;

  final int[] x = new int[Row.WIDTH];
  final int[] y = new int[Row.WIDTH];
  final boolean[] finite = new boolean[Row.WIDTH];

  /** Samples whose value does not come from a kernel. */
  final boolean[] override = new boolean[Row.WIDTH];

  /** Array offsets of taps, or of a rectangle's columns. */
  int[] offsets = new int[Row.WIDTH * 4];

  /** Splits a row of coordinates; the same floors and fractions as a {@code Locator}. */
  public void set(CoordinateRow c, int n, boolean nearest, Row row) {
    for (int i = 0; i < n; i++) {
      float cx = c.xs[c.at + i];
      float cy = c.ys[c.at + i];
      finite[i] = Float.isFinite(cx) && Float.isFinite(cy);
      x[i] = axis(cx, (long) c.anchorX + (long) c.stepX * i, finite[i], nearest, row.fx, i);
      y[i] = axis(cy, (long) c.anchorY + (long) c.stepY * i, finite[i], nearest, row.fy, i);
    }
  }

  private static int axis(
      float v, long base, boolean finite, boolean nearest, float[] fractions, int i) {
    fractions[i] = 0;
    if (!finite) {
      return 0;
    }
    float within = Math.min(Math.max(v, -2 * Extent.LIMIT), 2 * Extent.LIMIT);
    long floor = (long) within;
    float fraction = within - floor;
    if (fraction < 0) {
      floor--;
      fraction += 1;
    }
    floor += base;
    if (floor >= LIMIT || floor < -LIMIT) {
      return floor < 0 ? -LIMIT : LIMIT;
    }
    fractions[i] = fraction;
    return nearest ? LocatorScalar.nearest((int) floor, fraction) : (int) floor;
  }

  /** Splits coordinates given in double. */
  public void set(double[] xs, double[] ys, int n, boolean nearest, Row row) {
    for (int i = 0; i < n; i++) {
      finite[i] = Double.isFinite(xs[i]) && Double.isFinite(ys[i]);
      x[i] = axis(xs[i], finite[i], nearest, row.fx, i);
      y[i] = axis(ys[i], finite[i], nearest, row.fy, i);
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

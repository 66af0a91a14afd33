package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.Affine;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Unnormalize;

/**
 * The affine grid of one image, padded like any other grid: what gradients are taken at, and where
 * theta is not finite. Computed in double and rounded once.
 */
final class ThetaCoordinates extends TileCoordinates {

  private final Affine m;

  /** The map in pixels; null if no sample has a position. */
  ThetaCoordinates(Affine m, SamplingJob job, Kernels kernels, Scratch scratch) {
    super(job, kernels, scratch);
    this.m = m;
  }

  @Override
  boolean fill(Tile tile, float[] xs, float[] ys, int[] range) {
    for (int j = 0; j < tile.height; j++) {
      int to = j * Batch.WIDTH;
      if (m == null) {
        Arrays.fill(xs, to, to + tile.width, Float.NaN);
        Arrays.fill(ys, to, to + tile.width, Float.NaN);
      } else {
        int y = tile.y + j;
        line(m.m00(), m.applyX(tile.x, y), tile.width, xs, to);
        line(m.m10(), m.applyY(tile.x, y), tile.width, ys, to);
      }
    }
    return m != null && corners(tile, xs, range, 0) && corners(tile, ys, range, 2);
  }

  private static void line(double step, double start, int n, float[] out, int to) {
    for (int i = 0; i < n; i++) {
      float v = (float) (start + step * i);
      out[to + i] = Math.min(Math.max(v, -Unnormalize.CLAMP), Unnormalize.CLAMP);
    }
  }

  /** An affine map has its extremes at the corners, and rounding keeps the order. */
  private static boolean corners(Tile tile, float[] values, int[] range, int at) {
    int right = tile.width - 1;
    int bottom = (tile.height - 1) * Batch.WIDTH;
    float a = values[0];
    float b = values[right];
    float c = values[bottom];
    float d = values[bottom + right];
    float least = Math.min(Math.min(a, b), Math.min(c, d));
    float greatest = Math.max(Math.max(a, b), Math.max(c, d));
    range[at] = (int) Math.rint(least);
    range[at + 1] = (int) Math.rint(greatest);
    return range[at] > -Extent.LIMIT && range[at + 1] < Extent.LIMIT;
  }
}

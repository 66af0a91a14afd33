package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.Affine;
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
  void fill(int x, int y, int n, float[] xs, float[] ys, int to) {
    if (m == null) {
      Arrays.fill(xs, to, to + n, Float.NaN);
      Arrays.fill(ys, to, to + n, Float.NaN);
      return;
    }
    line(m.m00(), m.applyX(x, y), n, xs, to);
    line(m.m10(), m.applyY(x, y), n, ys, to);
  }

  private static void line(double step, double start, int n, float[] out, int to) {
    for (int i = 0; i < n; i++) {
      float v = (float) (start + step * i);
      out[to + i] = Math.min(Math.max(v, -Unnormalize.CLAMP), Unnormalize.CLAMP);
    }
  }
}

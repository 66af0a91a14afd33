package org.lanewarp.kernel;

/**
 * Nearest: the pixel receives all, the coordinate nothing. No arithmetic but a sum, so there are no
 * twins.
 */
public final class NearestAdjoint implements Adjoint {

  @Override
  public void prepare(Batch batch, int n, GradientBatch g) {
    // There is one weight, 1.
  }

  @Override
  public void slope(
      Window w,
      int offset,
      Batch batch,
      int n,
      GradientBatch g,
      float[] slopeX,
      float[] slopeY,
      int at) {
    // A small step changes nothing.
  }

  @Override
  public void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride) {
    for (int i = 0; i < n; i++) {
      to[offset + batch.index[i]] += g.output[i];
    }
  }
}

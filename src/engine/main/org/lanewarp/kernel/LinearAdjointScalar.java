package org.lanewarp.kernel;

/** The gradients of bilinear interpolation. Shares are those of four taps, columns within rows. */
public final class LinearAdjointScalar implements Adjoint {

  @Override
  public void prepare(Batch batch, int n, GradientBatch g) {
    for (int i = 0; i < n; i++) {
      float fx = batch.fx[i];
      float fy = batch.fy[i];
      g.shares[4 * i] = (1 - fx) * (1 - fy);
      g.shares[4 * i + 1] = fx * (1 - fy);
      g.shares[4 * i + 2] = (1 - fx) * fy;
      g.shares[4 * i + 3] = fx * fy;
    }
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
    for (int i = 0; i < n; i++) {
      int p = offset + batch.index[i];
      float p00 = w.floats[p];
      float p01 = w.floats[p + 1];
      float p10 = w.floats[p + w.stride];
      float p11 = w.floats[p + w.stride + 1];
      float top = p01 - p00;
      float left = p10 - p00;
      float byX = Math.fma(batch.fy[i], (p11 - p10) - top, top);
      float byY = Math.fma(batch.fx[i], (p11 - p01) - left, left);
      float by = g.output[i];
      slopeX[at + i] = Math.fma(by, byX, slopeX[at + i]);
      slopeY[at + i] = Math.fma(by, byY, slopeY[at + i]);
    }
  }

  @Override
  public void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride) {
    for (int turn = 0; turn < TURNS; turn++) {
      for (int i = turn; i < n; i += TURNS) {
        for (int k = 0; k < 4; k++) {
          int p = offset + batch.index[i] + k / 2 * stride + k % 2;
          to[p] = Math.fma(g.shares[4 * i + k], g.output[i], to[p]);
        }
      }
    }
  }
}

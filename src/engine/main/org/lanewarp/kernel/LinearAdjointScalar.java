package org.lanewarp.kernel;

import static java.lang.Float.intBitsToFloat;
import static org.lanewarp.kernel.Batch.CAPACITY;

/** The gradients of bilinear interpolation. */
public final class LinearAdjointScalar implements Adjoint {

  @Override
  public void prepare(Batch batch, int n, GradientBatch g) {
    // The fractions are the weights.
  }

  @Override
  public void slope(Batch batch, int n, GradientBatch g, float[] slopeX, float[] slopeY, int at) {
    for (int i = 0; i < n; i++) {
      float p00 = intBitsToFloat(batch.taps[i]);
      float p01 = intBitsToFloat(batch.taps[CAPACITY + i]);
      float p10 = intBitsToFloat(batch.taps[2 * CAPACITY + i]);
      float p11 = intBitsToFloat(batch.taps[3 * CAPACITY + i]);
      float top = p01 - p00;
      float left = p10 - p00;
      float byX = Math.fma(batch.fy[i], (p11 - p10) - top, top);
      float byY = Math.fma(batch.fx[i], (p11 - p01) - left, left);
      slopeX[at + i] = Math.fma(g.output[i], byX, slopeX[at + i]);
      slopeY[at + i] = Math.fma(g.output[i], byY, slopeY[at + i]);
    }
  }

  @Override
  public void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride) {
    for (int i = 0; i < n; i++) {
      float fx = batch.fx[i];
      float fy = batch.fy[i];
      float top = g.output[i] * (1 - fy);
      float bottom = g.output[i] * fy;
      g.shares[i] = top * (1 - fx);
      g.shares[CAPACITY + i] = top * fx;
      g.shares[2 * CAPACITY + i] = bottom * (1 - fx);
      g.shares[3 * CAPACITY + i] = bottom * fx;
    }
    Scatter.square(batch.index, n, g.shares, to, offset, stride);
  }
}

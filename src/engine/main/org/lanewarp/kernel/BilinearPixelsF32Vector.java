package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.FLOAT4;

import jdk.incubator.vector.FloatVector;

/** {@link BilinearPixelsF32Scalar} in lanes. */
public final class BilinearPixelsF32Vector implements PixelKernel {

  @Override
  public void run(Window w, Batch batch, int n) {
    run(w.floats, w.channels, w.stride, batch.index, batch.fx, batch.fy, n, batch.pixels);
  }

  private static void run(
      float[] from,
      int step,
      int stride,
      int[] index,
      float[] fxs,
      float[] fys,
      int n,
      float[] out) {
    for (int i = 0; i < n; i++) {
      int p = index[i];
      FloatVector p00 = FloatVector.fromArray(FLOAT4, from, p);
      FloatVector p01 = FloatVector.fromArray(FLOAT4, from, p + step);
      FloatVector p10 = FloatVector.fromArray(FLOAT4, from, p + stride);
      FloatVector p11 = FloatVector.fromArray(FLOAT4, from, p + stride + step);
      FloatVector fx = FloatVector.broadcast(FLOAT4, fxs[i]);
      FloatVector fy = FloatVector.broadcast(FLOAT4, fys[i]);
      FloatVector top = fx.fma(p01.sub(p00), p00);
      FloatVector bottom = fx.fma(p11.sub(p10), p10);
      fy.fma(bottom.sub(top), top).intoArray(out, 4 * i);
    }
  }
}

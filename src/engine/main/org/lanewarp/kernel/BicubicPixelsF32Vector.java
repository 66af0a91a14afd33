package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.FLOAT4;

import jdk.incubator.vector.FloatVector;

/** {@link BicubicPixelsF32Scalar} in lanes. */
public final class BicubicPixelsF32Vector implements PixelKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPixelsF32Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, Batch batch, int n) {
    CubicLanes.weights(batch, n, a);
    run(w.floats, w.channels, w.stride, batch.index, batch.weights, n, batch.pixels);
  }

  private static void run(
      float[] from, int step, int stride, int[] index, float[] weights, int n, float[] out) {
    for (int i = 0; i < n; i++) {
      int p = index[i];
      FloatVector w0 = FloatVector.broadcast(FLOAT4, weights[i]);
      FloatVector w2 = FloatVector.broadcast(FLOAT4, weights[CAPACITY + i]);
      FloatVector w3 = FloatVector.broadcast(FLOAT4, weights[2 * CAPACITY + i]);
      FloatVector p0 = FloatVector.fromArray(FLOAT4, from, p);
      FloatVector p1 = FloatVector.fromArray(FLOAT4, from, p + step);
      FloatVector p2 = FloatVector.fromArray(FLOAT4, from, p + 2 * step);
      FloatVector p3 = FloatVector.fromArray(FLOAT4, from, p + 3 * step);
      FloatVector v0 = w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1)));
      p += stride;
      p0 = FloatVector.fromArray(FLOAT4, from, p);
      p1 = FloatVector.fromArray(FLOAT4, from, p + step);
      p2 = FloatVector.fromArray(FLOAT4, from, p + 2 * step);
      p3 = FloatVector.fromArray(FLOAT4, from, p + 3 * step);
      FloatVector v1 = w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1)));
      p += stride;
      p0 = FloatVector.fromArray(FLOAT4, from, p);
      p1 = FloatVector.fromArray(FLOAT4, from, p + step);
      p2 = FloatVector.fromArray(FLOAT4, from, p + 2 * step);
      p3 = FloatVector.fromArray(FLOAT4, from, p + 3 * step);
      FloatVector v2 = w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1)));
      p += stride;
      p0 = FloatVector.fromArray(FLOAT4, from, p);
      p1 = FloatVector.fromArray(FLOAT4, from, p + step);
      p2 = FloatVector.fromArray(FLOAT4, from, p + 2 * step);
      p3 = FloatVector.fromArray(FLOAT4, from, p + 3 * step);
      FloatVector v3 = w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1)));
      FloatVector h0 = FloatVector.broadcast(FLOAT4, weights[3 * CAPACITY + i]);
      FloatVector h2 = FloatVector.broadcast(FLOAT4, weights[4 * CAPACITY + i]);
      FloatVector h3 = FloatVector.broadcast(FLOAT4, weights[5 * CAPACITY + i]);
      h3.fma(v3.sub(v1), h2.fma(v2.sub(v1), h0.fma(v0.sub(v1), v1))).intoArray(out, 4 * i);
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.FLOATS4;

import jdk.incubator.vector.FloatVector;

/** {@link BicubicPlaneF32Scalar} in lanes. */
public final class BicubicPlaneF32Vector implements PlaneKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPlaneF32Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Batch batch, int n, int plane) {
    CubicLanes.weights(batch, n, a);
    columns(w.floats, offset, w.stride, batch.index, batch.weights, n, batch.lines);
    CubicLanes.fours(batch, n);
    CubicLanes.bits(batch, n, plane * batch.out.plane);
  }

  private static void columns(
      float[] from, int offset, int stride, int[] index, float[] weights, int n, float[] out) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + offset;
      FloatVector v0 = (FloatVector) FLOATS4.cast(FloatVector.fromArray(FLOAT4, from, p));
      FloatVector v1 = (FloatVector) FLOATS4.cast(FloatVector.fromArray(FLOAT4, from, p + stride));
      FloatVector v2 =
          (FloatVector) FLOATS4.cast(FloatVector.fromArray(FLOAT4, from, p + 2 * stride));
      FloatVector v3 =
          (FloatVector) FLOATS4.cast(FloatVector.fromArray(FLOAT4, from, p + 3 * stride));
      FloatVector h0 =
          (FloatVector) FLOATS4.cast(FloatVector.broadcast(FLOAT4, weights[3 * CAPACITY + i]));
      FloatVector h2 =
          (FloatVector) FLOATS4.cast(FloatVector.broadcast(FLOAT4, weights[4 * CAPACITY + i]));
      FloatVector h3 =
          (FloatVector) FLOATS4.cast(FloatVector.broadcast(FLOAT4, weights[5 * CAPACITY + i]));
      FloatVector v = h3.fma(v3.sub(v1), h2.fma(v2.sub(v1), h0.fma(v0.sub(v1), v1)));
      ((FloatVector) FLOATS4.cast(v)).intoArray(out, 4 * i);
    }
  }
}

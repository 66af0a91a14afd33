package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2I;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.BYTE8;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.FLOATS4;
import static org.lanewarp.lane.Lanes.INT4;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;

/** {@link BicubicPlaneU8Scalar} in lanes. */
public final class BicubicPlaneU8Vector implements PlaneKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPlaneU8Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Batch batch, int n, int plane) {
    CubicLanes.weights(batch, n, a);
    columns(w.bytes, offset, w.stride, batch.index, batch.weights, n, batch.lines);
    CubicLanes.fours(batch, n);
    CubicLanes.saturate(batch, n, 255, plane * batch.out.plane);
  }

  private static void columns(
      byte[] from, int offset, int stride, int[] index, float[] weights, int n, float[] out) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + offset;
      FloatVector v0 =
          (FloatVector)
              FLOATS4.cast(
                  ByteVector.fromArray(BYTE8, from, p)
                      .convertShape(ZERO_EXTEND_B2I, INT4, 0)
                      .convertShape(I2F, FLOAT4, 0));
      FloatVector v1 =
          (FloatVector)
              FLOATS4.cast(
                  ByteVector.fromArray(BYTE8, from, p + stride)
                      .convertShape(ZERO_EXTEND_B2I, INT4, 0)
                      .convertShape(I2F, FLOAT4, 0));
      FloatVector v2 =
          (FloatVector)
              FLOATS4.cast(
                  ByteVector.fromArray(BYTE8, from, p + 2 * stride)
                      .convertShape(ZERO_EXTEND_B2I, INT4, 0)
                      .convertShape(I2F, FLOAT4, 0));
      FloatVector v3 =
          (FloatVector)
              FLOATS4.cast(
                  ByteVector.fromArray(BYTE8, from, p + 3 * stride)
                      .convertShape(ZERO_EXTEND_B2I, INT4, 0)
                      .convertShape(I2F, FLOAT4, 0));
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

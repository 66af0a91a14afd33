package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.ShortVector;

/** {@link BicubicPixelsU16Scalar} in lanes. */
public final class BicubicPixelsU16Vector implements PixelKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPixelsU16Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, Batch batch, int n) {
    CubicLanes.weights(batch, n, a);
    for (int k = 0; k < 4 * w.channels; k += COUNT) {
      columns(w.shorts, k, w.stride, batch.index, batch.weights, n, batch.lines);
    }
    CubicLanes.pixels(batch, w.channels, n);
  }

  /** Blends in y elements k and behind of each sample's four rows: channels within columns. */
  private static void columns(
      short[] from, int k, int stride, int[] index, float[] weights, int n, float[] out) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + k;
      FloatVector v0 =
          (FloatVector)
              FLOATS.cast(
                  ShortVector.fromArray(HALF_SHORT, from, p)
                      .convertShape(ZERO_EXTEND_S2I, INT, 0)
                      .convertShape(I2F, FLOAT, 0));
      FloatVector v1 =
          (FloatVector)
              FLOATS.cast(
                  ShortVector.fromArray(HALF_SHORT, from, p + stride)
                      .convertShape(ZERO_EXTEND_S2I, INT, 0)
                      .convertShape(I2F, FLOAT, 0));
      FloatVector v2 =
          (FloatVector)
              FLOATS.cast(
                  ShortVector.fromArray(HALF_SHORT, from, p + 2 * stride)
                      .convertShape(ZERO_EXTEND_S2I, INT, 0)
                      .convertShape(I2F, FLOAT, 0));
      FloatVector v3 =
          (FloatVector)
              FLOATS.cast(
                  ShortVector.fromArray(HALF_SHORT, from, p + 3 * stride)
                      .convertShape(ZERO_EXTEND_S2I, INT, 0)
                      .convertShape(I2F, FLOAT, 0));
      FloatVector h0 =
          (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[3 * CAPACITY + i]));
      FloatVector h2 =
          (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[4 * CAPACITY + i]));
      FloatVector h3 =
          (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[5 * CAPACITY + i]));
      FloatVector v = h3.fma(v3.sub(v1), h2.fma(v2.sub(v1), h0.fma(v0.sub(v1), v1)));
      ((FloatVector) FLOATS.cast(v)).intoArray(out, 16 * i + k);
    }
  }
}

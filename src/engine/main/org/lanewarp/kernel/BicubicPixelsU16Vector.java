package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.INT4;
import static org.lanewarp.lane.Lanes.SHORT4;

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
    // Row by row: all sixteen taps in one loop are more than C2 keeps in registers without boxing.
    for (int r = 0; r < 4; r++) {
      int at = 4 * CAPACITY * r;
      row(w.shorts, r * w.stride, w.channels, batch.index, batch.weights, n, batch.lines, at);
    }
    CubicLanes.pixels(batch, n);
  }

  private static void row(
      short[] from,
      int offset,
      int step,
      int[] index,
      float[] weights,
      int n,
      float[] out,
      int at) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + offset;
      FloatVector p0 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convert(I2F, 0);
      FloatVector p1 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + step)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convert(I2F, 0);
      FloatVector p2 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + 2 * step)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convert(I2F, 0);
      FloatVector p3 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + 3 * step)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convert(I2F, 0);
      FloatVector w0 = FloatVector.broadcast(FLOAT4, weights[i]);
      FloatVector w2 = FloatVector.broadcast(FLOAT4, weights[CAPACITY + i]);
      FloatVector w3 = FloatVector.broadcast(FLOAT4, weights[2 * CAPACITY + i]);
      w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1))).intoArray(out, at + 4 * i);
    }
  }
}

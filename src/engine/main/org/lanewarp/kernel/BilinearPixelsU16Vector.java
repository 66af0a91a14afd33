package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.INT4;
import static org.lanewarp.lane.Lanes.SHORT4;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.ShortVector;

/** {@link BilinearPixelsU16Scalar} in lanes. */
public final class BilinearPixelsU16Vector implements PixelKernel {

  @Override
  public void run(Window w, Batch batch, int n) {
    run(w.shorts, w.channels, w.stride, batch.index, batch.fx, batch.fy, n, batch.pixels);
  }

  private static void run(
      short[] from,
      int step,
      int stride,
      int[] index,
      float[] fxs,
      float[] fys,
      int n,
      float[] out) {
    for (int i = 0; i < n; i++) {
      int p = index[i];
      FloatVector p00 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convert(I2F, 0);
      FloatVector p01 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + step)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convert(I2F, 0);
      FloatVector p10 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + stride)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convert(I2F, 0);
      FloatVector p11 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + stride + step)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convert(I2F, 0);
      FloatVector fx = FloatVector.broadcast(FLOAT4, fxs[i]);
      FloatVector fy = FloatVector.broadcast(FLOAT4, fys[i]);
      FloatVector top = fx.fma(p01.sub(p00), p00);
      FloatVector bottom = fx.fma(p11.sub(p10), p10);
      fy.fma(bottom.sub(top), top).intoArray(out, 4 * i);
    }
  }
}

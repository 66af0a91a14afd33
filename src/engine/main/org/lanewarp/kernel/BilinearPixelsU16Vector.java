package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.FLOAT8;
import static org.lanewarp.lane.Lanes.INT4;
import static org.lanewarp.lane.Lanes.INT8;
import static org.lanewarp.lane.Lanes.SHORT4;
import static org.lanewarp.lane.Lanes.SHORT8;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorShuffle;

/** {@link BilinearPixelsU16Scalar} in lanes. */
public final class BilinearPixelsU16Vector implements PixelKernel {

  private static final VectorShuffle<Float> BY_3 = VectorShuffle.iota(FLOAT8, 3, 1, true);
  private static final VectorShuffle<Float> BY_4 = VectorShuffle.iota(FLOAT8, 4, 1, true);

  @Override
  public void run(Window w, Batch batch, int n) {
    if (COUNT == 4) {
      taps(w.shorts, w.channels, w.stride, batch.index, batch.fx, batch.fy, n, batch.pixels);
    } else {
      pairs(w.shorts, w.channels, w.stride, batch.index, batch.fx, batch.fy, n, batch.pixels);
    }
  }

  /** Two neighbours a vector, and the right one once more in the place of the left. */
  private static void pairs(
      short[] from,
      int step,
      int stride,
      int[] index,
      float[] fxs,
      float[] fys,
      int n,
      float[] out) {
    VectorShuffle<Float> neighbour = step == 3 ? BY_3 : BY_4;
    for (int i = 0; i < n; i++) {
      int p = index[i];
      FloatVector p0 =
          (FloatVector)
              ShortVector.fromArray(SHORT8, from, p)
                  .convertShape(ZERO_EXTEND_S2I, INT8, 0)
                  .convertShape(I2F, FLOAT8, 0);
      FloatVector p1 =
          (FloatVector)
              ShortVector.fromArray(SHORT8, from, p + stride)
                  .convertShape(ZERO_EXTEND_S2I, INT8, 0)
                  .convertShape(I2F, FLOAT8, 0);
      FloatVector fx = FloatVector.broadcast(FLOAT8, fxs[i]);
      FloatVector fy = FloatVector.broadcast(FLOAT8, fys[i]);
      FloatVector top = fx.fma(p0.rearrange(neighbour).sub(p0), p0);
      FloatVector bottom = fx.fma(p1.rearrange(neighbour).sub(p1), p1);
      FloatVector v = fy.fma(bottom.sub(top), top);
      ((FloatVector) v.reinterpretShape(FLOAT4, 0)).intoArray(out, 4 * i);
    }
  }

  private static void taps(
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
                  .convertShape(I2F, FLOAT4, 0);
      FloatVector p01 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + step)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convertShape(I2F, FLOAT4, 0);
      FloatVector p10 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + stride)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convertShape(I2F, FLOAT4, 0);
      FloatVector p11 =
          (FloatVector)
              ShortVector.fromArray(SHORT4, from, p + stride + step)
                  .convertShape(ZERO_EXTEND_S2I, INT4, 0)
                  .convertShape(I2F, FLOAT4, 0);
      FloatVector fx = FloatVector.broadcast(FLOAT4, fxs[i]);
      FloatVector fy = FloatVector.broadcast(FLOAT4, fys[i]);
      FloatVector top = fx.fma(p01.sub(p00), p00);
      FloatVector bottom = fx.fma(p11.sub(p10), p10);
      fy.fma(bottom.sub(top), top).intoArray(out, 4 * i);
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.FLOAT8;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;

/** {@link BilinearRowsF32Scalar} in lanes. */
public final class BilinearRowsF32Vector implements RowKernel {

  private static final VectorShuffle<Float> BY_3 = VectorShuffle.iota(FLOAT8, 3, 1, true);
  private static final VectorShuffle<Float> BY_4 = VectorShuffle.iota(FLOAT8, 4, 1, true);

  private final RowKernel tail = new BilinearRowsF32Scalar();

  @Override
  public void run(Window w, Batch batch, int at, int n, Window to, int first) {
    int whole = w.channels == 3 ? n - 1 : n; // the fourth lane is overwritten by the next pixel
    if (COUNT == 4) {
      taps(w.floats, w.channels, w.stride, batch, at, whole, to.floats, first);
    } else if (w.channels == 3) {
      pairs(w.floats, 3, BY_3, w.stride, batch, at, whole, to.floats, first);
    } else {
      pairs(w.floats, 4, BY_4, w.stride, batch, at, whole, to.floats, first);
    }
    tail.run(w, batch, at + whole, n - whole, to, first + w.channels * whole);
  }

  /**
   * Two neighbours a vector, and the right one once more in the place of the left. To be inlined:
   * with a step that C2 knows, the loop is unrolled and its stores not checked.
   */
  private static void pairs(
      float[] from,
      int step,
      VectorShuffle<Float> neighbour,
      int stride,
      Batch batch,
      int at,
      int n,
      float[] to,
      int first) {
    int[] index = batch.index;
    float[] fxs = batch.fx;
    float[] fys = batch.fy;
    for (int i = 0; i < n; i++) {
      int p = index[at + i];
      FloatVector p0 = FloatVector.fromArray(FLOAT8, from, p);
      FloatVector p1 = FloatVector.fromArray(FLOAT8, from, p + stride);
      FloatVector fx = FloatVector.broadcast(FLOAT8, fxs[at + i]);
      FloatVector fy = FloatVector.broadcast(FLOAT8, fys[at + i]);
      FloatVector top = fx.fma(p0.rearrange(neighbour).sub(p0), p0);
      FloatVector bottom = fx.fma(p1.rearrange(neighbour).sub(p1), p1);
      FloatVector v = fy.fma(bottom.sub(top), top);
      ((FloatVector) v.reinterpretShape(FLOAT4, 0)).intoArray(to, first + step * i);
    }
  }

  private static void taps(
      float[] from, int step, int stride, Batch batch, int at, int n, float[] to, int first) {
    int[] index = batch.index;
    float[] fxs = batch.fx;
    float[] fys = batch.fy;
    for (int i = 0; i < n; i++) {
      int p = index[at + i];
      FloatVector p00 = FloatVector.fromArray(FLOAT4, from, p);
      FloatVector p01 = FloatVector.fromArray(FLOAT4, from, p + step);
      FloatVector p10 = FloatVector.fromArray(FLOAT4, from, p + stride);
      FloatVector p11 = FloatVector.fromArray(FLOAT4, from, p + stride + step);
      FloatVector fx = FloatVector.broadcast(FLOAT4, fxs[at + i]);
      FloatVector fy = FloatVector.broadcast(FLOAT4, fys[at + i]);
      FloatVector top = fx.fma(p01.sub(p00), p00);
      FloatVector bottom = fx.fma(p11.sub(p10), p10);
      fy.fma(bottom.sub(top), top).intoArray(to, first + step * i);
    }
  }
}

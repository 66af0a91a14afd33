package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;

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
    for (int k = 0; k < 4 * w.channels; k += COUNT) {
      columns(w.floats, k, w.stride, batch.index, batch.weights, n, batch.lines);
    }
    CubicLanes.pixels(batch, w.channels, n);
  }

  /** Blends in y elements k and behind of each sample's four rows: channels within columns. */
  private static void columns(
      float[] from, int k, int stride, int[] index, float[] weights, int n, float[] out) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + k;
      FloatVector v0 = FloatVector.fromArray(FLOAT, from, p);
      FloatVector v1 = FloatVector.fromArray(FLOAT, from, p + stride);
      FloatVector v2 = FloatVector.fromArray(FLOAT, from, p + 2 * stride);
      FloatVector v3 = FloatVector.fromArray(FLOAT, from, p + 3 * stride);
      FloatVector h0 = FloatVector.broadcast(FLOAT, weights[3 * CAPACITY + i]);
      FloatVector h2 = FloatVector.broadcast(FLOAT, weights[4 * CAPACITY + i]);
      FloatVector h3 = FloatVector.broadcast(FLOAT, weights[5 * CAPACITY + i]);
      h3.fma(v3.sub(v1), h2.fma(v2.sub(v1), h0.fma(v0.sub(v1), v1))).intoArray(out, 16 * i + k);
    }
  }
}

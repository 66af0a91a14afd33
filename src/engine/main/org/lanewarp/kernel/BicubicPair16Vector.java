package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BicubicPair16Scalar} in lanes. */
public final class BicubicPair16Vector implements Kernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPair16Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Batch batch, int n, int plane) {
    CubicLanes.weights(batch, n, a);
    for (int tapRow = 0; tapRow < 4; tapRow++) {
      line(batch, 2 * tapRow * CAPACITY, n, tapRow * CAPACITY);
    }
    CubicLanes.columns(batch, n, 0);
    CubicLanes.saturate(batch, 0, n, 65535, plane * batch.out.plane, 0);
  }

  private static void line(Batch batch, int from, int n, int to) {
    float[] weights = batch.weights;
    for (int i = 0; i < n; i += COUNT) {
      IntVector left = IntVector.fromArray(INT, batch.taps, from + i);
      IntVector right = IntVector.fromArray(INT, batch.taps, from + CAPACITY + i);
      FloatVector w0 = FloatVector.fromArray(FLOAT, weights, i);
      FloatVector w2 = FloatVector.fromArray(FLOAT, weights, CAPACITY + i);
      FloatVector w3 = FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + i);
      FloatVector p0 = (FloatVector) left.and(0xffff).convert(I2F, 0);
      FloatVector p1 = (FloatVector) left.lanewise(LSHR, 16).convert(I2F, 0);
      FloatVector p2 = (FloatVector) right.and(0xffff).convert(I2F, 0);
      FloatVector p3 = (FloatVector) right.lanewise(LSHR, 16).convert(I2F, 0);
      w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1))).intoArray(batch.lines, to + i);
    }
  }
}

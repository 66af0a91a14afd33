package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BicubicRow8Scalar} in lanes. */
public final class BicubicRow8Vector implements Kernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicRow8Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Batch batch, int n, int plane) {
    CubicLanes.weights(batch, n, a);
    for (int tapRow = 0; tapRow < 4; tapRow++) {
      line(batch.taps, tapRow * CAPACITY, n, batch.weights, batch.lines);
    }
    CubicLanes.columns(batch, n, 0);
    CubicLanes.saturate(batch, 0, n, 255, 0, 0);
  }

  private static void line(int[] taps, int at, int n, float[] weights, float[] lines) {
    for (int i = 0; i < n; i += COUNT) {
      IntVector row = IntVector.fromArray(INT, taps, at + i);
      FloatVector w0 = FloatVector.fromArray(FLOAT, weights, i);
      FloatVector w2 = FloatVector.fromArray(FLOAT, weights, CAPACITY + i);
      FloatVector w3 = FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + i);
      FloatVector p0 = (FloatVector) row.and(255).convert(I2F, 0);
      FloatVector p1 = (FloatVector) row.lanewise(LSHR, 8).and(255).convert(I2F, 0);
      FloatVector p2 = (FloatVector) row.lanewise(LSHR, 16).and(255).convert(I2F, 0);
      FloatVector p3 = (FloatVector) row.lanewise(LSHR, 24).convert(I2F, 0);
      w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1))).intoArray(lines, at + i);
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BicubicQuad8Scalar} in lanes. */
public final class BicubicQuad8Vector implements Kernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicQuad8Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Batch batch, int n, int plane) {
    CubicLanes.weights(batch, n, a);
    twoLines(batch.taps, 0, n, batch.weights, batch.lines);
    twoLines(batch.taps, 2 * CAPACITY, n, batch.weights, batch.lines);
    CubicLanes.columns(batch, n, 0);
    CubicLanes.saturate(batch, 0, n, 255, 0, 0);
  }

  /** Blends two rows of taps in x: the upper and the lower halves of two quads. */
  private static void twoLines(int[] taps, int at, int n, float[] weights, float[] lines) {
    for (int i = 0; i < n; i += COUNT) {
      IntVector left = IntVector.fromArray(INT, taps, at + i);
      IntVector right = IntVector.fromArray(INT, taps, at + CAPACITY + i);
      FloatVector w0 = FloatVector.fromArray(FLOAT, weights, i);
      FloatVector w2 = FloatVector.fromArray(FLOAT, weights, CAPACITY + i);
      FloatVector w3 = FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + i);
      FloatVector p0 = (FloatVector) left.and(255).convert(I2F, 0);
      FloatVector p1 = (FloatVector) left.lanewise(LSHR, 8).and(255).convert(I2F, 0);
      FloatVector p2 = (FloatVector) right.and(255).convert(I2F, 0);
      FloatVector p3 = (FloatVector) right.lanewise(LSHR, 8).and(255).convert(I2F, 0);
      w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1))).intoArray(lines, at + i);
      p0 = (FloatVector) left.lanewise(LSHR, 16).and(255).convert(I2F, 0);
      p1 = (FloatVector) left.lanewise(LSHR, 24).convert(I2F, 0);
      p2 = (FloatVector) right.lanewise(LSHR, 16).and(255).convert(I2F, 0);
      p3 = (FloatVector) right.lanewise(LSHR, 24).convert(I2F, 0);
      w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1)))
          .intoArray(lines, at + CAPACITY + i);
    }
  }
}

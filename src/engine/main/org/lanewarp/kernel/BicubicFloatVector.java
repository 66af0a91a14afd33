package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BicubicFloatScalar} in lanes. */
public final class BicubicFloatVector implements Kernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicFloatVector(float a) {
    this.a = a;
  }

  @Override
  public void run(Batch batch, int n, int plane) {
    CubicLanes.weights(batch, n, a);
    for (int tapRow = 0; tapRow < 4; tapRow++) {
      line(batch, 4 * tapRow * CAPACITY, n, tapRow * CAPACITY);
    }
    CubicLanes.columns(batch, n, 0);
    CubicLanes.bits(batch, n, plane * batch.out.plane);
  }

  private static void line(Batch batch, int from, int n, int to) {
    float[] weights = batch.weights;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p0 = IntVector.fromArray(INT, batch.taps, from + i).reinterpretAsFloats();
      FloatVector p1 =
          IntVector.fromArray(INT, batch.taps, from + CAPACITY + i).reinterpretAsFloats();
      FloatVector p2 =
          IntVector.fromArray(INT, batch.taps, from + 2 * CAPACITY + i).reinterpretAsFloats();
      FloatVector p3 =
          IntVector.fromArray(INT, batch.taps, from + 3 * CAPACITY + i).reinterpretAsFloats();
      FloatVector w0 = FloatVector.fromArray(FLOAT, weights, i);
      FloatVector w2 = FloatVector.fromArray(FLOAT, weights, CAPACITY + i);
      FloatVector w3 = FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + i);
      w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1))).intoArray(batch.lines, to + i);
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BilinearFloatScalar} in lanes. */
public final class BilinearFloatVector implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    int to = plane * batch.out.plane;
    int[] taps = batch.taps;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p00 =
          (FloatVector) FLOATS.cast(IntVector.fromArray(INT, taps, i).reinterpretAsFloats());
      FloatVector p01 =
          (FloatVector)
              FLOATS.cast(IntVector.fromArray(INT, taps, CAPACITY + i).reinterpretAsFloats());
      FloatVector p10 =
          (FloatVector)
              FLOATS.cast(IntVector.fromArray(INT, taps, 2 * CAPACITY + i).reinterpretAsFloats());
      FloatVector p11 =
          (FloatVector)
              FLOATS.cast(IntVector.fromArray(INT, taps, 3 * CAPACITY + i).reinterpretAsFloats());
      FloatVector fx = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, batch.fx, i));
      FloatVector fy = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, batch.fy, i));
      FloatVector top = (FloatVector) FLOATS.cast(fx.fma(p01.sub(p00), p00));
      FloatVector bottom = (FloatVector) FLOATS.cast(fx.fma(p11.sub(p10), p10));
      FloatVector v = fy.fma(bottom.sub(top), top);
      ((IntVector) INTS.cast(v.reinterpretAsInts())).intoArray(batch.out.words, to + i);
    }
  }
}

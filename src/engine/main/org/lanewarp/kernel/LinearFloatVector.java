package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link LinearFloatScalar} in lanes. */
public final class LinearFloatVector implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p0 =
          (FloatVector) FLOATS.cast(IntVector.fromArray(INT, batch.taps, i).reinterpretAsFloats());
      FloatVector p1 =
          (FloatVector)
              FLOATS.cast(IntVector.fromArray(INT, batch.taps, CAPACITY + i).reinterpretAsFloats());
      FloatVector fx = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, batch.fx, i));
      FloatVector v = fx.fma(p1.sub(p0), p0);
      ((IntVector) INTS.cast(v.reinterpretAsInts())).intoArray(batch.out.words, i);
    }
  }
}

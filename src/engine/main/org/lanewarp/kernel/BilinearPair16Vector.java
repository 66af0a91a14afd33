package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;
import static org.lanewarp.lane.Rounding.WHOLE;
import static org.lanewarp.lane.Rounding.WHOLE_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BilinearPair16Scalar} in lanes. */
public final class BilinearPair16Vector implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    int to = plane * batch.out.plane;
    int[] taps = batch.taps;
    FloatVector back = FloatVector.broadcast(FLOAT, -WHOLE);
    for (int i = 0; i < n; i += COUNT) {
      IntVector upper = IntVector.fromArray(INT, taps, i);
      IntVector lower = IntVector.fromArray(INT, taps, CAPACITY + i);
      FloatVector p00 = upper.and(0xffff).or(WHOLE_BITS).reinterpretAsFloats();
      FloatVector p01 = upper.lanewise(LSHR, 16).or(WHOLE_BITS).reinterpretAsFloats();
      FloatVector p10 = lower.and(0xffff).or(WHOLE_BITS).reinterpretAsFloats();
      FloatVector p11 = lower.lanewise(LSHR, 16).or(WHOLE_BITS).reinterpretAsFloats();
      FloatVector fx = FloatVector.fromArray(FLOAT, batch.fx, i);
      FloatVector top = fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), back.add(p00));
      FloatVector bottom = fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), back.add(p10));
      FloatVector v = FloatVector.fromArray(FLOAT, batch.fy, i).fma(bottom.sub(top), top);
      v.add(MAGIC).reinterpretAsInts().sub(MAGIC_BITS).intoArray(batch.out.words, to + i);
    }
  }
}

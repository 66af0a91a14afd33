package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;
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
    FloatVector back = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, -WHOLE));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 0xffff));
    for (int i = 0; i < n; i += COUNT) {
      IntVector upper = (IntVector) INTS.cast(IntVector.fromArray(INT, taps, i));
      IntVector lower = (IntVector) INTS.cast(IntVector.fromArray(INT, taps, CAPACITY + i));
      FloatVector p00 = whole.or(mask.and(upper)).reinterpretAsFloats();
      FloatVector p01 = whole.or(upper.lanewise(LSHR, 16)).reinterpretAsFloats();
      FloatVector p10 = whole.or(mask.and(lower)).reinterpretAsFloats();
      FloatVector p11 = whole.or(lower.lanewise(LSHR, 16)).reinterpretAsFloats();
      FloatVector fx = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, batch.fx, i));
      FloatVector fy = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, batch.fy, i));
      FloatVector top =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), back.add(p00)));
      FloatVector bottom =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), back.add(p10)));
      FloatVector v = (FloatVector) FLOATS.cast(fy.fma(bottom.sub(top), top));
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      ((IntVector) INTS.cast(bits.sub(MAGIC_BITS))).intoArray(batch.out.words, to + i);
    }
  }
}

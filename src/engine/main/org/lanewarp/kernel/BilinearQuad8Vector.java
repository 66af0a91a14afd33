package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
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

/** {@link BilinearQuad8Scalar} in lanes. */
public final class BilinearQuad8Vector implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    run(batch.taps, batch.fx, batch.fy, n, batch.out.words);
  }

  private static void run(int[] taps, float[] fxs, float[] fys, int n, int[] out) {
    FloatVector back = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, -WHOLE));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 255));
    for (int i = 0; i < n; i += COUNT) {
      IntVector quad = (IntVector) INTS.cast(IntVector.fromArray(INT, taps, i));
      FloatVector p00 = whole.or(mask.and(quad)).reinterpretAsFloats();
      FloatVector p01 = whole.or(mask.and(quad.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector p10 = whole.or(mask.and(quad.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector p11 = whole.or(quad.lanewise(LSHR, 24)).reinterpretAsFloats();
      FloatVector fx = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, fxs, i));
      FloatVector fy = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, fys, i));
      FloatVector top =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), back.add(p00)));
      FloatVector bottom =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), back.add(p10)));
      FloatVector v = (FloatVector) FLOATS.cast(fy.fma(bottom.sub(top), top));
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      ((IntVector) INTS.cast(bits.sub(MAGIC_BITS))).intoArray(out, i);
    }
  }
}

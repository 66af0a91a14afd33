package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
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

/** {@link BilinearQuad8Scalar} in lanes. */
public final class BilinearQuad8Vector implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    run(batch.taps, batch.fx, batch.fy, n, batch.out.words);
  }

  private static void run(int[] taps, float[] fxs, float[] fys, int n, int[] out) {
    FloatVector back = FloatVector.broadcast(FLOAT, -WHOLE);
    for (int i = 0; i < n; i += COUNT) {
      IntVector quad = IntVector.fromArray(INT, taps, i);
      FloatVector p00 = quad.and(255).or(WHOLE_BITS).reinterpretAsFloats();
      FloatVector p01 = quad.lanewise(LSHR, 8).and(255).or(WHOLE_BITS).reinterpretAsFloats();
      FloatVector p10 = quad.lanewise(LSHR, 16).and(255).or(WHOLE_BITS).reinterpretAsFloats();
      FloatVector p11 = quad.lanewise(LSHR, 24).or(WHOLE_BITS).reinterpretAsFloats();
      FloatVector fx = FloatVector.fromArray(FLOAT, fxs, i);
      FloatVector top = fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), back.add(p00));
      FloatVector bottom = fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), back.add(p10));
      FloatVector v = FloatVector.fromArray(FLOAT, fys, i).fma(bottom.sub(top), top);
      v.add(MAGIC).reinterpretAsInts().sub(MAGIC_BITS).intoArray(out, i);
    }
  }
}

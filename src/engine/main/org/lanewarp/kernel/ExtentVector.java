package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import org.lanewarp.lane.Lanes;

/**
 * {@link ExtentScalar} in lanes. Negative floats have all bits but the sign flipped: then integers
 * sort them, with infinity and NaN beyond both ends, and AVX2 compares integers in one instruction.
 */
public final class ExtentVector implements Extent {

  private static final int MAGNITUDE = 0x7fffffff;
  private static final int LIMIT_KEY = Float.floatToRawIntBits(LIMIT);

  private static final Extent TAIL = new ExtentScalar();

  @Override
  public boolean widen(float[] coordinates, int at, int n, float[] range) {
    int whole = INT.loopBound(n);
    IntVector min = IntVector.zero(INT);
    IntVector max = min;
    if (whole > 0) {
      FloatVector v = FloatVector.fromArray(FLOAT, coordinates, at);
      IntVector bits = v.reinterpretAsInts();
      min = bits.lanewise(VectorOperators.XOR, bits.lanewise(ASHR, 31).and(MAGNITUDE));
      max = min;
    }
    for (int i = Lanes.COUNT; i < whole; i += Lanes.COUNT) {
      IntVector bits = FloatVector.fromArray(FLOAT, coordinates, at + i).reinterpretAsInts();
      IntVector key = bits.lanewise(VectorOperators.XOR, bits.lanewise(ASHR, 31).and(MAGNITUDE));
      min = min.min(key);
      max = max.max(key);
    }
    int least = min.reduceLanes(VectorOperators.MIN);
    int greatest = max.reduceLanes(VectorOperators.MAX);
    if (whole > 0 && (least <= ~LIMIT_KEY || greatest >= LIMIT_KEY)) {
      return false;
    }
    if (whole > 0) {
      range[0] = Math.min(range[0], value(least));
      range[1] = Math.max(range[1], value(greatest));
    }
    return TAIL.widen(coordinates, at + whole, n - whole, range);
  }

  private static float value(int key) {
    return Float.intBitsToFloat(key ^ key >> 31 & MAGNITUDE);
  }
}

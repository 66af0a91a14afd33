package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.MIN;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * {@link ExtentScalar} in lanes. Negative floats have all bits but the sign flipped: then integers
 * sort them, with infinity and NaN beyond both ends, and AVX2 compares integers in one instruction.
 */
public final class ExtentVector implements Extent {

  private static final int MAGNITUDE = 0x7fffffff;
  private static final int LIMIT_KEY = Float.floatToRawIntBits(LIMIT);

  private static final Extent SHORT = new ExtentScalar();

  @Override
  public boolean widen(float[] coordinates, int at, int n, int stride, int rows, float[] range) {
    if (n < COUNT) {
      return SHORT.widen(coordinates, at, n, stride, rows, range);
    }
    IntVector min = IntVector.broadcast(INT, Integer.MAX_VALUE);
    IntVector max = IntVector.broadcast(INT, Integer.MIN_VALUE);
    for (int j = 0; j < rows; j++) {
      int row = at + j * stride;
      for (int i = 0; i < n; i += COUNT) {
        int from = row + Math.min(i, n - COUNT);
        FloatVector v = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, coordinates, from));
        IntVector bits = (IntVector) INTS.cast(v.reinterpretAsInts());
        IntVector key =
            (IntVector) INTS.cast(bits.lanewise(XOR, bits.lanewise(ASHR, 31).and(MAGNITUDE)));
        min = key.min(min);
        max = key.max(max);
      }
    }
    int least = ((IntVector) INTS.cast(min)).reduceLanes(MIN);
    int greatest = ((IntVector) INTS.cast(max)).reduceLanes(MAX);
    if (least <= ~LIMIT_KEY || greatest >= LIMIT_KEY) {
      return false;
    }
    range[0] = Math.min(range[0], value(least));
    range[1] = Math.max(range[1], value(greatest));
    return true;
  }

  private static float value(int key) {
    return Float.intBitsToFloat(key ^ key >> 31 & MAGNITUDE);
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import org.lanewarp.lane.Lanes;

/** {@link ExtentScalar} in lanes. */
public final class ExtentVector implements Extent {

  private static final int MAGNITUDE = 0x7fffffff;
  private static final int LIMIT_BITS = Float.floatToRawIntBits(LIMIT);

  private final Extent tail = new ExtentScalar();

  @Override
  public boolean widen(float[] coordinates, int at, int n, int[] range) {
    IntVector min = IntVector.broadcast(INT, range[0]);
    IntVector max = IntVector.broadcast(INT, range[1]);
    // As integers, magnitudes of floats sort like the floats, with infinity and NaN at the top.
    IntVector largest = IntVector.zero(INT);
    int whole = INT.loopBound(n);
    for (int i = 0; i < whole; i += Lanes.COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, coordinates, at + i);
      IntVector t = (IntVector) v.convert(VectorOperators.F2I, 0);
      min = min.min(t);
      max = max.max(t);
      largest = largest.max(v.reinterpretAsInts().and(MAGNITUDE));
    }
    if (largest.reduceLanes(VectorOperators.MAX) >= LIMIT_BITS) {
      return false;
    }
    range[0] = min.reduceLanes(VectorOperators.MIN);
    range[1] = max.reduceLanes(VectorOperators.MAX);
    return tail.widen(coordinates, at + whole, n - whole, range);
  }
}

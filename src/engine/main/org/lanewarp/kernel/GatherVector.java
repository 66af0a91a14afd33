package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LT;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * {@link GatherScalar} in lanes; elements beside which one is missing go there, and the last few.
 * The Vector API adds the offset to the index by a method of all widths, so behind vectors of other
 * ones this may allocate; one by one was slower by 15 % and more.
 */
public final class GatherVector implements Gather {

  private static final Gather TAIL = new GatherScalar();

  @Override
  public void run(float[] from, int offset, int[] index, int at, int n, float[] to, int first) {
    int whole = FLOAT.loopBound(n);
    for (int i = 0; i < whole; i += COUNT) {
      if (IntVector.fromArray(INT, index, at + i).compare(LT, 0).anyTrue()) {
        TAIL.run(from, offset, index, at + i, COUNT, to, first + i);
      } else {
        FloatVector.fromArray(FLOAT, from, offset, index, at + i).intoArray(to, first + i);
      }
    }
    TAIL.run(from, offset, index, at + whole, n - whole, to, first + whole);
  }
}

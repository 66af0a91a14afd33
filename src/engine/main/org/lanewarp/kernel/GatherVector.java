package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;

import jdk.incubator.vector.FloatVector;

/** {@link GatherScalar} in lanes; the last few elements go there. */
public final class GatherVector implements Gather {

  private static final Gather TAIL = new GatherScalar();

  @Override
  public void run(float[] from, int offset, int[] index, int at, int n, float[] to, int first) {
    int whole = FLOAT.loopBound(n);
    for (int i = 0; i < whole; i += COUNT) {
      FloatVector.fromArray(FLOAT, from, offset, index, at + i).intoArray(to, first + i);
    }
    TAIL.run(from, offset, index, at + whole, n - whole, to, first + whole);
  }
}

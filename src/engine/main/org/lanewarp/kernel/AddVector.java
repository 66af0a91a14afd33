package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * {@link AddScalar} in lanes. Rows are short, so the last lanes are worth a mask; what lies behind
 * them may be another thread's.
 */
public final class AddVector implements Add {

  @Override
  public void run(float[] from, int first, int n, float[] to, int at) {
    int whole = FLOAT.loopBound(n);
    for (int i = 0; i < whole; i += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, first + i);
      v.add(FloatVector.fromArray(FLOAT, to, at + i)).intoArray(to, at + i);
    }
    if (whole < n) {
      VectorMask<Float> rest = FLOAT.indexInRange(whole, n);
      FloatVector v = FloatVector.fromArray(FLOAT, from, first + whole, rest);
      v.add(FloatVector.fromArray(FLOAT, to, at + whole, rest)).intoArray(to, at + whole, rest);
    }
  }
}

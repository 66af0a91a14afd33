package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;

import jdk.incubator.vector.FloatVector;

/**
 * {@link PairUpScalar} in lanes; the last few pairs, behind which somebody else's lie, go there.
 */
public final class PairUpVector implements PairUp {

  private static final PairUp TAIL = new PairUpScalar();

  @Override
  public void run(
      float[] xs, float scaleX, float[] ys, float scaleY, int from, int n, float[] to, int at) {
    int whole = FLOAT.loopBound(n);
    for (int i = 0; i < whole; i += COUNT) {
      FloatVector x = FloatVector.fromArray(FLOAT, xs, from + i).mul(scaleX);
      FloatVector y = FloatVector.fromArray(FLOAT, ys, from + i).mul(scaleY);
      x.rearrange(PairLanes.LOWER, y).intoArray(to, at + 2 * i);
      x.rearrange(PairLanes.UPPER, y).intoArray(to, at + 2 * i + COUNT);
    }
    TAIL.run(xs, scaleX, ys, scaleY, from + whole, n - whole, to, at + 2 * whole);
  }
}

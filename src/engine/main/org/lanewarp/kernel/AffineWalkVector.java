package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.FLOAT;

import jdk.incubator.vector.FloatVector;
import org.lanewarp.lane.Lanes;

/** {@link AffineWalkScalar} in lanes. */
public final class AffineWalkVector implements Walk {

  @Override
  public void fill(CoordinateRow row, int n) {
    row.useOwn();
    axis(row.slopeX, row.middleX, n, row.xs);
    axis(row.slopeY, row.middleY, n, row.ys);
  }

  private static void axis(float slope, float middle, int n, float[] out) {
    FloatVector slopes = FloatVector.broadcast(FLOAT, slope);
    FloatVector middles = FloatVector.broadcast(FLOAT, middle);
    FloatVector t = Lanes.iota(-MIDDLE);
    for (int i = 0; i < n; i += Lanes.COUNT) {
      t.fma(slopes, middles).intoArray(out, i);
      t = t.add(Lanes.COUNT); // small whole numbers: exact
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.FLOAT;

import jdk.incubator.vector.FloatVector;
import org.lanewarp.lane.Lanes;

/** {@link PerspectiveWalkScalar} in lanes. */
public final class PerspectiveWalkVector implements Walk {

  @Override
  public void fill(CoordinateRow row, int n) {
    row.useOwn();
    FloatVector slopeX = FloatVector.broadcast(FLOAT, row.slopeX);
    FloatVector middleX = FloatVector.broadcast(FLOAT, row.middleX);
    FloatVector slopeY = FloatVector.broadcast(FLOAT, row.slopeY);
    FloatVector middleY = FloatVector.broadcast(FLOAT, row.middleY);
    FloatVector slopeW = FloatVector.broadcast(FLOAT, row.slopeW);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    FloatVector t = Lanes.iota(-MIDDLE);
    for (int i = 0; i < n; i += Lanes.COUNT) {
      FloatVector scale = one.div(t.fma(slopeW, one));
      t.fma(slopeX, middleX).mul(scale).intoArray(row.xs, i);
      t.fma(slopeY, middleY).mul(scale).intoArray(row.ys, i);
      t = t.add(Lanes.COUNT);
    }
  }
}

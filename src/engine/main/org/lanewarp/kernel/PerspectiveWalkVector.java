package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.lane.Lanes.FLOAT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;
import org.lanewarp.lane.Lanes;

/** {@link PerspectiveWalkScalar} in lanes. */
public final class PerspectiveWalkVector implements Walk {

  private static final VectorSpecies<Float> FLOAT16 = FloatVector.SPECIES_512;

  /** Columns of a block, from the middle. */
  private static final FloatVector FIRST = first();

  private static FloatVector first() {
    float[] lanes = new float[GROUP];
    for (int k = 0; k < GROUP; k++) {
      lanes[k] = k % SIDE - MIDDLE;
    }
    return FloatVector.fromArray(FLOAT16, lanes, 0);
  }

  @Override
  public void fill(CoordinateRow row, int n) {
    row.useOwn();
    FloatVector slopeX = FloatVector.broadcast(FLOAT, row.slopeX);
    FloatVector middleX = FloatVector.broadcast(FLOAT, row.middleX);
    FloatVector slopeY = FloatVector.broadcast(FLOAT, row.slopeY);
    FloatVector middleY = FloatVector.broadcast(FLOAT, row.middleY);
    FloatVector slopeW = FloatVector.broadcast(FLOAT, row.slopeW);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    FloatVector first = Lanes.iota(-MIDDLE);
    for (int i = 0; i < n; i += Lanes.COUNT) {
      FloatVector t = first.add(i);
      FloatVector inverse = one.div(t.fma(slopeW, one));
      t.fma(slopeX, middleX).mul(inverse).intoArray(row.xs, i);
      t.fma(slopeY, middleY).mul(inverse).intoArray(row.ys, i);
    }
  }

  @Override
  public void fill(CoordinateRow[] rows, int n, Window w, Blocks blocks) {
    blocks.startAt(rows, w);
    CoordinateRow a = rows[0];
    FloatVector slopeX = FloatVector.broadcast(FLOAT16, a.slopeX);
    FloatVector middleX = FloatVector.broadcast(FLOAT16, a.middleX);
    FloatVector slopeY = FloatVector.broadcast(FLOAT16, a.slopeY);
    FloatVector middleY = FloatVector.broadcast(FLOAT16, a.middleY);
    FloatVector slopeW = FloatVector.broadcast(FLOAT16, a.slopeW);
    for (int j = 1; j < SIDE; j++) {
      CoordinateRow row = rows[j];
      VectorMask<Float> before = VectorMask.fromLong(FLOAT16, (1L << SIDE * j) - 1);
      slopeX = FloatVector.broadcast(FLOAT16, row.slopeX).blend(slopeX, before);
      middleX = FloatVector.broadcast(FLOAT16, row.middleX).blend(middleX, before);
      slopeY = FloatVector.broadcast(FLOAT16, row.slopeY).blend(slopeY, before);
      middleY = FloatVector.broadcast(FLOAT16, row.middleY).blend(middleY, before);
      slopeW = FloatVector.broadcast(FLOAT16, row.slopeW).blend(slopeW, before);
    }
    FloatVector one = FloatVector.broadcast(FLOAT16, 1f);
    for (int k = 0; k < SIDE * GROUP * Blocks.groups(n); k += GROUP) {
      FloatVector t = FIRST.add(Blocks.blockColumn(k / GROUP, n));
      FloatVector inverse = one.div(t.fma(slopeW, one));
      t.fma(slopeX, middleX).mul(inverse).intoArray(blocks.fx, k);
      t.fma(slopeY, middleY).mul(inverse).intoArray(blocks.fy, k);
    }
  }
}

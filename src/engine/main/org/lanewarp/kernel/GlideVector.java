package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import org.lanewarp.lane.Lanes;

/** {@link GlideScalar} in lanes, in one loop. */
public final class GlideVector implements Glide {

  private static final int ONE_BITS = Float.floatToRawIntBits(1f);

  @Override
  public void locate(CoordinateRow row, int n, Window w, Batch batch, int to) {
    FloatVector slopeX = FloatVector.broadcast(FLOAT, row.slopeX);
    FloatVector middleX = FloatVector.broadcast(FLOAT, row.middleX);
    FloatVector slopeY = FloatVector.broadcast(FLOAT, row.slopeY);
    FloatVector middleY = FloatVector.broadcast(FLOAT, row.middleY);
    IntVector column = Lanes.iota(row.anchorX - w.originX - MAGIC_BITS + w.first, row.stepX);
    IntVector line = Lanes.iota(row.anchorY - w.originY - MAGIC_BITS, row.stepY);
    FloatVector t = Lanes.iota(-Walk.MIDDLE);
    for (int i = to; i < to + n; i += COUNT) {
      // A middle is never -0, so neither is a coordinate: its sign bit says which way it rounded.
      FloatVector x = t.fma(slopeX, middleX);
      FloatVector magicX = x.add(MAGIC);
      FloatVector fx = x.sub(magicX.sub(MAGIC));
      IntVector left = fx.reinterpretAsInts().lanewise(ASHR, 31);
      fx.add(left.and(ONE_BITS).reinterpretAsFloats()).intoArray(batch.fx, i);
      FloatVector y = t.fma(slopeY, middleY);
      FloatVector magicY = y.add(MAGIC);
      FloatVector fy = y.sub(magicY.sub(MAGIC));
      IntVector above = fy.reinterpretAsInts().lanewise(ASHR, 31);
      fy.add(above.and(ONE_BITS).reinterpretAsFloats()).intoArray(batch.fy, i);
      IntVector lines = magicY.reinterpretAsInts().add(above).add(line);
      lines.intoArray(batch.line, i);
      lines
          .mul(w.stride)
          .add(magicX.reinterpretAsInts().add(left).add(column))
          .intoArray(batch.index, i);
      column = column.add(row.stepX * COUNT);
      line = line.add(row.stepY * COUNT);
      t = t.add(COUNT);
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.EQ;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import org.lanewarp.lane.Lanes;

/**
 * {@link LocatorScalar} in lanes. The floor comes from rounding by addition and a correction: a
 * conversion to integer would bring its fix-ups for NaN and overflow.
 */
public final class LocatorVector implements Locator {

  private static final int ONE_BITS = Float.floatToRawIntBits(1f);
  private static final int HALF_BITS = Float.floatToRawIntBits(0.5f);
  private static final int MAGNITUDE = 0x7fffffff;

  @Override
  public void locate(CoordinateRow c, int n, Window w, Batch batch, int to, boolean nearest) {
    // The coordinates may be a caller's array without padding: the last few go one by one.
    int whole = INT.loopBound(n);
    if (nearest && ((c.anchorX | c.anchorY | c.stepX | c.stepY) & 1) == 0) {
      even(c, whole, w, batch.index, to);
    } else if (nearest) {
      nearest(c, whole, w, batch.index, to);
    } else {
      floor(c, whole, w, batch, to);
    }
    LocatorScalar.locate(c, whole, n, w, batch, to, nearest);
  }

  private static void floor(CoordinateRow c, int n, Window w, Batch batch, int to) {
    int first =
        w.first
            + (c.anchorY - w.originY - MAGIC_BITS) * w.stride
            + (c.anchorX - w.originX - MAGIC_BITS) * w.channels;
    int step = c.stepY * w.stride + c.stepX * w.channels;
    IntVector base = Lanes.iota(first, step);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector x = FloatVector.fromArray(FLOAT, c.xs, c.at + i);
      FloatVector magicX = x.add(MAGIC);
      FloatVector fx = x.sub(magicX.sub(MAGIC)).add(0f); // -0 becomes +0
      IntVector left = fx.reinterpretAsInts().lanewise(ASHR, 31);
      fx.add(left.and(ONE_BITS).reinterpretAsFloats()).intoArray(batch.fx, to + i);
      FloatVector y = FloatVector.fromArray(FLOAT, c.ys, c.at + i);
      FloatVector magicY = y.add(MAGIC);
      FloatVector fy = y.sub(magicY.sub(MAGIC)).add(0f);
      IntVector above = fy.reinterpretAsInts().lanewise(ASHR, 31);
      fy.add(above.and(ONE_BITS).reinterpretAsFloats()).intoArray(batch.fy, to + i);
      IntVector rows = magicY.reinterpretAsInts().add(above).mul(w.stride);
      IntVector columns = magicX.reinterpretAsInts().add(left).mul(w.channels);
      rows.add(columns).add(base).intoArray(batch.index, to + i);
      base = base.add(step * COUNT);
    }
  }

  /** Where all whole parts are even, the addition rounds halves the right way. */
  private static void even(CoordinateRow c, int n, Window w, int[] index, int to) {
    int first =
        w.first
            + (c.anchorY - w.originY - MAGIC_BITS) * w.stride
            + (c.anchorX - w.originX - MAGIC_BITS) * w.channels;
    int step = c.stepY * w.stride + c.stepX * w.channels;
    IntVector base = Lanes.iota(first, step);
    for (int i = 0; i < n; i += COUNT) {
      IntVector column =
          FloatVector.fromArray(FLOAT, c.xs, c.at + i).add(MAGIC).reinterpretAsInts();
      IntVector row = FloatVector.fromArray(FLOAT, c.ys, c.at + i).add(MAGIC).reinterpretAsInts();
      row.mul(w.stride).add(column.mul(w.channels)).add(base).intoArray(index, to + i);
      base = base.add(step * COUNT);
    }
  }

  /** Which way a half rounds depends on the true index, so that is what is computed. */
  private static void nearest(CoordinateRow c, int n, Window w, int[] index, int to) {
    IntVector baseX = Lanes.iota(c.anchorX - MAGIC_BITS, c.stepX);
    IntVector baseY = Lanes.iota(c.anchorY - MAGIC_BITS, c.stepY);
    int first = w.first - w.originY * w.stride - w.originX * w.channels;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector x = FloatVector.fromArray(FLOAT, c.xs, c.at + i);
      FloatVector magicX = x.add(MAGIC);
      IntVector restX = x.sub(magicX.sub(MAGIC)).reinterpretAsInts();
      IntVector column = magicX.reinterpretAsInts().add(baseX);
      IntVector rightwards = restX.lanewise(ASHR, 31).or(1).mul(column.and(1));
      column = column.add(rightwards, restX.and(MAGNITUDE).compare(EQ, HALF_BITS));
      FloatVector y = FloatVector.fromArray(FLOAT, c.ys, c.at + i);
      FloatVector magicY = y.add(MAGIC);
      IntVector restY = y.sub(magicY.sub(MAGIC)).reinterpretAsInts();
      IntVector row = magicY.reinterpretAsInts().add(baseY);
      IntVector downwards = restY.lanewise(ASHR, 31).or(1).mul(row.and(1));
      row = row.add(downwards, restY.and(MAGNITUDE).compare(EQ, HALF_BITS));
      row.mul(w.stride).add(column.mul(w.channels)).add(first).intoArray(index, to + i);
      baseX = baseX.add(c.stepX * COUNT);
      baseY = baseY.add(c.stepY * COUNT);
    }
  }
}

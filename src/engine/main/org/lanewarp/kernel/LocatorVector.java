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
import jdk.incubator.vector.VectorMask;
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
    if (nearest) {
      nearest(c.xs, c.at, c.anchorX - w.originX, c.stepX, whole, w.originX, batch.index, to);
      nearest(c.ys, c.at, c.anchorY - w.originY, c.stepY, whole, w.originY, batch.row, to);
      combine(batch.index, batch.row, to, whole, w);
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

  /** One axis: the nearest pixels; which way a half rounds depends on the true index. */
  private static void nearest(
      float[] from, int at, int first, int step, int n, int origin, int[] out, int to) {
    IntVector base = Lanes.iota(first - MAGIC_BITS, step);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, at + i);
      FloatVector magic = v.add(MAGIC);
      IntVector rest = v.sub(magic.sub(MAGIC)).reinterpretAsInts();
      IntVector index = magic.reinterpretAsInts().add(base);
      IntVector odd = index.add(origin).and(1);
      IntVector outwards = rest.lanewise(ASHR, 31).or(1).mul(odd);
      VectorMask<Integer> tie = rest.and(MAGNITUDE).compare(EQ, HALF_BITS);
      index.add(outwards, tie).intoArray(out, to + i);
      base = base.add(step * COUNT);
    }
  }

  private static void combine(int[] index, int[] row, int to, int n, Window w) {
    for (int i = to; i < to + n; i += COUNT) {
      IntVector rows = IntVector.fromArray(INT, row, i).mul(w.stride).add(w.first);
      rows.add(IntVector.fromArray(INT, index, i).mul(w.channels)).intoArray(index, i);
    }
  }
}

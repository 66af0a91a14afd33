package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.F2I;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.I2F;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import org.lanewarp.lane.Lanes;

/** {@link LocatorScalar} in lanes. */
public final class LocatorVector implements Locator {

  @Override
  public void locate(CoordinateRow c, int n, Window w, Row row, boolean nearest) {
    // The coordinates may be a caller's array without padding: the last few go one by one.
    int whole = INT.loopBound(n);
    if (nearest) {
      nearest(c.xs, c.at, c.anchorX - w.originX, c.stepX, whole, w.originX, row.fx, row.index);
      nearest(c.ys, c.at, c.anchorY - w.originY, c.stepY, whole, w.originY, row.fy, row.line);
    } else {
      floor(c.xs, c.at, c.anchorX - w.originX, c.stepX, whole, row.fx, row.index);
      floor(c.ys, c.at, c.anchorY - w.originY, c.stepY, whole, row.fy, row.line);
    }
    combine(row.index, row.line, whole, w.first, w.stride);
    LocatorScalar.locate(c, whole, n, w, row, nearest);
  }

  /** One axis: floors counted from the window's origin, and fractions. */
  private static void floor(
      float[] from, int at, int first, int step, int n, float[] fractions, int[] out) {
    IntVector base = Lanes.iota(first, step);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, at + i);
      IntVector floor = (IntVector) v.convert(F2I, 0);
      FloatVector f = v.sub((FloatVector) floor.convert(I2F, 0));
      VectorMask<Float> below = f.lt(0f);
      f.add(1f, below).intoArray(fractions, i);
      floor.sub(1, below.cast(INT)).add(base).intoArray(out, i);
      base = base.add(step * COUNT);
    }
  }

  /** One axis: the nearest pixels; which way a half rounds depends on the true index. */
  private static void nearest(
      float[] from, int at, int first, int step, int n, int origin, float[] fractions, int[] out) {
    IntVector base = Lanes.iota(first, step);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, at + i);
      IntVector floor = (IntVector) v.convert(F2I, 0);
      FloatVector f = v.sub((FloatVector) floor.convert(I2F, 0));
      VectorMask<Float> below = f.lt(0f);
      f = f.add(1f, below);
      f.intoArray(fractions, i);
      floor = floor.sub(1, below.cast(INT)).add(base);
      FloatVector threshold =
          floor.add(origin).and(1).neg().add(LocatorScalar.HALF_BITS + 1).reinterpretAsFloats();
      floor.add(1, f.compare(GE, threshold).cast(INT)).intoArray(out, i);
      base = base.add(step * COUNT);
    }
  }

  private static void combine(int[] index, int[] line, int n, int first, int stride) {
    for (int i = 0; i < n; i += COUNT) {
      IntVector rows = IntVector.fromArray(INT, line, i).mul(stride).add(first);
      rows.add(IntVector.fromArray(INT, index, i)).intoArray(index, i);
    }
  }
}

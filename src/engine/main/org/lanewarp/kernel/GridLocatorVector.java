package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.ULT;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;

/** {@link GridLocatorScalar} in lanes; the last few pairs, behind which no more lie, go there. */
public final class GridLocatorVector implements GridLocator {

  @Override
  public int locate(
      GridPlane grid,
      int column,
      int row,
      int n,
      Window w,
      int reachX,
      int reachY,
      boolean nearest,
      Batch batch,
      int to) {
    int whole = INT.loopBound(n);
    int columns = Math.max(Math.min(w.width, LIMIT) - reachX, 0);
    int rows = Math.max(Math.min(w.height, LIMIT) - reachY, 0);
    int missed =
        nearest
            ? round(grid, grid.at(column, row), whole, w, columns, rows, batch.index, to)
            : floor(grid, grid.at(column, row), whole, w, columns, rows, batch, to);
    return missed
        | GridLocatorScalar.locate(
            grid, column, row, whole, n, w, reachX, reachY, nearest, batch, to);
  }

  private static int floor(
      GridPlane grid, int from, int n, Window w, int columns, int rows, Batch batch, int to) {
    float[] pairs = grid.array();
    GridAxis axisX = grid.x();
    GridAxis axisY = grid.y();
    int missed = 0;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, pairs, from + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOAT, pairs, from + 2 * i + COUNT);
      FloatVector x = a.rearrange(PairLanes.EVEN, b);
      x = x.add(1f).mul(axisX.scale).sub(axisX.shift);
      FloatVector y = a.rearrange(PairLanes.ODD, b);
      y = y.add(1f).mul(axisY.scale).sub(axisY.shift);
      FloatVector roundedX = x.add(MAGIC);
      FloatVector roundedY = y.add(MAGIC);
      FloatVector fx = x.sub(roundedX.sub(MAGIC));
      FloatVector fy = y.sub(roundedY.sub(MAGIC));
      VectorMask<Float> beforeX = fx.compare(LT, 0f);
      VectorMask<Float> beforeY = fy.compare(LT, 0f);
      IntVector dx = roundedX.reinterpretAsInts().sub(MAGIC_BITS + w.originX);
      dx = dx.sub(1, beforeX.cast(INT));
      IntVector dy = roundedY.reinterpretAsInts().sub(MAGIC_BITS + w.originY);
      dy = dy.sub(1, beforeY.cast(INT));
      fx.add(1f, beforeX).intoArray(batch.fx, to + i);
      fy.add(1f, beforeY).intoArray(batch.fy, to + i);
      VectorMask<Integer> inside = dx.compare(ULT, columns).and(dy.compare(ULT, rows));
      IntVector index = dy.mul(w.stride).add(dx);
      if (!inside.allTrue()) {
        index = IntVector.zero(INT).blend(index, inside);
        missed |= 1 << i / GROUP;
      }
      index.add(w.first).intoArray(batch.index, to + i);
    }
    return missed;
  }

  private static int round(
      GridPlane grid, int from, int n, Window w, int columns, int rows, int[] indices, int to) {
    float[] pairs = grid.array();
    GridAxis axisX = grid.x();
    GridAxis axisY = grid.y();
    int missed = 0;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, pairs, from + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOAT, pairs, from + 2 * i + COUNT);
      FloatVector x = a.rearrange(PairLanes.EVEN, b);
      x = x.add(1f).mul(axisX.scale).sub(axisX.shift).add(MAGIC);
      FloatVector y = a.rearrange(PairLanes.ODD, b);
      y = y.add(1f).mul(axisY.scale).sub(axisY.shift).add(MAGIC);
      IntVector dx = x.reinterpretAsInts().sub(MAGIC_BITS + w.originX);
      IntVector dy = y.reinterpretAsInts().sub(MAGIC_BITS + w.originY);
      VectorMask<Integer> inside = dx.compare(ULT, columns).and(dy.compare(ULT, rows));
      IntVector index = dy.mul(w.stride).add(dx);
      if (!inside.allTrue()) {
        index = IntVector.zero(INT).blend(index, inside);
        missed |= 1 << i / GROUP;
      }
      index.add(w.first).intoArray(indices, to + i);
    }
    return missed;
  }
}

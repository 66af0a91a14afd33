package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ULT;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;

/**
 * {@link NearestLocatorScalar} in lanes; the last few pairs go there, and where coordinates are
 * clipped those beside which one lies far out. Otherwise rounding makes of that, and of what is not
 * finite, some integer that is far out as well.
 */
public final class NearestLocatorVector implements NearestLocator {

  private static final int LIMIT = GridLocator.LIMIT;

  @Override
  public void locate(
      GridPlane grid, int first, int n, boolean clip, int top, int bottom, int[] index) {
    int whole = INT.loopBound(n);
    if (clip) {
      clip(grid, first, whole, top, bottom, index);
    } else {
      drop(grid, grid.at(first, 0), whole, top, bottom, index);
    }
    NearestLocatorScalar.locate(grid, first, whole, n, clip, top, bottom, index);
  }

  private static void drop(GridPlane grid, int from, int n, int top, int bottom, int[] index) {
    float[] pairs = grid.array();
    GridAxis axisX = grid.x();
    GridAxis axisY = grid.y();
    int width = axisX.size;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, pairs, from + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOAT, pairs, from + 2 * i + COUNT);
      FloatVector x = a.rearrange(PairLanes.EVEN, b);
      x = x.add(1f).mul(axisX.scale).sub(axisX.shift).add(MAGIC);
      FloatVector y = a.rearrange(PairLanes.ODD, b);
      y = y.add(1f).mul(axisY.scale).sub(axisY.shift).add(MAGIC);
      IntVector column = x.reinterpretAsInts().sub(MAGIC_BITS);
      IntVector row = y.reinterpretAsInts().sub(MAGIC_BITS);
      VectorMask<Integer> known =
          column.compare(ULT, width).and(row.sub(top).compare(ULT, bottom - top));
      IntVector found = row.mul(width).add(column);
      IntVector.broadcast(INT, NOWHERE).blend(found, known).intoArray(index, i);
    }
  }

  private static void clip(GridPlane grid, int first, int n, int top, int bottom, int[] index) {
    float[] pairs = grid.array();
    int from = grid.at(first, 0);
    GridAxis axisX = grid.x();
    GridAxis axisY = grid.y();
    int width = axisX.size;
    int height = axisY.size;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, pairs, from + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOAT, pairs, from + 2 * i + COUNT);
      FloatVector x = a.rearrange(PairLanes.EVEN, b);
      x = x.add(1f).mul(axisX.scale).sub(axisX.shift).add(MAGIC);
      FloatVector y = a.rearrange(PairLanes.ODD, b);
      y = y.add(1f).mul(axisY.scale).sub(axisY.shift).add(MAGIC);
      IntVector column = x.reinterpretAsInts().sub(MAGIC_BITS);
      IntVector row = y.reinterpretAsInts().sub(MAGIC_BITS);
      VectorMask<Integer> near =
          column.add(LIMIT).compare(ULT, 2 * LIMIT).and(row.add(LIMIT).compare(ULT, 2 * LIMIT));
      if (!near.allTrue()) {
        NearestLocatorScalar.locate(grid, first, i, i + COUNT, true, top, bottom, index);
        continue;
      }
      column = column.max(0).min(width - 1);
      row = row.max(0).min(height - 1);
      IntVector found = row.mul(width).add(column);
      VectorMask<Integer> known = row.sub(top).compare(ULT, bottom - top);
      IntVector.broadcast(INT, NOWHERE).blend(found, known).intoArray(index, i);
    }
  }
}

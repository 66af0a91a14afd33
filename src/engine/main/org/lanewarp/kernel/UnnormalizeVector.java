package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.MIN;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * {@link UnnormalizeScalar} in lanes; rectangles with values far out or not finite go there. The
 * range is that of the sums with {@link org.lanewarp.lane.Rounding#MAGIC}, which as integers are
 * the rounded coordinates; what is far out or NaN lies beyond either end.
 */
public final class UnnormalizeVector implements Unnormalize {

  private static final int LIMIT = (int) Extent.LIMIT;

  @Override
  public boolean run(
      GridPlane grid,
      int column,
      int row,
      int n,
      int rows,
      float[] xs,
      float[] ys,
      int pitch,
      int[] range) {
    UnnormalizeScalar.empty(range);
    int whole = INT.loopBound(n);
    if (!lanes(grid, grid.at(column, row), whole, rows, xs, ys, pitch, range)) {
      UnnormalizeScalar.empty(range);
      whole = 0;
    }
    return UnnormalizeScalar.run(grid, column, row, whole, n, rows, xs, ys, pitch, range);
  }

  private static boolean lanes(
      GridPlane grid, int at, int n, int rows, float[] xs, float[] ys, int pitch, int[] range) {
    if (n == 0) {
      return true;
    }
    float[] pairs = grid.array();
    float scaleX = grid.x().scale;
    float shiftX = grid.x().shift;
    float scaleY = grid.y().scale;
    float shiftY = grid.y().shift;
    IntVector leastX = IntVector.broadcast(INT, Integer.MAX_VALUE);
    IntVector greatestX = IntVector.broadcast(INT, Integer.MIN_VALUE);
    IntVector leastY = leastX;
    IntVector greatestY = greatestX;
    for (int j = 0; j < rows; j++) {
      int from = at + 2 * j * grid.width();
      int to = j * pitch;
      for (int i = 0; i < n; i += COUNT) {
        FloatVector a = FloatVector.fromArray(FLOAT, pairs, from + 2 * i);
        FloatVector b = FloatVector.fromArray(FLOAT, pairs, from + 2 * i + COUNT);
        FloatVector x = a.rearrange(PairLanes.EVEN, b).add(1f).mul(scaleX).sub(shiftX);
        FloatVector y = a.rearrange(PairLanes.ODD, b).add(1f).mul(scaleY).sub(shiftY);
        x.intoArray(xs, to + i);
        y.intoArray(ys, to + i);
        IntVector roundedX = x.add(MAGIC).reinterpretAsInts();
        IntVector roundedY = y.add(MAGIC).reinterpretAsInts();
        leastX = roundedX.min(leastX);
        greatestX = roundedX.max(greatestX);
        leastY = roundedY.min(leastY);
        greatestY = roundedY.max(greatestY);
      }
    }
    int minX = ((IntVector) INTS.cast(leastX)).reduceLanes(MIN);
    int maxX = ((IntVector) INTS.cast(greatestX)).reduceLanes(MAX);
    int minY = ((IntVector) INTS.cast(leastY)).reduceLanes(MIN);
    int maxY = ((IntVector) INTS.cast(greatestY)).reduceLanes(MAX);
    range[0] = minX - MAGIC_BITS;
    range[1] = maxX - MAGIC_BITS;
    range[2] = minY - MAGIC_BITS;
    range[3] = maxY - MAGIC_BITS;
    return Math.min(minX, minY) > MAGIC_BITS - LIMIT && Math.max(maxX, maxY) < MAGIC_BITS + LIMIT;
  }
}

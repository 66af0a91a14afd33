package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.OR;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link GridCutterScalar} in lanes. The four pairs that a block has in a row fill half a vector:
 * loaded as halves, two rows a vector, they need no transposition. Only made for 512-bit lanes.
 */
public final class GridCutterVector implements GridCutter {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** Floats of a block in a row of the grid. */
  private static final int HALF = 2 * SIDE;

  private static final VectorMask<Float> UPPER = VectorMask.fromLong(FLOAT, 0xff00);
  static final IntVector EVEN = every(0);
  static final IntVector ODD = every(1);

  private static IntVector every(int first) {
    int[] lanes = new int[GROUP];
    for (int i = 0; i < GROUP; i++) {
      lanes[i] = 2 * i + first;
    }
    return IntVector.fromArray(INT, lanes, 0);
  }

  /** Lanes of rows among pairs. */
  private static final VectorMask<Float> ROWS = VectorMask.fromLong(FLOAT, 0xaaaa);

  private static final VectorShuffle<Integer> NEIGHBOUR = VectorShuffle.fromOp(INT, i -> i ^ 2);
  private static final VectorShuffle<Integer> NEXT = VectorShuffle.fromOp(INT, i -> i ^ 4);

  @Override
  public int cut(GridPlane grid, int column, int row, int n, Window w, Blocks blocks) {
    blocks.straight = false;
    blocks.shared = SIDE;
    int missed = 0;
    int[] corners = blocks.words; // nobody's yet
    corners(grid, column, row, n, w, blocks.rows, corners);
    for (int g = 0; g < Blocks.groups(n); g++) {
      int from = grid.at(column + Blocks.column(g, n), row);
      if (!group(grid, from, w, corners, blocks, g * GROUP)) {
        missed |= 1 << g;
      }
    }
    return missed;
  }

  /**
   * The corners of a band's tables, columns and rows at once, as they lie in the grid: a pair at
   * the pair of each block. See {@link GridCutterScalar}.
   */
  static void corners(
      GridPlane grid, int column, int row, int n, Window w, int rows, int[] corners) {
    for (int g = 0; g < n; g += GROUP) {
      corners(grid, grid.at(column + Math.min(g, n - GROUP), row), w, rows, corners, 2 * g);
    }
  }

  private static void corners(GridPlane grid, int from, Window w, int rows, int[] corners, int to) {
    float[] pairs = grid.array();
    int stride = 2 * grid.width();
    FloatVector scale = FloatVector.broadcast(FLOAT, grid.x().scale).blend(grid.y().scale, ROWS);
    FloatVector shift =
        FloatVector.broadcast(FLOAT, GridCutterScalar.shift(grid.x()))
            .blend(GridCutterScalar.shift(grid.y()), ROWS);
    IntVector first =
        IntVector.broadcast(INT, MAGIC_BITS + w.originX)
            .blend(MAGIC_BITS + w.originY, ROWS.cast(INT));
    int width = Math.min(w.width, GridLocator.LIMIT);
    int height = Math.min(w.height, GridLocator.LIMIT);
    IntVector last =
        first.add(IntVector.broadcast(INT, width - PITCH).blend(height - rows, ROWS.cast(INT)));
    for (int i = 0; i < 2 * GROUP; i += GROUP) {
      int p = from + i;
      IntVector a =
          FloatVector.fromArray(FLOAT, pairs, p).fma(scale, shift).add(MAGIC).reinterpretAsInts();
      IntVector b =
          FloatVector.fromArray(FLOAT, pairs, p + stride)
              .fma(scale, shift)
              .add(MAGIC)
              .reinterpretAsInts();
      IntVector c =
          FloatVector.fromArray(FLOAT, pairs, p + 2 * stride)
              .fma(scale, shift)
              .add(MAGIC)
              .reinterpretAsInts();
      IntVector d =
          FloatVector.fromArray(FLOAT, pairs, p + 3 * stride)
              .fma(scale, shift)
              .add(MAGIC)
              .reinterpretAsInts();
      IntVector least = a.min(b).min(c.min(d));
      least = least.min(least.rearrange(NEIGHBOUR));
      least = least.min(least.rearrange(NEXT));
      least.max(first).min(last).intoArray(corners, to + i);
    }
  }

  private static boolean group(
      GridPlane grid, int from, Window w, int[] corners, Blocks blocks, int first) {
    float[] pairs = grid.array();
    int stride = 2 * grid.width();
    GridAxis axisX = grid.x();
    GridAxis axisY = grid.y();
    int origin = w.first - (MAGIC_BITS + w.originY) * w.stride - (MAGIC_BITS + w.originX);
    IntVector lastX = IntVector.broadcast(INT, PITCH - blocks.taps);
    IntVector lastY = IntVector.broadcast(INT, blocks.rows - blocks.taps);
    IntVector beyond = IntVector.zero(INT);
    for (int b = 0; b < SIDE; b++) {
      int p = from + b * HALF;
      int i = first + b * SIDE;
      int left = corners[2 * i];
      int top = corners[2 * i + 1];
      IntVector above =
          FloatVector.fromArray(FLOAT, pairs, p)
              .blend(FloatVector.fromArray(FLOAT, pairs, p + stride - HALF), UPPER)
              .reinterpretAsInts();
      IntVector below =
          FloatVector.fromArray(FLOAT, pairs, p + 2 * stride)
              .blend(FloatVector.fromArray(FLOAT, pairs, p + 3 * stride - HALF), UPPER)
              .reinterpretAsInts();
      FloatVector x = EVEN.selectFrom(above, below).reinterpretAsFloats();
      x = x.add(1f).mul(axisX.scale).sub(axisX.shift);
      FloatVector y = ODD.selectFrom(above, below).reinterpretAsFloats();
      y = y.add(1f).mul(axisY.scale).sub(axisY.shift);
      FloatVector roundedX = x.add(MAGIC);
      FloatVector roundedY = y.add(MAGIC);
      FloatVector fx = x.sub(roundedX.sub(MAGIC));
      FloatVector fy = y.sub(roundedY.sub(MAGIC));
      VectorMask<Float> beforeX = fx.compare(LT, 0f);
      VectorMask<Float> beforeY = fy.compare(LT, 0f);
      IntVector columns = roundedX.reinterpretAsInts().sub(left).sub(1, beforeX.cast(INT));
      IntVector rows = roundedY.reinterpretAsInts().sub(top).sub(1, beforeY.cast(INT));
      beyond = columns.or(lastX.sub(columns)).or(rows.or(lastY.sub(rows))).or(beyond);
      rows.lanewise(LSHL, Blocks.ROW).add(columns).intoArray(blocks.cell, SIDE * i);
      fx.add(1f, beforeX).intoArray(blocks.fx, SIDE * i);
      fy.add(1f, beforeY).intoArray(blocks.fy, SIDE * i);
      blocks.shiftX[i / SIDE] = 0;
      blocks.corner[i / SIDE] = 0;
      blocks.base[i / SIDE] = origin + top * w.stride + left;
    }
    return ((IntVector) INTS.cast(beyond)).reduceLanes(OR) >= 0;
  }
}

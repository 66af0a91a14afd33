package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.OR;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.GridCutter.PITCH;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link BilinearGridScalar} in lanes: what {@link GridCutterVector} and {@link
 * BilinearBlocksF32Vector} do to a block, without leaving registers between. Only made for 512-bit
 * lanes.
 */
public final class BilinearGridVector implements GridKernel {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** Where a vector shows a second row, of the grid or of the table. */
  private static final VectorMask<Float> SECOND = VectorMask.fromLong(FLOAT, 0xff00);

  private static final int ROW_SHIFT = Integer.numberOfTrailingZeros(PITCH);

  /** The first element of the table's lower half. */
  private static final int HALF = 4 * PITCH;

  @Override
  public int run(
      GridPlane grid,
      int column,
      int row,
      int n,
      Window w,
      int offset,
      int planes,
      Blocks blocks,
      float[] to,
      int first,
      int stride,
      int plane) {
    GridCutterVector.corners(grid, column, row, n, w, Blocks.TABLE_ROWS, blocks.cell);
    int from = grid.at(column, row);
    int[] corners = blocks.cell;
    float[] values = blocks.fx;
    if (planes == 1) {
      return one(grid, from, n, w, offset, corners, values, to, first, stride);
    }
    return several(grid, from, n, w, offset, planes, corners, values, to, first, stride, plane);
  }

  private static int one(
      GridPlane grid,
      int from,
      int n,
      Window w,
      int offset,
      int[] corners,
      float[] values,
      float[] to,
      int first,
      int stride) {
    float[] pairs = grid.array();
    float[] source = w.floats;
    int line = 2 * grid.width();
    int rows = w.stride;
    GridAxis axisX = grid.x();
    GridAxis axisY = grid.y();
    int origin = offset + w.first - (MAGIC_BITS + w.originY) * w.stride - (MAGIC_BITS + w.originX);
    int missed = 0;
    for (int g = 0; g < n; g += GROUP) {
      int column = Math.min(g, n - GROUP);
      IntVector beyond = IntVector.zero(INT);
      for (int k = 0; k < SIDE; k++) {
        int at = from + 2 * column + k * PITCH;
        int left = corners[2 * g + k * PITCH];
        int top = corners[2 * g + k * PITCH + 1];
        int p = origin + top * rows + left;
        IntVector rows0 =
            FloatVector.fromArray(FLOAT, source, p)
                .blend(FloatVector.fromArray(FLOAT, source, p + rows - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector rows2 =
            FloatVector.fromArray(FLOAT, source, p + 2 * rows)
                .blend(FloatVector.fromArray(FLOAT, source, p + 3 * rows - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector rows4 =
            FloatVector.fromArray(FLOAT, source, p + 4 * rows)
                .blend(FloatVector.fromArray(FLOAT, source, p + 5 * rows - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector rows6 =
            FloatVector.fromArray(FLOAT, source, p + 6 * rows)
                .blend(FloatVector.fromArray(FLOAT, source, p + 7 * rows - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector above =
            FloatVector.fromArray(FLOAT, pairs, at)
                .blend(FloatVector.fromArray(FLOAT, pairs, at + line - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector below =
            FloatVector.fromArray(FLOAT, pairs, at + 2 * line)
                .blend(FloatVector.fromArray(FLOAT, pairs, at + 3 * line - PITCH), SECOND)
                .reinterpretAsInts();
        FloatVector x = GridCutterVector.EVEN.selectFrom(above, below).reinterpretAsFloats();
        x = x.add(1f).mul(axisX.scale).sub(axisX.shift);
        FloatVector y = GridCutterVector.ODD.selectFrom(above, below).reinterpretAsFloats();
        y = y.add(1f).mul(axisY.scale).sub(axisY.shift);
        FloatVector roundedX = x.add(MAGIC);
        FloatVector roundedY = y.add(MAGIC);
        FloatVector fx = x.sub(roundedX.sub(MAGIC));
        FloatVector fy = y.sub(roundedY.sub(MAGIC));
        VectorMask<Float> beforeX = fx.compare(LT, 0f);
        VectorMask<Float> beforeY = fy.compare(LT, 0f);
        IntVector dx = roundedX.reinterpretAsInts().sub(left).sub(1, beforeX.cast(INT));
        IntVector dy = roundedY.reinterpretAsInts().sub(top).sub(1, beforeY.cast(INT));
        fx = fx.add(1f, beforeX);
        fy = fy.add(1f, beforeY);
        beyond = dx.or(dx.add(1)).or(dy.or(dy.add(1))).or(beyond);
        IntVector at00 = dy.lanewise(LSHL, ROW_SHIFT).add(dx);
        IntVector at01 = at00.add(1);
        IntVector at10 = at00.add(PITCH);
        IntVector at11 = at00.add(PITCH + 1);
        VectorMask<Integer> upperRow = at00.compare(GE, HALF);
        VectorMask<Integer> lowerRow = at10.compare(GE, HALF);
        FloatVector p00 =
            at00.selectFrom(rows0, rows2)
                .blend(at00.selectFrom(rows4, rows6), upperRow)
                .reinterpretAsFloats();
        FloatVector p01 =
            at01.selectFrom(rows0, rows2)
                .blend(at01.selectFrom(rows4, rows6), upperRow)
                .reinterpretAsFloats();
        FloatVector p10 =
            at10.selectFrom(rows0, rows2)
                .blend(at10.selectFrom(rows4, rows6), lowerRow)
                .reinterpretAsFloats();
        FloatVector p11 =
            at11.selectFrom(rows0, rows2)
                .blend(at11.selectFrom(rows4, rows6), lowerRow)
                .reinterpretAsFloats();
        FloatVector upper = fx.fma(p01.sub(p00), p00);
        FloatVector lower = fx.fma(p11.sub(p10), p10);
        fy.fma(lower.sub(upper), upper).intoArray(values, k * GROUP);
      }
      if ((((IntVector) INTS.cast(beyond)).reduceLanes(OR) & -PITCH) != 0) {
        missed |= 1 << g / GROUP;
      }
      IntVector a = FloatVector.fromArray(FLOAT, values, 0).reinterpretAsInts();
      IntVector b = FloatVector.fromArray(FLOAT, values, GROUP).reinterpretAsInts();
      IntVector c = FloatVector.fromArray(FLOAT, values, 2 * GROUP).reinterpretAsInts();
      IntVector d = FloatVector.fromArray(FLOAT, values, 3 * GROUP).reinterpretAsInts();
      int at = first + column;
      IntVector front = QuarterLanes.FRONT.selectFrom(a, b);
      IntVector behind = QuarterLanes.FRONT.selectFrom(c, d);
      QuarterLanes.LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at);
      QuarterLanes.UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at + stride);
      front = QuarterLanes.BACK.selectFrom(a, b);
      behind = QuarterLanes.BACK.selectFrom(c, d);
      QuarterLanes.LOWER
          .selectFrom(front, behind)
          .reinterpretAsFloats()
          .intoArray(to, at + 2 * stride);
      QuarterLanes.UPPER
          .selectFrom(front, behind)
          .reinterpretAsFloats()
          .intoArray(to, at + 3 * stride);
    }
    return missed;
  }

  /** The same with a loop over planes within, which one alone is faster without. */
  private static int several(
      GridPlane grid,
      int from,
      int n,
      Window w,
      int offset,
      int planes,
      int[] corners,
      float[] values,
      float[] to,
      int first,
      int stride,
      int plane) {
    float[] pairs = grid.array();
    float[] source = w.floats;
    int line = 2 * grid.width();
    int rows = w.stride;
    GridAxis axisX = grid.x();
    GridAxis axisY = grid.y();
    int origin = offset + w.first - (MAGIC_BITS + w.originY) * w.stride - (MAGIC_BITS + w.originX);
    int missed = 0;
    for (int g = 0; g < n; g += GROUP) {
      int column = Math.min(g, n - GROUP);
      IntVector beyond = IntVector.zero(INT);
      for (int k = 0; k < SIDE; k++) {
        int at = from + 2 * column + k * PITCH;
        int left = corners[2 * g + k * PITCH];
        int top = corners[2 * g + k * PITCH + 1];
        int p = origin + top * rows + left;
        IntVector above =
            FloatVector.fromArray(FLOAT, pairs, at)
                .blend(FloatVector.fromArray(FLOAT, pairs, at + line - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector below =
            FloatVector.fromArray(FLOAT, pairs, at + 2 * line)
                .blend(FloatVector.fromArray(FLOAT, pairs, at + 3 * line - PITCH), SECOND)
                .reinterpretAsInts();
        FloatVector x = GridCutterVector.EVEN.selectFrom(above, below).reinterpretAsFloats();
        x = x.add(1f).mul(axisX.scale).sub(axisX.shift);
        FloatVector y = GridCutterVector.ODD.selectFrom(above, below).reinterpretAsFloats();
        y = y.add(1f).mul(axisY.scale).sub(axisY.shift);
        FloatVector roundedX = x.add(MAGIC);
        FloatVector roundedY = y.add(MAGIC);
        FloatVector fx = x.sub(roundedX.sub(MAGIC));
        FloatVector fy = y.sub(roundedY.sub(MAGIC));
        VectorMask<Float> beforeX = fx.compare(LT, 0f);
        VectorMask<Float> beforeY = fy.compare(LT, 0f);
        IntVector dx = roundedX.reinterpretAsInts().sub(left).sub(1, beforeX.cast(INT));
        IntVector dy = roundedY.reinterpretAsInts().sub(top).sub(1, beforeY.cast(INT));
        fx = fx.add(1f, beforeX);
        fy = fy.add(1f, beforeY);
        beyond = dx.or(dx.add(1)).or(dy.or(dy.add(1))).or(beyond);
        IntVector at00 = dy.lanewise(LSHL, ROW_SHIFT).add(dx);
        IntVector at01 = at00.add(1);
        IntVector at10 = at00.add(PITCH);
        IntVector at11 = at00.add(PITCH + 1);
        VectorMask<Integer> upperRow = at00.compare(GE, HALF);
        VectorMask<Integer> lowerRow = at10.compare(GE, HALF);
        for (int q = 0; q < planes; q++, p += w.plane) {
          IntVector rows0 =
              FloatVector.fromArray(FLOAT, source, p)
                  .blend(FloatVector.fromArray(FLOAT, source, p + rows - PITCH), SECOND)
                  .reinterpretAsInts();
          IntVector rows2 =
              FloatVector.fromArray(FLOAT, source, p + 2 * rows)
                  .blend(FloatVector.fromArray(FLOAT, source, p + 3 * rows - PITCH), SECOND)
                  .reinterpretAsInts();
          IntVector rows4 =
              FloatVector.fromArray(FLOAT, source, p + 4 * rows)
                  .blend(FloatVector.fromArray(FLOAT, source, p + 5 * rows - PITCH), SECOND)
                  .reinterpretAsInts();
          IntVector rows6 =
              FloatVector.fromArray(FLOAT, source, p + 6 * rows)
                  .blend(FloatVector.fromArray(FLOAT, source, p + 7 * rows - PITCH), SECOND)
                  .reinterpretAsInts();
          FloatVector p00 =
              at00.selectFrom(rows0, rows2)
                  .blend(at00.selectFrom(rows4, rows6), upperRow)
                  .reinterpretAsFloats();
          FloatVector p01 =
              at01.selectFrom(rows0, rows2)
                  .blend(at01.selectFrom(rows4, rows6), upperRow)
                  .reinterpretAsFloats();
          FloatVector p10 =
              at10.selectFrom(rows0, rows2)
                  .blend(at10.selectFrom(rows4, rows6), lowerRow)
                  .reinterpretAsFloats();
          FloatVector p11 =
              at11.selectFrom(rows0, rows2)
                  .blend(at11.selectFrom(rows4, rows6), lowerRow)
                  .reinterpretAsFloats();
          FloatVector upper = fx.fma(p01.sub(p00), p00);
          FloatVector lower = fx.fma(p11.sub(p10), p10);
          fy.fma(lower.sub(upper), upper).intoArray(values, (q * SIDE + k) * GROUP);
        }
      }
      if ((((IntVector) INTS.cast(beyond)).reduceLanes(OR) & -PITCH) != 0) {
        missed |= 1 << g / GROUP;
      }
      for (int q = 0; q < planes; q++) {
        int v = q * SIDE * GROUP;
        IntVector a = FloatVector.fromArray(FLOAT, values, v).reinterpretAsInts();
        IntVector b = FloatVector.fromArray(FLOAT, values, v + GROUP).reinterpretAsInts();
        IntVector c = FloatVector.fromArray(FLOAT, values, v + 2 * GROUP).reinterpretAsInts();
        IntVector d = FloatVector.fromArray(FLOAT, values, v + 3 * GROUP).reinterpretAsInts();
        int at = first + q * plane + column;
        IntVector front = QuarterLanes.FRONT.selectFrom(a, b);
        IntVector behind = QuarterLanes.FRONT.selectFrom(c, d);
        QuarterLanes.LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at);
        QuarterLanes.UPPER
            .selectFrom(front, behind)
            .reinterpretAsFloats()
            .intoArray(to, at + stride);
        front = QuarterLanes.BACK.selectFrom(a, b);
        behind = QuarterLanes.BACK.selectFrom(c, d);
        QuarterLanes.LOWER
            .selectFrom(front, behind)
            .reinterpretAsFloats()
            .intoArray(to, at + 2 * stride);
        QuarterLanes.UPPER
            .selectFrom(front, behind)
            .reinterpretAsFloats()
            .intoArray(to, at + 3 * stride);
      }
    }
    return missed;
  }
}

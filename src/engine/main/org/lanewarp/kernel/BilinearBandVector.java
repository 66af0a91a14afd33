package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Glide.ONE;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.Glide.UNIT;
import static org.lanewarp.kernel.GridCutter.PITCH;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link BilinearBandScalar} in lanes: a block a vector, two rows of its table in each of four. The
 * values of four blocks change places by quarters, as in the transposition of a 4×4 matrix. Only
 * made for 512-bit lanes.
 */
public final class BilinearBandVector implements BandKernel {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Float> SECOND = VectorMask.fromLong(FLOAT, 0xff00);

  private static final int ROW_SHIFT = Integer.numberOfTrailingZeros(PITCH);

  /** The first element of the table's lower half. */
  private static final int HALF = 4 * PITCH;

  // Quarters of two vectors.
  static final IntVector FRONT = quarters(0, 4, 1, 5);
  static final IntVector BACK = quarters(2, 6, 3, 7);
  static final IntVector LOWER = quarters(0, 1, 4, 5);
  static final IntVector UPPER = quarters(2, 3, 6, 7);

  private final float[] values = new float[SIDE * GROUP];

  private static IntVector quarters(int... which) {
    int[] lanes = new int[GROUP];
    for (int i = 0; i < GROUP; i++) {
      lanes[i] = which[i / SIDE] * SIDE + i % SIDE;
    }
    return IntVector.fromArray(INT, lanes, 0);
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int n, float[] to, int first, int stride) {
    run(w.floats, offset, w.stride, blocks, n, values, to, first, stride);
  }

  private static void run(
      float[] from,
      int offset,
      int rows,
      Blocks blocks,
      int n,
      float[] values,
      float[] to,
      int first,
      int stride) {
    int[] base = blocks.base;
    boolean straight = blocks.straight;
    IntVector startX = IntVector.fromArray(INT, blocks.startX, 0);
    IntVector startY = IntVector.fromArray(INT, blocks.startY, 0);
    int tables = -blocks.shared;
    for (int g = 0; g < n; g += GROUP) {
      for (int b = 0; b < SIDE; b++) {
        int i = g + b * SIDE;
        int p = offset + base[i & tables];
        IntVector rows0 =
            FloatVector.fromArray(FLOAT, from, p)
                .blend(FloatVector.fromArray(FLOAT, from, p + rows - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector rows2 =
            FloatVector.fromArray(FLOAT, from, p + 2 * rows)
                .blend(FloatVector.fromArray(FLOAT, from, p + 3 * rows - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector rows4 =
            FloatVector.fromArray(FLOAT, from, p + 4 * rows)
                .blend(FloatVector.fromArray(FLOAT, from, p + 5 * rows - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector rows6 =
            FloatVector.fromArray(FLOAT, from, p + 6 * rows)
                .blend(FloatVector.fromArray(FLOAT, from, p + 7 * rows - PITCH), SECOND)
                .reinterpretAsInts();
        IntVector at00;
        FloatVector fx;
        FloatVector fy;
        if (straight) {
          int table = i & tables;
          int second = i == table ? 0 : 1;
          IntVector x = startX.add(blocks.shiftX[table] + second * blocks.stepX);
          IntVector y = startY.add(blocks.shiftY[table] + second * blocks.stepY);
          IntVector row = y.lanewise(LSHR, SHIFT).lanewise(LSHL, ROW_SHIFT);
          at00 = x.lanewise(LSHR, SHIFT).add(row).add(blocks.corner[table]);
          fx = ((FloatVector) x.and(ONE - 1).convert(I2F, 0)).mul(UNIT);
          fy = ((FloatVector) y.and(ONE - 1).convert(I2F, 0)).mul(UNIT);
        } else {
          at00 = IntVector.fromArray(INT, blocks.cell, SIDE * i);
          fx = FloatVector.fromArray(FLOAT, blocks.fx, SIDE * i);
          fy = FloatVector.fromArray(FLOAT, blocks.fy, SIDE * i);
        }
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
        FloatVector top = fx.fma(p01.sub(p00), p00);
        FloatVector bottom = fx.fma(p11.sub(p10), p10);
        fy.fma(bottom.sub(top), top).intoArray(values, b * GROUP);
      }
      IntVector a = FloatVector.fromArray(FLOAT, values, 0).reinterpretAsInts();
      IntVector b = FloatVector.fromArray(FLOAT, values, GROUP).reinterpretAsInts();
      IntVector c = FloatVector.fromArray(FLOAT, values, 2 * GROUP).reinterpretAsInts();
      IntVector d = FloatVector.fromArray(FLOAT, values, 3 * GROUP).reinterpretAsInts();
      int at = first + Math.min(g, n - GROUP);
      IntVector front = FRONT.selectFrom(a, b);
      IntVector behind = FRONT.selectFrom(c, d);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at + stride);
      front = BACK.selectFrom(a, b);
      behind = BACK.selectFrom(c, d);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at + 2 * stride);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at + 3 * stride);
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.CubicBlocks.COLUMNS;
import static org.lanewarp.kernel.Glide.ONE;
import static org.lanewarp.kernel.Glide.ONE_BITS;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * What the bicubic vector kernels for blocks share: all but the pixel type. A block's four tap rows
 * begin in rows 0 to 3 of its table, the next ones in rows 1 to 4, and so on: each is picked from
 * four rows of its own, in two vectors, and one index serves all four. What the blend in y takes
 * are differences between rows, so these are what is picked: they are taken once for the table, not
 * for each sample.
 */
final class CubicBlockLanes {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Float> SECOND = VectorMask.fromLong(FLOAT, 0xff00);

  /** Elements become columns: times 2^16 / channels, shifted right by so many bits. */
  private static final int DIVISION = 16;

  private CubicBlockLanes() {}

  /** Computes {@code blocks.first}, and on straight rows the fractions. */
  static void locate(Blocks blocks, int columns, int channels) {
    if (blocks.straight) {
      straight(blocks, columns, channels);
    } else {
      bent(blocks, columns, channels);
    }
  }

  private static void straight(Blocks blocks, int columns, int channels) {
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    for (int i = 0; i < columns; i += SIDE) {
      int k = SIDE * i;
      int table = i & -blocks.shared;
      int second = (i - table) / SIDE;
      IntVector x = startX.add(blocks.shiftX[table] + second * blocks.stepX);
      IntVector y = startY.add(blocks.shiftY[table] + second * blocks.stepY);
      IntVector row = y.lanewise(LSHR, SHIFT).mul(COLUMNS).add(blocks.corner[table] / channels);
      x.lanewise(LSHR, SHIFT).add(row).intoArray(blocks.first, k);
      FloatVector fx = x.and(ONE - 1).or(ONE_BITS).reinterpretAsFloats();
      FloatVector fy = y.and(ONE - 1).or(ONE_BITS).reinterpretAsFloats();
      ((FloatVector) FLOATS.cast(fx)).sub(1f).intoArray(blocks.fx, k);
      ((FloatVector) FLOATS.cast(fy)).sub(1f).intoArray(blocks.fy, k);
    }
  }

  private static void bent(Blocks blocks, int columns, int channels) {
    int perColumn = (1 << DIVISION) / channels + 1;
    for (int i = 0; i < columns; i += SIDE) {
      int k = SIDE * i;
      IntVector element = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.cell, k));
      element.mul(perColumn).lanewise(LSHR, DIVISION).intoArray(blocks.first, k);
    }
  }

  /**
   * Blends all samples, to the bits of floats.
   *
   * @param from holds the tables, in rows of {@code stride}
   * @param offset is added to where they begin
   * @param base where the table of the blocks from column i on begins: at i
   */
  static void blend(
      float[] from,
      int offset,
      int[] base,
      int stride,
      Blocks blocks,
      int columns,
      float fa,
      int[] out) {
    int shared = blocks.shared;
    FloatVector a = FloatVector.broadcast(FLOAT, fa);
    FloatVector minusA = FloatVector.broadcast(FLOAT, -fa);
    FloatVector third = FloatVector.broadcast(FLOAT, -(fa + 2));
    FloatVector second = FloatVector.broadcast(FLOAT, 2 * fa + 3);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    for (int i = 0; i < columns; i += shared) {
      int p = offset + base[i];
      FloatVector p0 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p)))
              .blend(FloatVector.fromArray(FLOAT, from, p + stride - COLUMNS), SECOND);
      FloatVector p1 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + stride)))
              .blend(FloatVector.fromArray(FLOAT, from, p + 2 * stride - COLUMNS), SECOND);
      FloatVector p2 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 2 * stride)))
              .blend(FloatVector.fromArray(FLOAT, from, p + 3 * stride - COLUMNS), SECOND);
      FloatVector p3 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 3 * stride)))
              .blend(FloatVector.fromArray(FLOAT, from, p + 4 * stride - COLUMNS), SECOND);
      FloatVector p4 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 4 * stride)))
              .blend(FloatVector.fromArray(FLOAT, from, p + 5 * stride - COLUMNS), SECOND);
      FloatVector p5 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 5 * stride)))
              .blend(FloatVector.fromArray(FLOAT, from, p + 6 * stride - COLUMNS), SECOND);
      IntVector d0 = p0.sub(p1).reinterpretAsInts();
      IntVector d1 = p1.reinterpretAsInts();
      IntVector d2 = p2.sub(p1).reinterpretAsInts();
      IntVector d3 = p3.sub(p1).reinterpretAsInts();
      IntVector e0 = p2.sub(p3).reinterpretAsInts();
      IntVector e1 = p3.reinterpretAsInts();
      IntVector e2 = p4.sub(p3).reinterpretAsInts();
      IntVector e3 = p5.sub(p3).reinterpretAsInts();
      for (int k = SIDE * i; k < SIDE * (i + shared); k += GROUP) {
        FloatVector fy = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, blocks.fy, k));
        FloatVector gy = one.sub(fy);
        FloatVector ty = a.mul(fy).mul(gy);
        FloatVector h0 = ty.mul(gy);
        FloatVector h2 = fy.mul(fy.fma(fy.fma(third, second), minusA));
        FloatVector h3 = ty.mul(fy);
        IntVector at = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.first, k));
        FloatVector v0 =
            h3.fma(
                at.selectFrom(d3, e3).reinterpretAsFloats(),
                h2.fma(
                    at.selectFrom(d2, e2).reinterpretAsFloats(),
                    h0.fma(
                        at.selectFrom(d0, e0).reinterpretAsFloats(),
                        at.selectFrom(d1, e1).reinterpretAsFloats())));
        IntVector at1 = at.add(1);
        FloatVector v1 =
            h3.fma(
                at1.selectFrom(d3, e3).reinterpretAsFloats(),
                h2.fma(
                    at1.selectFrom(d2, e2).reinterpretAsFloats(),
                    h0.fma(
                        at1.selectFrom(d0, e0).reinterpretAsFloats(),
                        at1.selectFrom(d1, e1).reinterpretAsFloats())));
        IntVector at2 = at.add(2);
        FloatVector v2 =
            h3.fma(
                at2.selectFrom(d3, e3).reinterpretAsFloats(),
                h2.fma(
                    at2.selectFrom(d2, e2).reinterpretAsFloats(),
                    h0.fma(
                        at2.selectFrom(d0, e0).reinterpretAsFloats(),
                        at2.selectFrom(d1, e1).reinterpretAsFloats())));
        IntVector at3 = at.add(3);
        FloatVector v3 =
            h3.fma(
                at3.selectFrom(d3, e3).reinterpretAsFloats(),
                h2.fma(
                    at3.selectFrom(d2, e2).reinterpretAsFloats(),
                    h0.fma(
                        at3.selectFrom(d0, e0).reinterpretAsFloats(),
                        at3.selectFrom(d1, e1).reinterpretAsFloats())));
        FloatVector fx = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, blocks.fx, k));
        FloatVector gx = one.sub(fx);
        FloatVector tx = a.mul(fx).mul(gx);
        FloatVector w0 = tx.mul(gx);
        FloatVector w2 = fx.mul(fx.fma(fx.fma(third, second), minusA));
        FloatVector w3 = tx.mul(fx);
        FloatVector v = w3.fma(v3.sub(v1), w2.fma(v2.sub(v1), w0.fma(v0.sub(v1), v1)));
        ((IntVector) INTS.cast(v.reinterpretAsInts())).intoArray(out, k);
      }
    }
  }
}

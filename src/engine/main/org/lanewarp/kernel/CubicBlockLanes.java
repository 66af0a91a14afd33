package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Blocks.CAPACITY;
import static org.lanewarp.kernel.Blocks.CUBIC_TABLE;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.CubicBlocks.COLUMNS;
import static org.lanewarp.kernel.Glide.MANTISSA;
import static org.lanewarp.kernel.Glide.ONE_BITS;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * What the bicubic vector kernels for blocks share: all but the pixel type. A block's four tap rows
 * begin in rows 0 to 3 of its table, the next ones in rows 1 to 4, and so on: each is picked from
 * four rows of its own, in two vectors, and one index serves all four. What the blend in y takes
 * are differences between rows, so these are what is picked: they are taken once for sixteen
 * samples, not for each tap.
 */
final class CubicBlockLanes {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** Elements become columns: times 2^16 / channels, shifted right by so many bits. */
  private static final int DIVISION = 16;

  /** From a cell to its row, times the columns of a table. */
  private static final int CELL_SHIFT = Blocks.ROW - 3;

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
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    int perColumn = perColumn(channels);
    for (int b = 0; b < columns / SIDE; b++) {
      int k = GROUP * b;
      int corner = blocks.corner[b] * perColumn >>> DIVISION;
      IntVector x = (IntVector) INTS.cast(startX.add(blocks.shiftX[b]));
      IntVector y = (IntVector) INTS.cast(startY.add(blocks.shiftY[b]));
      IntVector row = y.lanewise(LSHR, SHIFT).mul(COLUMNS).add(corner);
      x.lanewise(LSHR, SHIFT).add(row).intoArray(blocks.first, k);
      FloatVector fx = oneBits.or(mantissa.and(x.lanewise(LSHR, 1))).reinterpretAsFloats();
      FloatVector fy = oneBits.or(mantissa.and(y.lanewise(LSHR, 1))).reinterpretAsFloats();
      ((FloatVector) FLOATS.cast(fx)).sub(1f).intoArray(blocks.fx, k);
      ((FloatVector) FLOATS.cast(fy)).sub(1f).intoArray(blocks.fy, k);
    }
  }

  private static void bent(Blocks blocks, int columns, int channels) {
    int perColumn = perColumn(channels);
    for (int b = 0; b < columns / SIDE; b++) {
      int k = GROUP * b;
      int corner = blocks.corner[b] * perColumn >>> DIVISION;
      IntVector cell = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.cell, k));
      cell = (IntVector) INTS.cast(cell.sub(blocks.shiftX[b]));
      IntVector row = cell.lanewise(LSHR, CELL_SHIFT);
      cell.and(Blocks.COLUMN).or(row).add(corner).intoArray(blocks.first, k);
    }
  }

  /** 2<sup>{@link #DIVISION}</sup> / channels, hardly more. */
  private static int perColumn(int channels) {
    return (1 << DIVISION) / channels + 1;
  }

  /**
   * Blends all samples, to the bits of floats: {@code blocks.words}, a plane a channel, from {@code
   * to} on. The tables lie behind each other, those of one place channel by channel.
   */
  static void blend(Blocks blocks, int columns, int channels, float fa, int to) {
    float[] tables = blocks.tables;
    int[] out = blocks.words;
    int[] first = blocks.first;
    float[] fractionsX = blocks.fx;
    float[] fractionsY = blocks.fy;
    int shared = SIDE * blocks.shared;
    int step = channels * CUBIC_TABLE;
    FloatVector a = FloatVector.broadcast(FLOAT, fa);
    FloatVector minusA = FloatVector.broadcast(FLOAT, -fa);
    FloatVector third = FloatVector.broadcast(FLOAT, -(fa + 2));
    FloatVector second = FloatVector.broadcast(FLOAT, 2 * fa + 3);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    int table = 0;
    for (int k = 0; k < SIDE * columns; k += GROUP) {
      FloatVector fx = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, fractionsX, k));
      FloatVector gx = one.sub(fx);
      FloatVector tx = (FloatVector) FLOATS.cast(a.mul(fx).mul(gx));
      FloatVector w0 = tx.mul(gx);
      FloatVector w2 = fx.mul(fx.fma(fx.fma(third, second), minusA));
      FloatVector w3 = tx.mul(fx);
      FloatVector fy = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, fractionsY, k));
      FloatVector gy = one.sub(fy);
      FloatVector ty = (FloatVector) FLOATS.cast(a.mul(fy).mul(gy));
      FloatVector h0 = ty.mul(gy);
      FloatVector h2 = fy.mul(fy.fma(fy.fma(third, second), minusA));
      FloatVector h3 = ty.mul(fy);
      IntVector at = (IntVector) INTS.cast(IntVector.fromArray(INT, first, k));
      IntVector at1 = at.add(1);
      IntVector at2 = at.add(2);
      IntVector at3 = at.add(3);
      int end = table + step;
      int plane = to + k;
      for (int p = table; p < end; p += CUBIC_TABLE) {
        FloatVector p0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, tables, p));
        FloatVector p1 =
            (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, tables, p + COLUMNS));
        FloatVector p2 =
            (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, tables, p + 2 * COLUMNS));
        FloatVector p3 =
            (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, tables, p + 3 * COLUMNS));
        FloatVector p4 =
            (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, tables, p + 4 * COLUMNS));
        FloatVector p5 =
            (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, tables, p + 5 * COLUMNS));
        IntVector d0 = p0.sub(p1).reinterpretAsInts();
        IntVector d1 = p1.reinterpretAsInts();
        IntVector d2 = p2.sub(p1).reinterpretAsInts();
        IntVector d3 = p3.sub(p1).reinterpretAsInts();
        IntVector e0 = p2.sub(p3).reinterpretAsInts();
        IntVector e1 = p3.reinterpretAsInts();
        IntVector e2 = p4.sub(p3).reinterpretAsInts();
        IntVector e3 = p5.sub(p3).reinterpretAsInts();
        FloatVector t01 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at)).selectFrom(d1, e1).reinterpretAsFloats());
        FloatVector t00 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at)).selectFrom(d0, e0).reinterpretAsFloats());
        FloatVector t02 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at)).selectFrom(d2, e2).reinterpretAsFloats());
        FloatVector t03 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at)).selectFrom(d3, e3).reinterpretAsFloats());
        FloatVector v0 = t03.fma(h3, t02.fma(h2, t00.fma(h0, t01)));
        FloatVector t11 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at1)).selectFrom(d1, e1).reinterpretAsFloats());
        FloatVector t10 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at1)).selectFrom(d0, e0).reinterpretAsFloats());
        FloatVector t12 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at1)).selectFrom(d2, e2).reinterpretAsFloats());
        FloatVector t13 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at1)).selectFrom(d3, e3).reinterpretAsFloats());
        FloatVector v1 = t13.fma(h3, t12.fma(h2, t10.fma(h0, t11)));
        FloatVector t21 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at2)).selectFrom(d1, e1).reinterpretAsFloats());
        FloatVector t20 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at2)).selectFrom(d0, e0).reinterpretAsFloats());
        FloatVector t22 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at2)).selectFrom(d2, e2).reinterpretAsFloats());
        FloatVector t23 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at2)).selectFrom(d3, e3).reinterpretAsFloats());
        FloatVector v2 = t23.fma(h3, t22.fma(h2, t20.fma(h0, t21)));
        FloatVector t31 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at3)).selectFrom(d1, e1).reinterpretAsFloats());
        FloatVector t30 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at3)).selectFrom(d0, e0).reinterpretAsFloats());
        FloatVector t32 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at3)).selectFrom(d2, e2).reinterpretAsFloats());
        FloatVector t33 =
            (FloatVector)
                FLOATS.cast(((IntVector) INTS.cast(at3)).selectFrom(d3, e3).reinterpretAsFloats());
        FloatVector v3 = t33.fma(h3, t32.fma(h2, t30.fma(h0, t31)));
        FloatVector v = v3.sub(v1).fma(w3, v2.sub(v1).fma(w2, v0.sub(v1).fma(w0, v1)));
        ((IntVector) INTS.cast(v.reinterpretAsInts())).intoArray(out, plane);
        plane += CAPACITY;
      }
      if ((k + GROUP) % shared == 0) {
        table = end;
      }
    }
  }
}

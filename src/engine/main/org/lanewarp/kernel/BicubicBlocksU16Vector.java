package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.kernel.Blocks.CAPACITY;
import static org.lanewarp.kernel.Blocks.CUBIC_TABLE;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorSpecies;

/** {@link BicubicBlocksU16Scalar} in lanes. */
public final class BicubicBlocksU16Vector extends CubicBlocks {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;

  // a row of a table, and half of what those of several channels are picked from
  private static final VectorSpecies<Short> ROW = ShortVector.SPECIES_128;
  private static final VectorSpecies<Short> HALF = ShortVector.SPECIES_256;
  private static final VectorSpecies<Integer> INT_ROW = IntVector.SPECIES_256;
  private static final VectorSpecies<Float> FLOAT_ROW = FloatVector.SPECIES_256;
  private static final Class<? extends Vector<Short>> ROWS_OF_SHORTS = ROW.vectorType();
  private static final Class<? extends Vector<Short>> HALVES = HALF.vectorType();
  private static final Class<? extends Vector<Integer>> ROWS_OF_INTS = INT_ROW.vectorType();
  private static final Class<? extends Vector<Float>> ROWS_OF_FLOATS = FLOAT_ROW.vectorType();

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksU16Vector(int channels, float a) {
    super(channels);
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    int columns = groups * GROUP;
    CubicBlockLanes.locate(blocks, columns, w.channels);
    if (w.channels == 1) {
      unpack(w.shorts, offset, w.stride, blocks, columns);
    } else {
      pick(w.shorts, offset, w.stride, w.channels, blocks, columns);
    }
    CubicBlockLanes.blend(blocks, columns, w.channels, a, 0);
    for (int c = 0; c < w.channels; c++) {
      saturate(blocks.words, c * CAPACITY, c * CAPACITY + SIDE * columns);
    }
  }

  private static void unpack(short[] from, int offset, int stride, Blocks blocks, int columns) {
    float[] tables = blocks.tables;
    int shared = blocks.shared;
    int to = 0;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i / SIDE];
      for (int r = 0; r < ROWS; r++) {
        ShortVector row = (ShortVector) ROWS_OF_SHORTS.cast(ShortVector.fromArray(ROW, from, p));
        Vector<Integer> ints = ROWS_OF_INTS.cast(row.convertShape(ZERO_EXTEND_S2I, INT_ROW, 0));
        FloatVector floats =
            (FloatVector) ROWS_OF_FLOATS.cast(ints.convertShape(I2F, FLOAT_ROW, 0));
        floats.intoArray(tables, to + r * COLUMNS);
        p += stride;
      }
      to += CUBIC_TABLE;
    }
  }

  /** The same of several channels, whose rows begin in one vector and end in another. */
  private static void pick(
      short[] from, int offset, int stride, int channels, Blocks blocks, int columns) {
    ShortVector picks0 =
        IntVector.fromArray(INT_ROW, PICKS, picks(channels, 0)).reinterpretAsShorts();
    ShortVector picks1 =
        IntVector.fromArray(INT_ROW, PICKS, picks(channels, 1)).reinterpretAsShorts();
    ShortVector picks2 =
        IntVector.fromArray(INT_ROW, PICKS, picks(channels, 2)).reinterpretAsShorts();
    ShortVector picks3 =
        IntVector.fromArray(INT_ROW, PICKS, picks(channels, 3)).reinterpretAsShorts();
    float[] tables = blocks.tables;
    int shared = blocks.shared;
    int behind = channels * COLUMNS - GROUP;
    int to = 0;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i / SIDE];
      for (int r = to; r < to + ROWS * COLUMNS; r += COLUMNS) {
        ShortVector front = ShortVector.fromArray(HALF, from, p);
        ShortVector back = ShortVector.fromArray(HALF, from, p + behind);
        ShortVector c0 = (ShortVector) HALVES.cast(picks0.selectFrom(front, back));
        IntVector ints0 = ((IntVector) ROWS_OF_INTS.cast(c0.reinterpretAsInts())).and(0xffff);
        ((FloatVector) ROWS_OF_FLOATS.cast(ints0.convertShape(I2F, FLOAT_ROW, 0)))
            .intoArray(tables, r);
        ShortVector c1 = (ShortVector) HALVES.cast(picks1.selectFrom(front, back));
        IntVector ints1 = ((IntVector) ROWS_OF_INTS.cast(c1.reinterpretAsInts())).and(0xffff);
        ((FloatVector) ROWS_OF_FLOATS.cast(ints1.convertShape(I2F, FLOAT_ROW, 0)))
            .intoArray(tables, r + CUBIC_TABLE);
        if (channels > 2) {
          ShortVector c2 = (ShortVector) HALVES.cast(picks2.selectFrom(front, back));
          IntVector ints2 = ((IntVector) ROWS_OF_INTS.cast(c2.reinterpretAsInts())).and(0xffff);
          ((FloatVector) ROWS_OF_FLOATS.cast(ints2.convertShape(I2F, FLOAT_ROW, 0)))
              .intoArray(tables, r + 2 * CUBIC_TABLE);
        }
        if (channels > 3) {
          ShortVector c3 = (ShortVector) HALVES.cast(picks3.selectFrom(front, back));
          IntVector ints3 = ((IntVector) ROWS_OF_INTS.cast(c3.reinterpretAsInts())).and(0xffff);
          ((FloatVector) ROWS_OF_FLOATS.cast(ints3.convertShape(I2F, FLOAT_ROW, 0)))
              .intoArray(tables, r + 3 * CUBIC_TABLE);
        }
        p += stride;
      }
      to += channels * CUBIC_TABLE;
    }
  }

  private static void saturate(int[] words, int first, int end) {
    for (int k = first; k < end; k += GROUP) {
      IntVector raw = (IntVector) INTS.cast(IntVector.fromArray(INT, words, k));
      FloatVector v = (FloatVector) FLOATS.cast(raw.reinterpretAsFloats());
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff).sub(MAGIC_BITS).intoArray(words, k);
    }
  }
}

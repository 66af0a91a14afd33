package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2I;
import static org.lanewarp.kernel.Blocks.CAPACITY;
import static org.lanewarp.kernel.Blocks.CUBIC_TABLE;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.WideLanes.BYTES16;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.kernel.WideLanes.INTS4;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorSpecies;

/** {@link BicubicBlocksU8Scalar} in lanes. */
public final class BicubicBlocksU8Vector extends CubicBlocks {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;

  // a row of a table, and what it is made or picked from
  private static final VectorSpecies<Byte> EIGHT = ByteVector.SPECIES_64;
  private static final VectorSpecies<Byte> HALF = ByteVector.SPECIES_128;
  private static final VectorSpecies<Byte> ROW = ByteVector.SPECIES_256;
  private static final VectorSpecies<Integer> INT_ROW = IntVector.SPECIES_256;
  private static final VectorSpecies<Float> FLOAT_ROW = FloatVector.SPECIES_256;
  private static final Class<? extends Vector<Byte>> EIGHTS = EIGHT.vectorType();
  private static final Class<? extends Vector<Byte>> ROWS_OF_BYTES = ROW.vectorType();
  private static final Class<? extends Vector<Integer>> ROWS_OF_INTS = INT_ROW.vectorType();
  private static final Class<? extends Vector<Float>> ROWS_OF_FLOATS = FLOAT_ROW.vectorType();

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksU8Vector(int channels, float a) {
    super(channels);
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    int columns = groups * GROUP;
    int n = SIDE * columns;
    CubicBlockLanes.locate(blocks, columns, w.channels);
    if (w.channels == 1) {
      unpack(w.bytes, offset, w.stride, blocks, columns);
      CubicBlockLanes.blend(blocks, columns, 1, a, CAPACITY); // whose words are not to be touched
      pack(blocks.words, n);
    } else {
      pick(w.bytes, offset, w.stride, w.channels, blocks, columns);
      CubicBlockLanes.blend(blocks, columns, w.channels, a, 0);
      pack(blocks.words, n, w.channels);
    }
  }

  private static void unpack(byte[] from, int offset, int stride, Blocks blocks, int columns) {
    float[] tables = blocks.tables;
    int shared = blocks.shared;
    int to = 0;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i / SIDE];
      for (int r = 0; r < ROWS; r++) {
        ByteVector row = (ByteVector) EIGHTS.cast(ByteVector.fromArray(EIGHT, from, p));
        Vector<Integer> ints = ROWS_OF_INTS.cast(row.convertShape(ZERO_EXTEND_B2I, INT_ROW, 0));
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
      byte[] from, int offset, int stride, int channels, Blocks blocks, int columns) {
    ByteVector picks0 = bytes(PICKS, picks(channels, 0));
    ByteVector picks1 = bytes(PICKS, picks(channels, 1));
    ByteVector picks2 = bytes(PICKS, picks(channels, 2));
    ByteVector picks3 = bytes(PICKS, picks(channels, 3));
    float[] tables = blocks.tables;
    int shared = blocks.shared;
    int behind = channels * COLUMNS - GROUP;
    int to = 0;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i / SIDE];
      for (int r = to; r < to + ROWS * COLUMNS; r += COLUMNS) {
        ByteVector first = (ByteVector) BYTES16.cast(ByteVector.fromArray(HALF, from, p));
        ByteVector last = (ByteVector) BYTES16.cast(ByteVector.fromArray(HALF, from, p + behind));
        ByteVector front = (ByteVector) ROWS_OF_BYTES.cast(first.reinterpretShape(ROW, 0));
        ByteVector back = (ByteVector) ROWS_OF_BYTES.cast(last.reinterpretShape(ROW, 0));
        ByteVector c0 = (ByteVector) ROWS_OF_BYTES.cast(picks0.selectFrom(front, back));
        IntVector ints0 = ((IntVector) ROWS_OF_INTS.cast(c0.reinterpretAsInts())).and(0xff);
        ((FloatVector) ROWS_OF_FLOATS.cast(ints0.convertShape(I2F, FLOAT_ROW, 0)))
            .intoArray(tables, r);
        ByteVector c1 = (ByteVector) ROWS_OF_BYTES.cast(picks1.selectFrom(front, back));
        IntVector ints1 = ((IntVector) ROWS_OF_INTS.cast(c1.reinterpretAsInts())).and(0xff);
        ((FloatVector) ROWS_OF_FLOATS.cast(ints1.convertShape(I2F, FLOAT_ROW, 0)))
            .intoArray(tables, r + CUBIC_TABLE);
        if (channels > 2) {
          ByteVector c2 = (ByteVector) ROWS_OF_BYTES.cast(picks2.selectFrom(front, back));
          IntVector ints2 = ((IntVector) ROWS_OF_INTS.cast(c2.reinterpretAsInts())).and(0xff);
          ((FloatVector) ROWS_OF_FLOATS.cast(ints2.convertShape(I2F, FLOAT_ROW, 0)))
              .intoArray(tables, r + 2 * CUBIC_TABLE);
        }
        if (channels > 3) {
          ByteVector c3 = (ByteVector) ROWS_OF_BYTES.cast(picks3.selectFrom(front, back));
          IntVector ints3 = ((IntVector) ROWS_OF_INTS.cast(c3.reinterpretAsInts())).and(0xff);
          ((FloatVector) ROWS_OF_FLOATS.cast(ints3.convertShape(I2F, FLOAT_ROW, 0)))
              .intoArray(tables, r + 3 * CUBIC_TABLE);
        }
        p += stride;
      }
      to += channels * CUBIC_TABLE;
    }
  }

  /** Picks for halves of vectors: those from the second one count from its beginning. */
  private static ByteVector bytes(int[] picks, int at) {
    IntVector v = (IntVector) ROWS_OF_INTS.cast(IntVector.fromArray(INT_ROW, picks, at));
    IntVector behind = v.add(v.and(HALF.length()));
    return (ByteVector) ROWS_OF_BYTES.cast(behind.reinterpretAsBytes());
  }

  /** Rounds and saturates the second plane, to bytes. */
  private static void pack(int[] words, int n) {
    for (int k = 0; k < n; k += GROUP) {
      IntVector raw = (IntVector) INTS.cast(IntVector.fromArray(INT, words, CAPACITY + k));
      FloatVector v = (FloatVector) FLOATS.cast(raw.reinterpretAsFloats());
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      IntVector value = (IntVector) INTS.cast(bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff));
      ByteVector bytes = (ByteVector) BYTES16.cast(value.convertShape(I2B, HALF, 0));
      ((IntVector) INTS4.cast(bytes.reinterpretAsInts())).intoArray(words, k / Integer.BYTES);
    }
  }

  /** The same of all planes, to the words of the first. */
  private static void pack(int[] words, int n, int channels) {
    for (int k = 0; k < n; k += GROUP) {
      IntVector word = IntVector.zero(INT);
      for (int c = channels - 1; c >= 0; c--) {
        IntVector raw = (IntVector) INTS.cast(IntVector.fromArray(INT, words, c * CAPACITY + k));
        FloatVector v = (FloatVector) FLOATS.cast(raw.reinterpretAsFloats());
        IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
        IntVector value = bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff).sub(MAGIC_BITS);
        word = value.or(((IntVector) INTS.cast(word)).lanewise(LSHL, 8));
      }
      ((IntVector) INTS.cast(word)).intoArray(words, k);
    }
  }
}

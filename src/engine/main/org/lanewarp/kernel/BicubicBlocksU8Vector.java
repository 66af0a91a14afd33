package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static org.lanewarp.kernel.Blocks.CUBIC_TABLE;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorSpecies;

/** {@link BicubicBlocksU8Scalar} in lanes, one channel after the other. */
public final class BicubicBlocksU8Vector extends CubicBlocks {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;

  // a row of a table, and what it is picked from
  private static final VectorSpecies<Byte> ROW = ByteVector.SPECIES_256;
  private static final Class<? extends Vector<Byte>> ROWS_OF_BYTES = ROW.vectorType();
  private static final Class<? extends Vector<Integer>> ROWS_OF_INTS =
      IntVector.SPECIES_256.vectorType();
  private static final Class<? extends Vector<Float>> ROWS_OF_FLOATS =
      FloatVector.SPECIES_256.vectorType();

  // sixteen values
  private static final VectorSpecies<Byte> QUARTER = ByteVector.SPECIES_128;
  private static final Class<? extends Vector<Byte>> QUARTERS = QUARTER.vectorType();

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksU8Vector(int channels, float a) {
    super(channels);
    this.a = a;
  }

  @Override
  public int narrowest() {
    return BicubicBlocksU8Scalar.narrowest(pitch());
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    int columns = groups * GROUP;
    int n = SIDE * columns;
    CubicBlockLanes.locate(blocks, columns, w.channels);
    for (int c = 0; c < w.channels; c++) {
      unpack(w.bytes, offset, w.stride, w.channels, c, blocks, columns);
      CubicBlockLanes.blend(
          blocks.tables, 0, blocks.tableBase, COLUMNS, blocks, columns, a, blocks.bits);
      if (w.channels == 1) {
        pack(blocks.bits, n, blocks.words);
      } else {
        pack(blocks.bits, n, blocks.words, 8 * c);
      }
    }
  }

  private static void unpack(
      byte[] from, int offset, int stride, int channels, int c, Blocks blocks, int columns) {
    float[] tables = blocks.tables;
    int shared = blocks.shared;
    int last = (ROWS - 1) * COLUMNS;
    int push = BicubicBlocksU8Scalar.LOAD - channels * COLUMNS;
    int toLast = (ROWS - 1) * stride - push;
    ByteVector picks = picks(channels, c);
    ByteVector lastPicks = picks(channels, c + push);
    int to = 0;
    for (int i = 0; i < columns; i += shared) {
      blocks.tableBase[i] = to;
      int p = offset + blocks.base[i];
      for (int r = 0; r < last; r += COLUMNS) {
        ByteVector row = (ByteVector) ROWS_OF_BYTES.cast(ByteVector.fromArray(ROW, from, p));
        ByteVector bytes = (ByteVector) ROWS_OF_BYTES.cast(picks.selectFrom(row));
        IntVector ints = ((IntVector) ROWS_OF_INTS.cast(bytes.reinterpretAsInts())).and(0xff);
        FloatVector floats = (FloatVector) ROWS_OF_FLOATS.cast(ints.convert(I2F, 0));
        floats.intoArray(tables, to + r);
        p += stride;
      }
      to += CUBIC_TABLE;
    }
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i] + toLast;
      ByteVector row = (ByteVector) ROWS_OF_BYTES.cast(ByteVector.fromArray(ROW, from, p));
      ByteVector bytes = (ByteVector) ROWS_OF_BYTES.cast(lastPicks.selectFrom(row));
      IntVector ints = ((IntVector) ROWS_OF_INTS.cast(bytes.reinterpretAsInts())).and(0xff);
      FloatVector floats = (FloatVector) ROWS_OF_FLOATS.cast(ints.convert(I2F, 0));
      floats.intoArray(tables, blocks.tableBase[i] + last);
    }
  }

  /** Where in a row of pixels the bytes of one channel lie, from element {@code first} on. */
  private static ByteVector picks(int channels, int first) {
    IntVector columns = IntVector.zero(IntVector.SPECIES_256).addIndex(channels).add(first);
    return columns.reinterpretAsBytes();
  }

  /** Rounds and saturates, to bytes. */
  private static void pack(int[] from, int n, int[] words) {
    for (int k = 0; k < n; k += GROUP) {
      IntVector raw = (IntVector) INTS.cast(IntVector.fromArray(INT, from, k));
      FloatVector v = (FloatVector) FLOATS.cast(raw.reinterpretAsFloats());
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      IntVector value = bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff);
      ByteVector bytes = (ByteVector) QUARTERS.cast(value.convertShape(I2B, QUARTER, 0));
      bytes.reinterpretAsInts().intoArray(words, k / Integer.BYTES);
    }
  }

  /** The same, to words from a bit on. */
  private static void pack(int[] from, int n, int[] words, int bit) {
    int keep = (1 << bit) - 1; // what other channels have left there
    for (int k = 0; k < n; k += GROUP) {
      IntVector raw = (IntVector) INTS.cast(IntVector.fromArray(INT, from, k));
      FloatVector v = (FloatVector) FLOATS.cast(raw.reinterpretAsFloats());
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      IntVector value = bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff).sub(MAGIC_BITS);
      IntVector others = (IntVector) INTS.cast(IntVector.fromArray(INT, words, k));
      value.lanewise(LSHL, bit).or(others.and(keep)).intoArray(words, k);
    }
  }
}

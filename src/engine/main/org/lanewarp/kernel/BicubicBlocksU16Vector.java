package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
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

  // a row of a table
  private static final VectorSpecies<Short> ROW = ShortVector.SPECIES_128;
  private static final VectorSpecies<Integer> INT_ROW = IntVector.SPECIES_256;
  private static final Class<? extends Vector<Short>> ROWS_OF_SHORTS = ROW.vectorType();
  private static final Class<? extends Vector<Integer>> ROWS_OF_INTS = INT_ROW.vectorType();
  private static final Class<? extends Vector<Float>> ROWS_OF_FLOATS =
      FloatVector.SPECIES_256.vectorType();

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksU16Vector(float a) {
    super(1);
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    int columns = groups * GROUP;
    CubicBlockLanes.locate(blocks, columns, 1);
    unpack(w.shorts, offset, w.stride, blocks, columns);
    CubicBlockLanes.blend(
        blocks.tables, 0, blocks.tableBase, COLUMNS, blocks, columns, a, blocks.words);
    saturate(blocks.words, SIDE * columns);
  }

  private static void unpack(short[] from, int offset, int stride, Blocks blocks, int columns) {
    float[] tables = blocks.tables;
    int shared = blocks.shared;
    int to = 0;
    for (int i = 0; i < columns; i += shared) {
      blocks.tableBase[i] = to;
      int p = offset + blocks.base[i];
      for (int r = 0; r < ROWS; r++) {
        ShortVector row = (ShortVector) ROWS_OF_SHORTS.cast(ShortVector.fromArray(ROW, from, p));
        Vector<Integer> ints = ROWS_OF_INTS.cast(row.convertShape(ZERO_EXTEND_S2I, INT_ROW, 0));
        FloatVector floats = (FloatVector) ROWS_OF_FLOATS.cast(ints.convert(I2F, 0));
        floats.intoArray(tables, to + r * COLUMNS);
        p += stride;
      }
      to += CUBIC_TABLE;
    }
  }

  private static void saturate(int[] words, int n) {
    for (int k = 0; k < n; k += GROUP) {
      IntVector raw = (IntVector) INTS.cast(IntVector.fromArray(INT, words, k));
      FloatVector v = (FloatVector) FLOATS.cast(raw.reinterpretAsFloats());
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff).sub(MAGIC_BITS).intoArray(words, k);
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.CUBIC_TABLE;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorSpecies;

/** {@link BicubicBlocksF32Scalar} in lanes. */
public final class BicubicBlocksF32Vector extends CubicBlocks {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** A row of a table. */
  private static final VectorSpecies<Float> ROW = FloatVector.SPECIES_256;

  private static final Class<? extends Vector<Float>> FLOAT_ROWS = ROW.vectorType();

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksF32Vector(int channels, float a) {
    super(channels);
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    int columns = groups * GROUP;
    CubicBlockLanes.locate(blocks, columns, w.channels);
    if (w.channels == 1) {
      copy(w.floats, offset, w.stride, blocks, columns);
    } else {
      pick(w.floats, offset, w.stride, w.channels, blocks, columns);
    }
    CubicBlockLanes.blend(blocks, columns, w.channels, a, 0);
  }

  private static void copy(float[] from, int offset, int stride, Blocks blocks, int columns) {
    float[] tables = blocks.tables;
    int shared = blocks.shared;
    int to = 0;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i / SIDE];
      for (int r = 0; r < ROWS; r++) {
        FloatVector row = (FloatVector) FLOAT_ROWS.cast(FloatVector.fromArray(ROW, from, p));
        row.intoArray(tables, to + r * COLUMNS);
        p += stride;
      }
      to += CUBIC_TABLE;
    }
  }

  /** Rows of pixels, channel by channel: they begin in one vector and end in another. */
  private static void pick(
      float[] from, int offset, int stride, int channels, Blocks blocks, int columns) {
    IntVector picks0 = IntVector.fromArray(INT, PICKS, picks(channels, 0));
    IntVector picks1 = IntVector.fromArray(INT, PICKS, picks(channels, 1));
    IntVector picks2 = IntVector.fromArray(INT, PICKS, picks(channels, 2));
    IntVector picks3 = IntVector.fromArray(INT, PICKS, picks(channels, 3));
    float[] tables = blocks.tables;
    int shared = blocks.shared;
    int behind = channels * COLUMNS - GROUP;
    int to = 0;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i / SIDE];
      for (int r = to; r < to + ROWS * COLUMNS; r += COLUMNS) {
        FloatVector v = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p));
        FloatVector u = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + behind));
        IntVector front = v.reinterpretAsInts();
        IntVector back = u.reinterpretAsInts();
        IntVector c0 = (IntVector) INTS.cast(picks0.selectFrom(front, back));
        ((FloatVector) FLOAT_ROWS.cast(c0.reinterpretAsFloats().reinterpretShape(ROW, 0)))
            .intoArray(tables, r);
        IntVector c1 = (IntVector) INTS.cast(picks1.selectFrom(front, back));
        ((FloatVector) FLOAT_ROWS.cast(c1.reinterpretAsFloats().reinterpretShape(ROW, 0)))
            .intoArray(tables, r + CUBIC_TABLE);
        if (channels > 2) {
          IntVector c2 = (IntVector) INTS.cast(picks2.selectFrom(front, back));
          ((FloatVector) FLOAT_ROWS.cast(c2.reinterpretAsFloats().reinterpretShape(ROW, 0)))
              .intoArray(tables, r + 2 * CUBIC_TABLE);
        }
        if (channels > 3) {
          IntVector c3 = (IntVector) INTS.cast(picks3.selectFrom(front, back));
          ((FloatVector) FLOAT_ROWS.cast(c3.reinterpretAsFloats().reinterpretShape(ROW, 0)))
              .intoArray(tables, r + 3 * CUBIC_TABLE);
        }
        p += stride;
      }
      to += channels * CUBIC_TABLE;
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Blocks.COLUMN;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.ROW;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Glide.MANTISSA;
import static org.lanewarp.kernel.Glide.ONE_BITS;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** {@link BilinearBlocksF32Scalar} in lanes: two rows of the table in each vector. */
public final class BilinearBlocksF32Vector implements BlockKernel {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;
  private static final int PITCH = Blocks.TABLE_ROW / Float.BYTES;

  /** From {@link Glide}'s fixed point to whole rows, times the elements of one. */
  private static final int ROW_SHIFT = SHIFT - 3;

  /** From a cell to its row, times the elements of one. */
  private static final int CELL_SHIFT = ROW - 3;

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Float> SECOND = VectorMask.fromLong(FLOAT, 0xff00);

  /** The first element of the table's lower half. */
  private static final int HALF = 4 * PITCH;

  @Override
  public int pitch() {
    return PITCH;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    BlockLanes.locateFirst(blocks, 1, PITCH);
    float[] from = w.floats;
    int stride = w.stride;
    int last = groups * SIDE - 1;
    boolean straight = blocks.straight;
    int within = blocks.shared / SIDE - 1;
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -PITCH));
    IntVector next = IntVector.fromArray(INT, blocks.located, 0);
    FloatVector nextFx = FloatVector.fromArray(FLOAT, blocks.fx, 0);
    FloatVector nextFy = FloatVector.fromArray(FLOAT, blocks.fy, 0);
    IntVector rows0 = IntVector.zero(INT);
    IntVector rows2 = IntVector.zero(INT);
    IntVector rows4 = IntVector.zero(INT);
    IntVector rows6 = IntVector.zero(INT);
    for (int b = 0; b <= last; b++) {
      if ((b & within) == 0) {
        int p = offset + blocks.base[b];
        rows0 =
            ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p)))
                .blend(FloatVector.fromArray(FLOAT, from, p + stride - PITCH), SECOND)
                .reinterpretAsInts();
        rows2 =
            ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 2 * stride)))
                .blend(FloatVector.fromArray(FLOAT, from, p + 3 * stride - PITCH), SECOND)
                .reinterpretAsInts();
        rows4 =
            ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 4 * stride)))
                .blend(FloatVector.fromArray(FLOAT, from, p + 5 * stride - PITCH), SECOND)
                .reinterpretAsInts();
        rows6 =
            ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 6 * stride)))
                .blend(FloatVector.fromArray(FLOAT, from, p + 7 * stride - PITCH), SECOND)
                .reinterpretAsInts();
      }
      IntVector cell = (IntVector) INTS.cast(next);
      FloatVector fx = (FloatVector) FLOATS.cast(nextFx);
      FloatVector fy = (FloatVector) FLOATS.cast(nextFy);
      int then = Math.min(b + 1, last);
      if (straight) {
        IntVector x =
            (IntVector) INTS.cast(startX.add(blocks.shiftX[then] + (blocks.corner[then] << SHIFT)));
        IntVector y = (IntVector) INTS.cast(startY.add(blocks.shiftY[then]));
        IntVector row = (IntVector) INTS.cast(rowMask.and(y.lanewise(LSHR, ROW_SHIFT)));
        next = row.or(x.lanewise(LSHR, SHIFT));
        nextFx = oneBits.or(mantissa.and(x.lanewise(LSHR, 1))).reinterpretAsFloats();
        nextFy = oneBits.or(mantissa.and(y.lanewise(LSHR, 1))).reinterpretAsFloats();
        nextFx = ((FloatVector) FLOATS.cast(nextFx)).sub(1f);
        nextFy = ((FloatVector) FLOATS.cast(nextFy)).sub(1f);
      } else {
        IntVector located =
            (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.cell, GROUP * then));
        located = (IntVector) INTS.cast(located.sub(blocks.shiftX[then]));
        IntVector row = (IntVector) INTS.cast(located.lanewise(LSHR, CELL_SHIFT));
        row = (IntVector) INTS.cast(row.add(blocks.corner[then]));
        next = row.add(located.and(COLUMN));
        nextFx = FloatVector.fromArray(FLOAT, blocks.fx, GROUP * then);
        nextFy = FloatVector.fromArray(FLOAT, blocks.fy, GROUP * then);
      }
      IntVector at01 = cell.add(1);
      IntVector at10 = cell.add(PITCH);
      IntVector at11 = at01.add(PITCH);
      VectorMask<Integer> upperRow = cell.compare(GE, HALF);
      VectorMask<Integer> lowerRow = at10.compare(GE, HALF);
      FloatVector p00 =
          cell.selectFrom(rows0, rows2)
              .blend(cell.selectFrom(rows4, rows6), upperRow)
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
      FloatVector top =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), p00));
      FloatVector bottom =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), p10));
      FloatVector v = (FloatVector) FLOATS.cast(fy.fma(bottom.sub(top), top));
      ((IntVector) INTS.cast(v.reinterpretAsInts())).intoArray(blocks.words, GROUP * b);
    }
  }
}

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
import static org.lanewarp.kernel.WideLanes.SHORTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;
import static org.lanewarp.lane.Rounding.WHOLE;
import static org.lanewarp.lane.Rounding.WHOLE_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** {@link BilinearBlocksU16Scalar} in lanes: the two shorts of a lane fetch two neighbours. */
public final class BilinearBlocksU16Vector implements BlockKernel {

  private static final VectorSpecies<Short> SHORT = ShortVector.SPECIES_512;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;
  private static final int PITCH = Blocks.TABLE_ROW / Short.BYTES;

  /** From {@link Glide}'s fixed point to whole rows, times the elements of one. */
  private static final int ROW_SHIFT = SHIFT - 4;

  /** From a cell to its row, times the elements of one. */
  private static final int CELL_SHIFT = ROW - 4;

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Short> SECOND = VectorMask.fromLong(SHORT, 0xffff0000L);

  /** The first element of the table's lower half. */
  private static final short HALF = 4 * PITCH;

  private static final int EACH_SHORT = 0x00010001;

  /** The upper short is for the right neighbour. */
  private static final int NEIGHBOUR = 1 << 16;

  @Override
  public int pitch() {
    return PITCH;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    short[] from = w.shorts;
    int stride = w.stride;
    int columns = groups * GROUP;
    boolean straight = blocks.straight;
    int stepX = blocks.shiftX[1] - blocks.shiftX[0]; // in the same table, if it has several blocks
    int stepY = blocks.shiftY[1] - blocks.shiftY[0];
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -PITCH));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 0xffff));
    FloatVector back = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, -WHOLE));
    int shared = blocks.shared;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i / SIDE];
      ShortVector rows0 =
          ShortVector.fromArray(SHORT, from, p)
              .blend(ShortVector.fromArray(SHORT, from, p + stride - PITCH), SECOND);
      ShortVector rows2 =
          ShortVector.fromArray(SHORT, from, p + 2 * stride)
              .blend(ShortVector.fromArray(SHORT, from, p + 3 * stride - PITCH), SECOND);
      ShortVector rows4 =
          ShortVector.fromArray(SHORT, from, p + 4 * stride)
              .blend(ShortVector.fromArray(SHORT, from, p + 5 * stride - PITCH), SECOND);
      ShortVector rows6 =
          ShortVector.fromArray(SHORT, from, p + 6 * stride)
              .blend(ShortVector.fromArray(SHORT, from, p + 7 * stride - PITCH), SECOND);
      int corner = blocks.shiftX[i / SIDE];
      int pushed = blocks.corner[i / SIDE];
      int shiftX = corner + (pushed << SHIFT);
      int shiftY = blocks.shiftY[i / SIDE];
      for (int k = SIDE * i; k < SIDE * (i + shared); k += GROUP) {
        IntVector cell;
        FloatVector fx;
        FloatVector fy;
        if (straight) {
          IntVector x = (IntVector) INTS.cast(startX.add(shiftX));
          IntVector y = (IntVector) INTS.cast(startY.add(shiftY));
          IntVector row = (IntVector) INTS.cast(rowMask.and(y.lanewise(LSHR, ROW_SHIFT)));
          cell = row.or(x.lanewise(LSHR, SHIFT));
          fx = oneBits.or(mantissa.and(x.lanewise(LSHR, 1))).reinterpretAsFloats();
          fy = oneBits.or(mantissa.and(y.lanewise(LSHR, 1))).reinterpretAsFloats();
          fx = ((FloatVector) FLOATS.cast(fx)).sub(1f);
          fy = ((FloatVector) FLOATS.cast(fy)).sub(1f);
          shiftX += stepX;
          shiftY += stepY;
        } else {
          cell = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.cell, k));
          cell = (IntVector) INTS.cast(cell.sub(corner));
          IntVector row = (IntVector) INTS.cast(cell.lanewise(LSHR, CELL_SHIFT));
          row = (IntVector) INTS.cast(row.or(cell.and(COLUMN)));
          cell = row.add(pushed);
          fx = FloatVector.fromArray(FLOAT, blocks.fx, k);
          fy = FloatVector.fromArray(FLOAT, blocks.fy, k);
        }
        cell = (IntVector) INTS.cast(cell);
        fx = (FloatVector) FLOATS.cast(fx);
        fy = (FloatVector) FLOATS.cast(fy);
        IntVector both = (IntVector) INTS.cast(cell.mul(EACH_SHORT));
        ShortVector at = (ShortVector) SHORTS.cast(both.add(NEIGHBOUR).reinterpretAsShorts());
        IntVector upper =
            (IntVector)
                INTS.cast(
                    at.selectFrom(rows0, rows2)
                        .blend(at.selectFrom(rows4, rows6), at.compare(GE, HALF))
                        .reinterpretAsInts());
        at = at.add((short) PITCH);
        IntVector lower =
            (IntVector)
                INTS.cast(
                    at.selectFrom(rows0, rows2)
                        .blend(at.selectFrom(rows4, rows6), at.compare(GE, HALF))
                        .reinterpretAsInts());
        FloatVector p00 = whole.or(mask.and(upper)).reinterpretAsFloats();
        FloatVector p01 = whole.or(upper.lanewise(LSHR, 16)).reinterpretAsFloats();
        FloatVector p10 = whole.or(mask.and(lower)).reinterpretAsFloats();
        FloatVector p11 = whole.or(lower.lanewise(LSHR, 16)).reinterpretAsFloats();
        FloatVector top =
            (FloatVector)
                FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), back.add(p00)));
        FloatVector bottom =
            (FloatVector)
                FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), back.add(p10)));
        FloatVector v = (FloatVector) FLOATS.cast(fy.fma(bottom.sub(top), top));
        IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
        bits.sub(MAGIC_BITS).intoArray(blocks.words, k);
      }
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Blocks.CAPACITY;
import static org.lanewarp.kernel.Blocks.GROUP;
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

/** {@link BilinearTightU16Scalar} in lanes: the table is two vectors of shorts. */
public final class BilinearTightU16Vector extends TightBlocks {

  private static final VectorSpecies<Short> SHORT = ShortVector.SPECIES_512;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;

  /** From {@link Glide}'s fixed point to whole rows, times the columns of one. */
  private static final int ROW_SHIFT = SHIFT - 2;

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Short> SECOND = VectorMask.fromLong(SHORT, 0xffff0000L);

  /**
   * For each number of channels, where in two such vectors the sixteen pixels are: the first
   * channel of each, beside it the second one.
   */
  private static final short[] PIXELS = new short[5 * SHORT.length()];

  static {
    for (int channels = 1; channels <= 4; channels++) {
      for (int i = 0; i < SHORT.length(); i++) {
        int pixel = i / 2;
        int element = pixel % COLUMNS * channels + i % 2;
        PIXELS[channels * SHORT.length() + i] =
            (short) (begin(channels, pixel / COLUMNS) + element);
      }
    }
  }

  /** A kernel for so many channels. */
  public BilinearTightU16Vector(int channels) {
    super(channels);
  }

  /**
   * Where the table's row begins in the two vectors. A row's load begins before it, so that the
   * last row's ends with the table and nothing behind a window is read.
   */
  private static int begin(int channels, int row) {
    int end = GROUP - COLUMNS * channels;
    return row * GROUP + (row > 1 ? end : 0);
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    run(w.shorts, offset, w.stride, w.channels, blocks, groups * SIDE);
  }

  private static void run(
      short[] from, int offset, int stride, int channels, Blocks blocks, int count) {
    int perColumn = perColumn(channels);
    int second = stride - begin(channels, 1);
    int third = 2 * stride + 2 * GROUP - begin(channels, 2);
    int fourth = 3 * stride + 2 * GROUP - begin(channels, 3);
    ShortVector places = ShortVector.fromArray(SHORT, PIXELS, channels * SHORT.length());
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -COLUMNS));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 0xffff));
    int p = offset + blocks.base[0];
    ShortVector nextUpper =
        ShortVector.fromArray(SHORT, from, p)
            .blend(ShortVector.fromArray(SHORT, from, p + second), SECOND);
    ShortVector nextLower =
        ShortVector.fromArray(SHORT, from, p + third)
            .blend(ShortVector.fromArray(SHORT, from, p + fourth), SECOND);
    for (int i = 0; i < count; i++) {
      ShortVector upper = (ShortVector) SHORTS.cast(nextUpper);
      ShortVector lower = (ShortVector) SHORTS.cast(nextLower);
      p = offset + blocks.base[Math.min(i + 1, count - 1)];
      nextUpper =
          ShortVector.fromArray(SHORT, from, p)
              .blend(ShortVector.fromArray(SHORT, from, p + second), SECOND);
      nextLower =
          ShortVector.fromArray(SHORT, from, p + third)
              .blend(ShortVector.fromArray(SHORT, from, p + fourth), SECOND);
      int corner = blocks.corner[i] * perColumn >>> DIVISION;
      IntVector x = (IntVector) INTS.cast(startX.add(blocks.shiftX[i] + (corner << SHIFT)));
      IntVector y = (IntVector) INTS.cast(startY.add(blocks.shiftY[i]));
      IntVector row = (IntVector) INTS.cast(rowMask.and(y.lanewise(LSHR, ROW_SHIFT)));
      IntVector at = (IntVector) INTS.cast(row.or(x.lanewise(LSHR, SHIFT)));
      FloatVector fx = oneBits.or(mantissa.and(x.lanewise(LSHR, 1))).reinterpretAsFloats();
      FloatVector fy = oneBits.or(mantissa.and(y.lanewise(LSHR, 1))).reinterpretAsFloats();
      fx = (FloatVector) FLOATS.cast(((FloatVector) FLOATS.cast(fx)).sub(1f));
      fy = (FloatVector) FLOATS.cast(((FloatVector) FLOATS.cast(fy)).sub(1f));
      IntVector right = at.add(1);
      IntVector below = at.add(COLUMNS);
      IntVector opposite = at.add(COLUMNS + 1);
      ShortVector place0 = (ShortVector) SHORTS.cast(places);
      IntVector pair0 = (IntVector) INTS.cast(place0.selectFrom(upper, lower).reinterpretAsInts());
      FloatVector table0 = whole.or(mask.and(pair0)).reinterpretAsFloats();
      IntVector a = ((FloatVector) FLOATS.cast(table0)).sub(WHOLE).reinterpretAsInts();
      FloatVector a00 = at.selectFrom(a).reinterpretAsFloats();
      FloatVector a01 = right.selectFrom(a).reinterpretAsFloats();
      FloatVector a10 = below.selectFrom(a).reinterpretAsFloats();
      FloatVector a11 = opposite.selectFrom(a).reinterpretAsFloats();
      FloatVector aTop =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a01)).sub(a00), a00));
      FloatVector aBottom =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a11)).sub(a10), a10));
      FloatVector aValue = (FloatVector) FLOATS.cast(fy.fma(aBottom.sub(aTop), aTop));
      IntVector aBits = (IntVector) INTS.cast(aValue.add(MAGIC).reinterpretAsInts());
      aBits = (IntVector) INTS.cast(aBits.sub(MAGIC_BITS));
      aBits.intoArray(blocks.words, GROUP * i);
      if (channels > 1) {
        FloatVector table1 = whole.or(pair0.lanewise(LSHR, 16)).reinterpretAsFloats();
        IntVector b = ((FloatVector) FLOATS.cast(table1)).sub(WHOLE).reinterpretAsInts();
        FloatVector b00 = at.selectFrom(b).reinterpretAsFloats();
        FloatVector b01 = right.selectFrom(b).reinterpretAsFloats();
        FloatVector b10 = below.selectFrom(b).reinterpretAsFloats();
        FloatVector b11 = opposite.selectFrom(b).reinterpretAsFloats();
        FloatVector bTop =
            (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(b01)).sub(b00), b00));
        FloatVector bBottom =
            (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(b11)).sub(b10), b10));
        FloatVector bValue = (FloatVector) FLOATS.cast(fy.fma(bBottom.sub(bTop), bTop));
        IntVector bBits = (IntVector) INTS.cast(bValue.add(MAGIC).reinterpretAsInts());
        bBits = (IntVector) INTS.cast(bBits.sub(MAGIC_BITS));
        bBits.intoArray(blocks.words, GROUP * i + CAPACITY);
      }
      if (channels > 2) {
        ShortVector place2 = place0.add((short) 2);
        IntVector pair2 =
            (IntVector) INTS.cast(place2.selectFrom(upper, lower).reinterpretAsInts());
        FloatVector table2 = whole.or(mask.and(pair2)).reinterpretAsFloats();
        IntVector c = ((FloatVector) FLOATS.cast(table2)).sub(WHOLE).reinterpretAsInts();
        FloatVector c00 = at.selectFrom(c).reinterpretAsFloats();
        FloatVector c01 = right.selectFrom(c).reinterpretAsFloats();
        FloatVector c10 = below.selectFrom(c).reinterpretAsFloats();
        FloatVector c11 = opposite.selectFrom(c).reinterpretAsFloats();
        FloatVector cTop =
            (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(c01)).sub(c00), c00));
        FloatVector cBottom =
            (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(c11)).sub(c10), c10));
        FloatVector cValue = (FloatVector) FLOATS.cast(fy.fma(cBottom.sub(cTop), cTop));
        IntVector cBits = (IntVector) INTS.cast(cValue.add(MAGIC).reinterpretAsInts());
        cBits = (IntVector) INTS.cast(cBits.sub(MAGIC_BITS));
        cBits.intoArray(blocks.words, GROUP * i + 2 * CAPACITY);
        if (channels > 3) {
          FloatVector table3 = whole.or(pair2.lanewise(LSHR, 16)).reinterpretAsFloats();
          IntVector d = ((FloatVector) FLOATS.cast(table3)).sub(WHOLE).reinterpretAsInts();
          FloatVector d00 = at.selectFrom(d).reinterpretAsFloats();
          FloatVector d01 = right.selectFrom(d).reinterpretAsFloats();
          FloatVector d10 = below.selectFrom(d).reinterpretAsFloats();
          FloatVector d11 = opposite.selectFrom(d).reinterpretAsFloats();
          FloatVector dTop =
              (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(d01)).sub(d00), d00));
          FloatVector dBottom =
              (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(d11)).sub(d10), d10));
          FloatVector dValue = (FloatVector) FLOATS.cast(fy.fma(dBottom.sub(dTop), dTop));
          IntVector dBits = (IntVector) INTS.cast(dValue.add(MAGIC).reinterpretAsInts());
          dBits = (IntVector) INTS.cast(dBits.sub(MAGIC_BITS));
          dBits.intoArray(blocks.words, GROUP * i + 3 * CAPACITY);
        }
      }
    }
  }
}

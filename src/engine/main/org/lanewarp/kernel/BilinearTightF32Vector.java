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

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** {@link BilinearTightF32Scalar} in lanes. */
public final class BilinearTightF32Vector extends TightBlocks {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** From {@link Glide}'s fixed point to whole rows, times the columns of one. */
  private static final int ROW_SHIFT = SHIFT - 2;

  // Where a vector shows the table's rows but the first, of one channel.
  private static final VectorMask<Float> SECOND = VectorMask.fromLong(FLOAT, 0xf0);
  private static final VectorMask<Float> THIRD = VectorMask.fromLong(FLOAT, 0xf00);
  private static final VectorMask<Float> FOURTH = VectorMask.fromLong(FLOAT, 0xf000);

  /** The lower two rows of a table. */
  private static final VectorMask<Integer> LOWER = VectorMask.fromLong(INT, 0xff00);

  /**
   * For each number of channels, where the first channel of two rows of four pixels is, in a vector
   * that begins with the first row and one that ends with the second; then the same again.
   */
  private static final int[] PIXELS = new int[5 * GROUP];

  static {
    for (int channels = 2; channels <= 4; channels++) {
      for (int i = 0; i < GROUP; i++) {
        int second = 2 * GROUP - COLUMNS * channels;
        int row = i / COLUMNS % 2 == 0 ? 0 : second;
        PIXELS[channels * GROUP + i] = row + i % COLUMNS * channels;
      }
    }
  }

  /** A kernel for so many channels. */
  public BilinearTightF32Vector(int channels) {
    super(channels);
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    if (w.channels == 1) {
      one(w.floats, offset, w.stride, blocks, groups * SIDE);
    } else {
      several(w.floats, offset, w.stride, w.channels, blocks, groups * SIDE);
    }
  }

  private static void one(float[] from, int offset, int stride, Blocks blocks, int count) {
    int perColumn = perColumn(1);
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -COLUMNS));
    int p = offset + blocks.base[0];
    FloatVector next =
        ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p)))
            .blend(FloatVector.fromArray(FLOAT, from, p + stride - COLUMNS), SECOND)
            .blend(FloatVector.fromArray(FLOAT, from, p + 2 * (stride - COLUMNS)), THIRD)
            .blend(FloatVector.fromArray(FLOAT, from, p + 3 * (stride - COLUMNS)), FOURTH);
    for (int i = 0; i < count; i++) {
      FloatVector table = (FloatVector) FLOATS.cast(next);
      p = offset + blocks.base[Math.min(i + 1, count - 1)];
      next =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p)))
              .blend(FloatVector.fromArray(FLOAT, from, p + stride - COLUMNS), SECOND)
              .blend(FloatVector.fromArray(FLOAT, from, p + 2 * (stride - COLUMNS)), THIRD)
              .blend(FloatVector.fromArray(FLOAT, from, p + 3 * (stride - COLUMNS)), FOURTH);
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
      IntVector a = (IntVector) INTS.cast(table.reinterpretAsInts());
      FloatVector a00 = at.selectFrom(a).reinterpretAsFloats();
      FloatVector a01 = right.selectFrom(a).reinterpretAsFloats();
      FloatVector a10 = below.selectFrom(a).reinterpretAsFloats();
      FloatVector a11 = opposite.selectFrom(a).reinterpretAsFloats();
      FloatVector aTop =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a01)).sub(a00), a00));
      FloatVector aBottom =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a11)).sub(a10), a10));
      FloatVector aValue = (FloatVector) FLOATS.cast(fy.fma(aBottom.sub(aTop), aTop));
      ((IntVector) INTS.cast(aValue.reinterpretAsInts())).intoArray(blocks.words, GROUP * i);
    }
  }

  private static void several(
      float[] from, int offset, int stride, int channels, Blocks blocks, int count) {
    int perColumn = perColumn(channels);
    int second = stride + COLUMNS * channels - GROUP;
    IntVector places = (IntVector) INTS.cast(IntVector.fromArray(INT, PIXELS, channels * GROUP));
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -COLUMNS));
    for (int i = 0; i < count; i++) {
      int p = offset + blocks.base[i];
      int q = p + 2 * stride;
      IntVector row0 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p))).reinterpretAsInts();
      IntVector row1 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + second)))
              .reinterpretAsInts();
      IntVector row2 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, q))).reinterpretAsInts();
      IntVector row3 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, q + second)))
              .reinterpretAsInts();
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
      IntVector place0 = (IntVector) INTS.cast(places);
      IntVector upper0 = (IntVector) INTS.cast(place0.selectFrom(row0, row1));
      IntVector a = (IntVector) INTS.cast(upper0.blend(place0.selectFrom(row2, row3), LOWER));
      FloatVector a00 = at.selectFrom(a).reinterpretAsFloats();
      FloatVector a01 = right.selectFrom(a).reinterpretAsFloats();
      FloatVector a10 = below.selectFrom(a).reinterpretAsFloats();
      FloatVector a11 = opposite.selectFrom(a).reinterpretAsFloats();
      FloatVector aTop =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a01)).sub(a00), a00));
      FloatVector aBottom =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a11)).sub(a10), a10));
      FloatVector aValue = (FloatVector) FLOATS.cast(fy.fma(aBottom.sub(aTop), aTop));
      IntVector aBits = (IntVector) INTS.cast(aValue.reinterpretAsInts());
      aBits.intoArray(blocks.words, GROUP * i);
      IntVector place1 = (IntVector) INTS.cast(places.add(1));
      IntVector upper1 = (IntVector) INTS.cast(place1.selectFrom(row0, row1));
      IntVector b = (IntVector) INTS.cast(upper1.blend(place1.selectFrom(row2, row3), LOWER));
      FloatVector b00 = at.selectFrom(b).reinterpretAsFloats();
      FloatVector b01 = right.selectFrom(b).reinterpretAsFloats();
      FloatVector b10 = below.selectFrom(b).reinterpretAsFloats();
      FloatVector b11 = opposite.selectFrom(b).reinterpretAsFloats();
      FloatVector bTop =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(b01)).sub(b00), b00));
      FloatVector bBottom =
          (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(b11)).sub(b10), b10));
      FloatVector bValue = (FloatVector) FLOATS.cast(fy.fma(bBottom.sub(bTop), bTop));
      IntVector bBits = (IntVector) INTS.cast(bValue.reinterpretAsInts());
      bBits.intoArray(blocks.words, GROUP * i + CAPACITY);
      if (channels > 2) {
        IntVector place2 = (IntVector) INTS.cast(places.add(2));
        IntVector upper2 = (IntVector) INTS.cast(place2.selectFrom(row0, row1));
        IntVector c = (IntVector) INTS.cast(upper2.blend(place2.selectFrom(row2, row3), LOWER));
        FloatVector c00 = at.selectFrom(c).reinterpretAsFloats();
        FloatVector c01 = right.selectFrom(c).reinterpretAsFloats();
        FloatVector c10 = below.selectFrom(c).reinterpretAsFloats();
        FloatVector c11 = opposite.selectFrom(c).reinterpretAsFloats();
        FloatVector cTop =
            (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(c01)).sub(c00), c00));
        FloatVector cBottom =
            (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(c11)).sub(c10), c10));
        FloatVector cValue = (FloatVector) FLOATS.cast(fy.fma(cBottom.sub(cTop), cTop));
        IntVector cBits = (IntVector) INTS.cast(cValue.reinterpretAsInts());
        cBits.intoArray(blocks.words, GROUP * i + 2 * CAPACITY);
      }
      if (channels > 3) {
        IntVector place3 = (IntVector) INTS.cast(places.add(3));
        IntVector upper3 = (IntVector) INTS.cast(place3.selectFrom(row0, row1));
        IntVector d = (IntVector) INTS.cast(upper3.blend(place3.selectFrom(row2, row3), LOWER));
        FloatVector d00 = at.selectFrom(d).reinterpretAsFloats();
        FloatVector d01 = right.selectFrom(d).reinterpretAsFloats();
        FloatVector d10 = below.selectFrom(d).reinterpretAsFloats();
        FloatVector d11 = opposite.selectFrom(d).reinterpretAsFloats();
        FloatVector dTop =
            (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(d01)).sub(d00), d00));
        FloatVector dBottom =
            (FloatVector) FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(d11)).sub(d10), d10));
        FloatVector dValue = (FloatVector) FLOATS.cast(fy.fma(dBottom.sub(dTop), dTop));
        IntVector dBits = (IntVector) INTS.cast(dValue.reinterpretAsInts());
        dBits.intoArray(blocks.words, GROUP * i + 3 * CAPACITY);
      }
    }
  }
}

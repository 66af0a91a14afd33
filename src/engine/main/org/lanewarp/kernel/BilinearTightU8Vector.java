package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Glide.MANTISSA;
import static org.lanewarp.kernel.Glide.ONE_BITS;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.WideLanes.BYTES16;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.kernel.WideLanes.INTS4;
import static org.lanewarp.lane.Rounding.WHOLE;
import static org.lanewarp.lane.Rounding.WHOLE_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link BilinearTightU8Scalar} in lanes: the table is one vector of bytes, which a permutation
 * takes to a pixel a lane.
 */
public final class BilinearTightU8Vector extends TightBlocks {

  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final VectorSpecies<Byte> QUARTER = ByteVector.SPECIES_128;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;

  /** From {@link Glide}'s fixed point to whole rows, times the columns of one. */
  private static final int ROW_SHIFT = SHIFT - 2;

  // Where a vector shows the table's rows but the first. A row's load begins before it, so that the
  // last row's ends with the table and nothing behind a window is read.
  private static final VectorMask<Byte> SECOND = VectorMask.fromLong(BYTE, 0xffffL << 16);
  private static final VectorMask<Byte> THIRD = VectorMask.fromLong(BYTE, 0xffffL << 32);
  private static final VectorMask<Byte> FOURTH = VectorMask.fromLong(BYTE, 0xffffL << 48);

  /** For each number of channels, where in such a vector the bytes of the sixteen pixels are. */
  private static final byte[] PIXELS = new byte[5 * BYTE.length()];

  static {
    for (int channels = 1; channels <= 4; channels++) {
      for (int i = 0; i < BYTE.length(); i++) {
        int pixel = i / Integer.BYTES;
        int element = pixel % COLUMNS * channels + i % Integer.BYTES % channels;
        PIXELS[channels * BYTE.length() + i] = (byte) (begin(channels, pixel / COLUMNS) + element);
      }
    }
  }

  /** A kernel for so many channels. */
  public BilinearTightU8Vector(int channels) {
    super(channels);
  }

  /** Where the table's row begins in the vector that is loaded for it. */
  private static int begin(int channels, int row) {
    return row * (BYTE.length() - COLUMNS * channels) / (ROWS - 1);
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    int count = groups * SIDE;
    switch (w.channels) {
      case 1 -> one(w.bytes, offset, w.stride, blocks, count);
      case 4 -> four(w.bytes, offset, w.stride, blocks, count);
      default -> three(w.bytes, offset, w.stride, w.channels, blocks, count);
    }
  }

  private static void one(byte[] from, int offset, int stride, Blocks blocks, int count) {
    int perColumn = perColumn(1);
    int second = stride - begin(1, 1);
    int third = 2 * stride - begin(1, 2);
    int fourth = 3 * stride - begin(1, 3);
    ByteVector places = ByteVector.fromArray(BYTE, PIXELS, 1 * BYTE.length());
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -COLUMNS));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 255));
    int p = offset + blocks.base[0];
    ByteVector next =
        ByteVector.fromArray(BYTE, from, p)
            .blend(ByteVector.fromArray(BYTE, from, p + second), SECOND)
            .blend(ByteVector.fromArray(BYTE, from, p + third), THIRD)
            .blend(ByteVector.fromArray(BYTE, from, p + fourth), FOURTH);
    for (int i = 0; i < count; i++) {
      IntVector pixels = (IntVector) INTS.cast(places.selectFrom(next).reinterpretAsInts());
      p = offset + blocks.base[Math.min(i + 1, count - 1)];
      next =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + second), SECOND)
              .blend(ByteVector.fromArray(BYTE, from, p + third), THIRD)
              .blend(ByteVector.fromArray(BYTE, from, p + fourth), FOURTH);
      FloatVector table0 = whole.or(mask.and(pixels)).reinterpretAsFloats();
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
      IntVector a = ((FloatVector) FLOATS.cast(table0)).sub(WHOLE).reinterpretAsInts();
      FloatVector a00 = at.selectFrom(a).reinterpretAsFloats();
      FloatVector a01 = right.selectFrom(a).reinterpretAsFloats();
      FloatVector a10 = below.selectFrom(a).reinterpretAsFloats();
      FloatVector a11 = opposite.selectFrom(a).reinterpretAsFloats();
      FloatVector aTop = fx.fma(((FloatVector) FLOATS.cast(a01)).sub(a00), a00);
      FloatVector aBottom = fx.fma(((FloatVector) FLOATS.cast(a11)).sub(a10), a10);
      FloatVector aValue =
          (FloatVector) FLOATS.cast(fy.fma(((FloatVector) FLOATS.cast(aBottom)).sub(aTop), aTop));
      IntVector v = (IntVector) INTS.cast(aValue.add(WHOLE).reinterpretAsInts());
      ByteVector bytes = (ByteVector) BYTES16.cast(v.convertShape(I2B, QUARTER, 0));
      ((IntVector) INTS4.cast(bytes.reinterpretAsInts())).intoArray(blocks.words, SIDE * i);
    }
  }

  /** Two channels or three. */
  private static void three(
      byte[] from, int offset, int stride, int channels, Blocks blocks, int count) {
    int kept = channels == 3 ? 0xffffff : 0xffff;
    int perColumn = perColumn(channels);
    int second = stride - begin(channels, 1);
    int third = 2 * stride - begin(channels, 2);
    int fourth = 3 * stride - begin(channels, 3);
    ByteVector places = ByteVector.fromArray(BYTE, PIXELS, channels * BYTE.length());
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -COLUMNS));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 255));
    int p = offset + blocks.base[0];
    ByteVector next =
        ByteVector.fromArray(BYTE, from, p)
            .blend(ByteVector.fromArray(BYTE, from, p + second), SECOND)
            .blend(ByteVector.fromArray(BYTE, from, p + third), THIRD)
            .blend(ByteVector.fromArray(BYTE, from, p + fourth), FOURTH);
    for (int i = 0; i < count; i++) {
      IntVector pixels = (IntVector) INTS.cast(places.selectFrom(next).reinterpretAsInts());
      p = offset + blocks.base[Math.min(i + 1, count - 1)];
      next =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + second), SECOND)
              .blend(ByteVector.fromArray(BYTE, from, p + third), THIRD)
              .blend(ByteVector.fromArray(BYTE, from, p + fourth), FOURTH);
      FloatVector table0 = whole.or(mask.and(pixels)).reinterpretAsFloats();
      FloatVector table1 = whole.or(mask.and(pixels.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector table2 = whole.or(mask.and(pixels.lanewise(LSHR, 16))).reinterpretAsFloats();
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
      IntVector a = ((FloatVector) FLOATS.cast(table0)).sub(WHOLE).reinterpretAsInts();
      FloatVector a00 = at.selectFrom(a).reinterpretAsFloats();
      FloatVector a01 = right.selectFrom(a).reinterpretAsFloats();
      FloatVector a10 = below.selectFrom(a).reinterpretAsFloats();
      FloatVector a11 = opposite.selectFrom(a).reinterpretAsFloats();
      FloatVector aTop = fx.fma(((FloatVector) FLOATS.cast(a01)).sub(a00), a00);
      FloatVector aBottom = fx.fma(((FloatVector) FLOATS.cast(a11)).sub(a10), a10);
      FloatVector aValue =
          (FloatVector) FLOATS.cast(fy.fma(((FloatVector) FLOATS.cast(aBottom)).sub(aTop), aTop));
      IntVector aBits = (IntVector) INTS.cast(aValue.add(WHOLE).reinterpretAsInts());
      IntVector b = ((FloatVector) FLOATS.cast(table1)).sub(WHOLE).reinterpretAsInts();
      FloatVector b00 = at.selectFrom(b).reinterpretAsFloats();
      FloatVector b01 = right.selectFrom(b).reinterpretAsFloats();
      FloatVector b10 = below.selectFrom(b).reinterpretAsFloats();
      FloatVector b11 = opposite.selectFrom(b).reinterpretAsFloats();
      FloatVector bTop = fx.fma(((FloatVector) FLOATS.cast(b01)).sub(b00), b00);
      FloatVector bBottom = fx.fma(((FloatVector) FLOATS.cast(b11)).sub(b10), b10);
      FloatVector bValue =
          (FloatVector) FLOATS.cast(fy.fma(((FloatVector) FLOATS.cast(bBottom)).sub(bTop), bTop));
      IntVector bBits = (IntVector) INTS.cast(bValue.add(WHOLE).reinterpretAsInts());
      IntVector c = ((FloatVector) FLOATS.cast(table2)).sub(WHOLE).reinterpretAsInts();
      FloatVector c00 = at.selectFrom(c).reinterpretAsFloats();
      FloatVector c01 = right.selectFrom(c).reinterpretAsFloats();
      FloatVector c10 = below.selectFrom(c).reinterpretAsFloats();
      FloatVector c11 = opposite.selectFrom(c).reinterpretAsFloats();
      FloatVector cTop = fx.fma(((FloatVector) FLOATS.cast(c01)).sub(c00), c00);
      FloatVector cBottom = fx.fma(((FloatVector) FLOATS.cast(c11)).sub(c10), c10);
      FloatVector cValue =
          (FloatVector) FLOATS.cast(fy.fma(((FloatVector) FLOATS.cast(cBottom)).sub(cTop), cTop));
      IntVector cBits = (IntVector) INTS.cast(cValue.add(WHOLE).reinterpretAsInts());
      IntVector word = cBits.lanewise(LSHL, 16).or(bBits.lanewise(LSHL, 8)).or(aBits);
      word = ((IntVector) INTS.cast(word)).and(kept);
      ((IntVector) INTS.cast(word)).intoArray(blocks.words, GROUP * i);
    }
  }

  private static void four(byte[] from, int offset, int stride, Blocks blocks, int count) {
    int perColumn = perColumn(4);
    int second = stride - begin(4, 1);
    int third = 2 * stride - begin(4, 2);
    int fourth = 3 * stride - begin(4, 3);
    ByteVector places = ByteVector.fromArray(BYTE, PIXELS, 4 * BYTE.length());
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -COLUMNS));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 255));
    int p = offset + blocks.base[0];
    ByteVector next =
        ByteVector.fromArray(BYTE, from, p)
            .blend(ByteVector.fromArray(BYTE, from, p + second), SECOND)
            .blend(ByteVector.fromArray(BYTE, from, p + third), THIRD)
            .blend(ByteVector.fromArray(BYTE, from, p + fourth), FOURTH);
    for (int i = 0; i < count; i++) {
      IntVector pixels = (IntVector) INTS.cast(places.selectFrom(next).reinterpretAsInts());
      p = offset + blocks.base[Math.min(i + 1, count - 1)];
      next =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + second), SECOND)
              .blend(ByteVector.fromArray(BYTE, from, p + third), THIRD)
              .blend(ByteVector.fromArray(BYTE, from, p + fourth), FOURTH);
      FloatVector table0 = whole.or(mask.and(pixels)).reinterpretAsFloats();
      FloatVector table1 = whole.or(mask.and(pixels.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector table2 = whole.or(mask.and(pixels.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector table3 = whole.or(pixels.lanewise(LSHR, 24)).reinterpretAsFloats();
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
      IntVector a = ((FloatVector) FLOATS.cast(table0)).sub(WHOLE).reinterpretAsInts();
      FloatVector a00 = at.selectFrom(a).reinterpretAsFloats();
      FloatVector a01 = right.selectFrom(a).reinterpretAsFloats();
      FloatVector a10 = below.selectFrom(a).reinterpretAsFloats();
      FloatVector a11 = opposite.selectFrom(a).reinterpretAsFloats();
      FloatVector aTop = fx.fma(((FloatVector) FLOATS.cast(a01)).sub(a00), a00);
      FloatVector aBottom = fx.fma(((FloatVector) FLOATS.cast(a11)).sub(a10), a10);
      FloatVector aValue =
          (FloatVector) FLOATS.cast(fy.fma(((FloatVector) FLOATS.cast(aBottom)).sub(aTop), aTop));
      IntVector aBits = (IntVector) INTS.cast(aValue.add(WHOLE).reinterpretAsInts());
      IntVector b = ((FloatVector) FLOATS.cast(table1)).sub(WHOLE).reinterpretAsInts();
      FloatVector b00 = at.selectFrom(b).reinterpretAsFloats();
      FloatVector b01 = right.selectFrom(b).reinterpretAsFloats();
      FloatVector b10 = below.selectFrom(b).reinterpretAsFloats();
      FloatVector b11 = opposite.selectFrom(b).reinterpretAsFloats();
      FloatVector bTop = fx.fma(((FloatVector) FLOATS.cast(b01)).sub(b00), b00);
      FloatVector bBottom = fx.fma(((FloatVector) FLOATS.cast(b11)).sub(b10), b10);
      FloatVector bValue =
          (FloatVector) FLOATS.cast(fy.fma(((FloatVector) FLOATS.cast(bBottom)).sub(bTop), bTop));
      IntVector bBits = (IntVector) INTS.cast(bValue.add(WHOLE).reinterpretAsInts());
      IntVector c = ((FloatVector) FLOATS.cast(table2)).sub(WHOLE).reinterpretAsInts();
      FloatVector c00 = at.selectFrom(c).reinterpretAsFloats();
      FloatVector c01 = right.selectFrom(c).reinterpretAsFloats();
      FloatVector c10 = below.selectFrom(c).reinterpretAsFloats();
      FloatVector c11 = opposite.selectFrom(c).reinterpretAsFloats();
      FloatVector cTop = fx.fma(((FloatVector) FLOATS.cast(c01)).sub(c00), c00);
      FloatVector cBottom = fx.fma(((FloatVector) FLOATS.cast(c11)).sub(c10), c10);
      FloatVector cValue =
          (FloatVector) FLOATS.cast(fy.fma(((FloatVector) FLOATS.cast(cBottom)).sub(cTop), cTop));
      IntVector cBits = (IntVector) INTS.cast(cValue.add(WHOLE).reinterpretAsInts());
      IntVector d = ((FloatVector) FLOATS.cast(table3)).sub(WHOLE).reinterpretAsInts();
      FloatVector d00 = at.selectFrom(d).reinterpretAsFloats();
      FloatVector d01 = right.selectFrom(d).reinterpretAsFloats();
      FloatVector d10 = below.selectFrom(d).reinterpretAsFloats();
      FloatVector d11 = opposite.selectFrom(d).reinterpretAsFloats();
      FloatVector dTop = fx.fma(((FloatVector) FLOATS.cast(d01)).sub(d00), d00);
      FloatVector dBottom = fx.fma(((FloatVector) FLOATS.cast(d11)).sub(d10), d10);
      FloatVector dValue =
          (FloatVector) FLOATS.cast(fy.fma(((FloatVector) FLOATS.cast(dBottom)).sub(dTop), dTop));
      IntVector dBits = (IntVector) INTS.cast(dValue.add(WHOLE).reinterpretAsInts());
      IntVector word = cBits.lanewise(LSHL, 16).or(bBits.lanewise(LSHL, 8)).or(aBits.and(255));
      word = (IntVector) INTS.cast(dBits.lanewise(LSHL, 24).or(word));
      word.intoArray(blocks.words, GROUP * i);
    }
  }
}

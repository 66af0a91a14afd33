package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Blocks.TABLE_ROW;
import static org.lanewarp.kernel.Glide.ONE;
import static org.lanewarp.kernel.Glide.ONE_BITS;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.WHOLE;
import static org.lanewarp.lane.Rounding.WHOLE_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link BilinearBlocksU8Scalar} in lanes: the table is 256 bytes, so a byte tells where a tap lies
 * in it, and four bytes in a lane fetch all four corners at once.
 */
public final class BilinearBlocksU8Vector implements BlockKernel {

  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** From {@link Glide}'s fixed point to whole rows, times the elements of one. */
  private static final int ROW_SHIFT = SHIFT - 5;

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Byte> SECOND = VectorMask.fromLong(BYTE, -1L << TABLE_ROW);

  private static final int EACH_BYTE = 0x01010101;

  @Override
  public int pitch() {
    return TABLE_ROW;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    int columns = groups * GROUP;
    if (w.channels == 1) {
      one(w.bytes, offset, w.stride, blocks, columns);
    } else {
      several(w.bytes, offset, w.stride, w.channels, blocks, columns);
    }
  }

  private static void one(byte[] from, int offset, int stride, Blocks blocks, int columns) {
    int corners = corners(1);
    boolean straight = blocks.straight;
    int stepX = blocks.stepX;
    int stepY = blocks.stepY;
    IntVector startX = IntVector.fromArray(INT, blocks.startX, 0);
    IntVector startY = IntVector.fromArray(INT, blocks.startY, 0);
    FloatVector back = FloatVector.broadcast(FLOAT, -WHOLE);
    int shared = blocks.shared;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i];
      ByteVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + stride - TABLE_ROW), SECOND);
      ByteVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * stride)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * stride - TABLE_ROW), SECOND);
      ByteVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * stride)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * stride - TABLE_ROW), SECOND);
      ByteVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * stride)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * stride - TABLE_ROW), SECOND);
      int shiftX = blocks.shiftX[i] + (blocks.corner[i] << SHIFT);
      int shiftY = blocks.shiftY[i];
      for (int k = SIDE * i; k < SIDE * (i + shared); k += GROUP) {
        IntVector cell;
        FloatVector fx;
        FloatVector fy;
        if (straight) {
          IntVector x = startX.add(shiftX);
          IntVector y = startY.add(shiftY);
          IntVector row = y.lanewise(LSHR, ROW_SHIFT).and(-TABLE_ROW);
          cell = x.lanewise(LSHR, SHIFT).or(row);
          fx = x.and(ONE - 1).or(ONE_BITS).reinterpretAsFloats();
          fy = y.and(ONE - 1).or(ONE_BITS).reinterpretAsFloats();
          fx = ((FloatVector) FLOATS.cast(fx)).sub(1f);
          fy = ((FloatVector) FLOATS.cast(fy)).sub(1f);
          shiftX += stepX;
          shiftY += stepY;
        } else {
          cell = IntVector.fromArray(INT, blocks.cell, k);
          fx = FloatVector.fromArray(FLOAT, blocks.fx, k);
          fy = FloatVector.fromArray(FLOAT, blocks.fy, k);
        }
        cell = (IntVector) INTS.cast(cell);
        fx = (FloatVector) FLOATS.cast(fx);
        fy = (FloatVector) FLOATS.cast(fy);
        ByteVector at = cell.mul(EACH_BYTE).add(corners).reinterpretAsBytes();
        VectorMask<Byte> lower = at.compare(LT, (byte) 0);
        ByteVector taps = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), lower);
        IntVector quad = (IntVector) INTS.cast(taps.reinterpretAsInts());
        FloatVector p00 = quad.and(255).or(WHOLE_BITS).reinterpretAsFloats();
        FloatVector p01 = quad.lanewise(LSHR, 8).and(255).or(WHOLE_BITS).reinterpretAsFloats();
        FloatVector p10 = quad.lanewise(LSHR, 16).and(255).or(WHOLE_BITS).reinterpretAsFloats();
        FloatVector p11 = quad.lanewise(LSHR, 24).or(WHOLE_BITS).reinterpretAsFloats();
        FloatVector top = fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), back.add(p00));
        FloatVector bottom = fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), back.add(p10));
        FloatVector v = fy.fma(bottom.sub(top), top);
        IntVector value = v.add(MAGIC).reinterpretAsInts();
        ByteVector bytes = (ByteVector) value.convertShape(I2B, ByteVector.SPECIES_128, 0);
        bytes.reinterpretAsInts().intoArray(blocks.words, k / Integer.BYTES);
      }
    }
  }

  private static void several(
      byte[] from, int offset, int stride, int channels, Blocks blocks, int columns) {
    int corners = corners(channels);
    boolean straight = blocks.straight;
    int stepX = blocks.stepX;
    int stepY = blocks.stepY;
    IntVector startX = IntVector.fromArray(INT, blocks.startX, 0);
    IntVector startY = IntVector.fromArray(INT, blocks.startY, 0);
    FloatVector back = FloatVector.broadcast(FLOAT, -WHOLE);
    int shared = blocks.shared;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i];
      ByteVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + stride - TABLE_ROW), SECOND);
      ByteVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * stride)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * stride - TABLE_ROW), SECOND);
      ByteVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * stride)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * stride - TABLE_ROW), SECOND);
      ByteVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * stride)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * stride - TABLE_ROW), SECOND);
      int shiftX = blocks.shiftX[i];
      int shiftY = blocks.shiftY[i];
      int start = straight ? corners + blocks.corner[i] * EACH_BYTE : corners;
      for (int k = SIDE * i; k < SIDE * (i + shared); k += GROUP) {
        IntVector cell;
        FloatVector fx;
        FloatVector fy;
        if (straight) {
          IntVector x = startX.add(shiftX);
          IntVector y = startY.add(shiftY);
          IntVector row = y.lanewise(LSHR, ROW_SHIFT).and(-TABLE_ROW);
          cell = x.lanewise(LSHR, SHIFT).mul(channels).add(row);
          fx = x.and(ONE - 1).or(ONE_BITS).reinterpretAsFloats();
          fy = y.and(ONE - 1).or(ONE_BITS).reinterpretAsFloats();
          fx = ((FloatVector) FLOATS.cast(fx)).sub(1f);
          fy = ((FloatVector) FLOATS.cast(fy)).sub(1f);
          shiftX += stepX;
          shiftY += stepY;
        } else {
          cell = IntVector.fromArray(INT, blocks.cell, k);
          fx = FloatVector.fromArray(FLOAT, blocks.fx, k);
          fy = FloatVector.fromArray(FLOAT, blocks.fy, k);
        }
        cell = (IntVector) INTS.cast(cell);
        fx = (FloatVector) FLOATS.cast(fx);
        fy = (FloatVector) FLOATS.cast(fy);
        IntVector each = cell.mul(EACH_BYTE).add(start);
        VectorMask<Byte> lower = each.reinterpretAsBytes().compare(LT, (byte) 0);
        IntVector word = IntVector.zero(INT);
        for (int c = 0; c < channels; c++) { // written out, it would be too much for C2 to inline
          IntVector now = (IntVector) INTS.cast(each);
          ByteVector at = now.reinterpretAsBytes();
          each = now.add(EACH_BYTE);
          ByteVector taps = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), lower);
          IntVector quad = (IntVector) INTS.cast(taps.reinterpretAsInts());
          FloatVector p00 = quad.and(255).or(WHOLE_BITS).reinterpretAsFloats();
          FloatVector p01 = quad.lanewise(LSHR, 8).and(255).or(WHOLE_BITS).reinterpretAsFloats();
          FloatVector p10 = quad.lanewise(LSHR, 16).and(255).or(WHOLE_BITS).reinterpretAsFloats();
          FloatVector p11 = quad.lanewise(LSHR, 24).or(WHOLE_BITS).reinterpretAsFloats();
          FloatVector top = fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), back.add(p00));
          FloatVector bottom = fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), back.add(p10));
          FloatVector v = fy.fma(bottom.sub(top), top).add(MAGIC);
          IntVector value = (IntVector) INTS.cast(v.reinterpretAsInts());
          word = value.lanewise(LSHL, 24).or(((IntVector) INTS.cast(word)).lanewise(LSHR, 8));
        }
        word = ((IntVector) INTS.cast(word)).lanewise(LSHR, Integer.SIZE - 8 * channels);
        word.intoArray(blocks.words, k);
      }
    }
  }

  /** In each byte of a lane, how far behind the first tap that corner lies. */
  private static int corners(int channels) {
    return channels << 8 | TABLE_ROW << 16 | TABLE_ROW + channels << 24;
  }
}

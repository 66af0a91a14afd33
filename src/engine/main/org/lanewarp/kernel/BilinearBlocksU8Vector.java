package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Blocks.TABLE_ROW;
import static org.lanewarp.kernel.Glide.ONE;
import static org.lanewarp.kernel.Glide.SHIFT;
import static org.lanewarp.kernel.Glide.UNIT;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

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
      int corner = blocks.corner[i];
      for (int k = SIDE * i; k < SIDE * (i + shared); k += GROUP) {
        IntVector cell;
        FloatVector fx;
        FloatVector fy;
        if (straight) {
          IntVector x = startX.add(shiftX);
          IntVector y = startY.add(shiftY);
          IntVector row = y.lanewise(LSHR, SHIFT).mul(TABLE_ROW);
          cell = x.lanewise(LSHR, SHIFT).add(row).add(corner);
          fx = ((FloatVector) x.and(ONE - 1).convert(I2F, 0)).mul(UNIT);
          fy = ((FloatVector) y.and(ONE - 1).convert(I2F, 0)).mul(UNIT);
          shiftX += stepX;
          shiftY += stepY;
        } else {
          cell = IntVector.fromArray(INT, blocks.cell, k);
          fx = FloatVector.fromArray(FLOAT, blocks.fx, k);
          fy = FloatVector.fromArray(FLOAT, blocks.fy, k);
        }
        ByteVector at = cell.mul(EACH_BYTE).add(corners).reinterpretAsBytes();
        VectorMask<Byte> lower = at.compare(LT, (byte) 0);
        ByteVector taps = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), lower);
        IntVector quad = taps.reinterpretAsInts();
        FloatVector p00 = (FloatVector) quad.and(255).convert(I2F, 0);
        FloatVector p01 = (FloatVector) quad.lanewise(LSHR, 8).and(255).convert(I2F, 0);
        FloatVector p10 = (FloatVector) quad.lanewise(LSHR, 16).and(255).convert(I2F, 0);
        FloatVector p11 = (FloatVector) quad.lanewise(LSHR, 24).convert(I2F, 0);
        FloatVector top = fx.fma(p01.sub(p00), p00);
        FloatVector bottom = fx.fma(p11.sub(p10), p10);
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
      int corner = blocks.corner[i];
      for (int k = SIDE * i; k < SIDE * (i + shared); k += GROUP) {
        IntVector cell;
        FloatVector fx;
        FloatVector fy;
        if (straight) {
          IntVector x = startX.add(shiftX);
          IntVector y = startY.add(shiftY);
          IntVector row = y.lanewise(LSHR, SHIFT).mul(TABLE_ROW);
          cell = x.lanewise(LSHR, SHIFT).mul(channels).add(row).add(corner);
          fx = ((FloatVector) x.and(ONE - 1).convert(I2F, 0)).mul(UNIT);
          fy = ((FloatVector) y.and(ONE - 1).convert(I2F, 0)).mul(UNIT);
          shiftX += stepX;
          shiftY += stepY;
        } else {
          cell = IntVector.fromArray(INT, blocks.cell, k);
          fx = FloatVector.fromArray(FLOAT, blocks.fx, k);
          fy = FloatVector.fromArray(FLOAT, blocks.fy, k);
        }
        IntVector each = cell.mul(EACH_BYTE).add(corners);
        VectorMask<Byte> lower = each.reinterpretAsBytes().compare(LT, (byte) 0);
        IntVector word = IntVector.zero(INT);
        for (int c = 0; c < channels; c++) {
          ByteVector at = each.add(c * EACH_BYTE).reinterpretAsBytes();
          ByteVector taps = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), lower);
          IntVector quad = taps.reinterpretAsInts();
          FloatVector p00 = (FloatVector) quad.and(255).convert(I2F, 0);
          FloatVector p01 = (FloatVector) quad.lanewise(LSHR, 8).and(255).convert(I2F, 0);
          FloatVector p10 = (FloatVector) quad.lanewise(LSHR, 16).and(255).convert(I2F, 0);
          FloatVector p11 = (FloatVector) quad.lanewise(LSHR, 24).convert(I2F, 0);
          FloatVector top = fx.fma(p01.sub(p00), p00);
          FloatVector bottom = fx.fma(p11.sub(p10), p10);
          IntVector v = fy.fma(bottom.sub(top), top).add(MAGIC).reinterpretAsInts();
          word = v.sub(MAGIC_BITS).lanewise(LSHL, 8 * c).or(word);
        }
        ((IntVector) INTS.cast(word)).intoArray(blocks.words, k);
      }
    }
  }

  /** In each byte of a lane, how far behind the first tap that corner lies. */
  private static int corners(int channels) {
    return channels << 8 | TABLE_ROW << 16 | TABLE_ROW + channels << 24;
  }
}

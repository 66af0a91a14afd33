package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static org.lanewarp.kernel.Blocks.COLUMN;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.ROW;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Blocks.TABLE_ROW;
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
 * {@link BilinearBlocksU8Scalar} in lanes: the table is 256 bytes, so a byte tells where a tap lies
 * in it, and four bytes in a lane fetch all four corners at once.
 */
public final class BilinearBlocksU8Vector implements BlockKernel {

  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** From {@link Glide}'s fixed point to whole rows, times the elements of one. */
  private static final int ROW_SHIFT = SHIFT - 5;

  /** From a cell to its row, times the elements of one. */
  private static final int CELL_SHIFT = ROW - 5;

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Byte> SECOND = VectorMask.fromLong(BYTE, -1L << TABLE_ROW);

  private static final int EACH_BYTE = 0x01010101;

  @Override
  public int pitch() {
    return TABLE_ROW;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    if (w.channels == 1) {
      one(w.bytes, offset, w.stride, blocks, groups * GROUP);
      return;
    }
    BlockLanes.locateFirst(blocks, w.channels, TABLE_ROW);
    int last = groups * SIDE - 1;
    switch (w.channels) {
      case 4 -> four(w.bytes, offset, w.stride, blocks, last);
      default -> three(w.bytes, offset, w.stride, w.channels, blocks, last);
    }
  }

  /** By tables of several blocks: with one channel, loading tables costs more than waiting. */
  private static void one(byte[] from, int offset, int stride, Blocks blocks, int columns) {
    int corners = corners(1);
    boolean straight = blocks.straight;
    int stepX = blocks.shiftX[1] - blocks.shiftX[0]; // in the same table, if it has several blocks
    int stepY = blocks.shiftY[1] - blocks.shiftY[0];
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -TABLE_ROW));
    FloatVector back = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, -WHOLE));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 255));
    int shared = blocks.shared;
    for (int i = 0; i < columns; i += shared) {
      int p = offset + blocks.base[i / SIDE];
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
        IntVector each = (IntVector) INTS.cast(cell.mul(EACH_BYTE));
        ByteVector at = each.add(corners).reinterpretAsBytes();
        VectorMask<Byte> lower = at.compare(LT, (byte) 0);
        ByteVector taps = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), lower);
        IntVector quad = (IntVector) INTS.cast(taps.reinterpretAsInts());
        FloatVector p00 = whole.or(mask.and(quad)).reinterpretAsFloats();
        FloatVector p01 = whole.or(mask.and(quad.lanewise(LSHR, 8))).reinterpretAsFloats();
        FloatVector p10 = whole.or(mask.and(quad.lanewise(LSHR, 16))).reinterpretAsFloats();
        FloatVector p11 = whole.or(quad.lanewise(LSHR, 24)).reinterpretAsFloats();
        FloatVector top =
            (FloatVector)
                FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p01)).sub(p00), back.add(p00)));
        FloatVector bottom =
            (FloatVector)
                FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(p11)).sub(p10), back.add(p10)));
        FloatVector v = (FloatVector) FLOATS.cast(fy.fma(bottom.sub(top), top));
        IntVector value = (IntVector) INTS.cast(v.add(WHOLE).reinterpretAsInts());
        ByteVector bytes =
            (ByteVector) BYTES16.cast(value.convertShape(I2B, ByteVector.SPECIES_128, 0));
        ((IntVector) INTS4.cast(bytes.reinterpretAsInts()))
            .intoArray(blocks.words, k / Integer.BYTES);
      }
    }
  }

  /** Two channels or three. */
  private static void three(
      byte[] from, int offset, int stride, int channels, Blocks blocks, int last) {
    int corners = corners(channels);
    int kept = channels == 3 ? 0xffffff : 0xffff;
    boolean straight = blocks.straight;
    int within = blocks.shared / SIDE - 1;
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -TABLE_ROW));
    FloatVector back = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, -WHOLE));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 255));
    IntVector next = IntVector.fromArray(INT, blocks.located, 0);
    FloatVector nextFx = FloatVector.fromArray(FLOAT, blocks.fx, 0);
    FloatVector nextFy = FloatVector.fromArray(FLOAT, blocks.fy, 0);
    ByteVector rows0 = ByteVector.zero(BYTE);
    ByteVector rows2 = ByteVector.zero(BYTE);
    ByteVector rows4 = ByteVector.zero(BYTE);
    ByteVector rows6 = ByteVector.zero(BYTE);
    for (int b = 0; b <= last; b++) {
      if ((b & within) == 0) {
        int p = offset + blocks.base[b];
        rows0 =
            ByteVector.fromArray(BYTE, from, p)
                .blend(ByteVector.fromArray(BYTE, from, p + stride - TABLE_ROW), SECOND);
        rows2 =
            ByteVector.fromArray(BYTE, from, p + 2 * stride)
                .blend(ByteVector.fromArray(BYTE, from, p + 3 * stride - TABLE_ROW), SECOND);
        rows4 =
            ByteVector.fromArray(BYTE, from, p + 4 * stride)
                .blend(ByteVector.fromArray(BYTE, from, p + 5 * stride - TABLE_ROW), SECOND);
        rows6 =
            ByteVector.fromArray(BYTE, from, p + 6 * stride)
                .blend(ByteVector.fromArray(BYTE, from, p + 7 * stride - TABLE_ROW), SECOND);
      }
      IntVector cell = (IntVector) INTS.cast(next);
      FloatVector fx = (FloatVector) FLOATS.cast(nextFx);
      FloatVector fy = (FloatVector) FLOATS.cast(nextFy);
      int then = Math.min(b + 1, last);
      if (straight) {
        IntVector x = (IntVector) INTS.cast(startX.add(blocks.shiftX[then]));
        IntVector y = (IntVector) INTS.cast(startY.add(blocks.shiftY[then]));
        IntVector row = (IntVector) INTS.cast(rowMask.and(y.lanewise(LSHR, ROW_SHIFT)));
        IntVector column = (IntVector) INTS.cast(x.lanewise(LSHR, SHIFT));
        next = (IntVector) INTS.cast(row.add(column.mul(channels)));
        next = next.add(blocks.corner[then]);
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
        IntVector column = (IntVector) INTS.cast(located.and(COLUMN));
        next = row.add(column.mul(channels));
        nextFx = FloatVector.fromArray(FLOAT, blocks.fx, GROUP * then);
        nextFy = FloatVector.fromArray(FLOAT, blocks.fy, GROUP * then);
      }
      IntVector each = (IntVector) INTS.cast(cell.mul(EACH_BYTE));
      each = (IntVector) INTS.cast(each.add(corners));
      VectorMask<Byte> lower = each.reinterpretAsBytes().compare(LT, (byte) 0);
      ByteVector at0 = each.reinterpretAsBytes();
      ByteVector taps0 = at0.selectFrom(rows0, rows2).blend(at0.selectFrom(rows4, rows6), lower);
      IntVector quad0 = (IntVector) INTS.cast(taps0.reinterpretAsInts());
      FloatVector a00 = whole.or(mask.and(quad0)).reinterpretAsFloats();
      FloatVector a01 = whole.or(mask.and(quad0.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector a10 = whole.or(mask.and(quad0.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector a11 = whole.or(quad0.lanewise(LSHR, 24)).reinterpretAsFloats();
      FloatVector top0 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a01)).sub(a00), back.add(a00)));
      FloatVector bottom0 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a11)).sub(a10), back.add(a10)));
      FloatVector sum0 = (FloatVector) FLOATS.cast(fy.fma(bottom0.sub(top0), top0));
      IntVector v0 = (IntVector) INTS.cast(sum0.add(WHOLE).reinterpretAsInts());
      each = (IntVector) INTS.cast(each.add(EACH_BYTE));
      ByteVector at1 = each.reinterpretAsBytes();
      ByteVector taps1 = at1.selectFrom(rows0, rows2).blend(at1.selectFrom(rows4, rows6), lower);
      IntVector quad1 = (IntVector) INTS.cast(taps1.reinterpretAsInts());
      FloatVector b00 = whole.or(mask.and(quad1)).reinterpretAsFloats();
      FloatVector b01 = whole.or(mask.and(quad1.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector b10 = whole.or(mask.and(quad1.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector b11 = whole.or(quad1.lanewise(LSHR, 24)).reinterpretAsFloats();
      FloatVector top1 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(b01)).sub(b00), back.add(b00)));
      FloatVector bottom1 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(b11)).sub(b10), back.add(b10)));
      FloatVector sum1 = (FloatVector) FLOATS.cast(fy.fma(bottom1.sub(top1), top1));
      IntVector v1 = (IntVector) INTS.cast(sum1.add(WHOLE).reinterpretAsInts());
      each = (IntVector) INTS.cast(each.add(EACH_BYTE));
      ByteVector at2 = each.reinterpretAsBytes();
      ByteVector taps2 = at2.selectFrom(rows0, rows2).blend(at2.selectFrom(rows4, rows6), lower);
      IntVector quad2 = (IntVector) INTS.cast(taps2.reinterpretAsInts());
      FloatVector c00 = whole.or(mask.and(quad2)).reinterpretAsFloats();
      FloatVector c01 = whole.or(mask.and(quad2.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector c10 = whole.or(mask.and(quad2.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector c11 = whole.or(quad2.lanewise(LSHR, 24)).reinterpretAsFloats();
      FloatVector top2 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(c01)).sub(c00), back.add(c00)));
      FloatVector bottom2 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(c11)).sub(c10), back.add(c10)));
      FloatVector sum2 = (FloatVector) FLOATS.cast(fy.fma(bottom2.sub(top2), top2));
      IntVector v2 = (IntVector) INTS.cast(sum2.add(WHOLE).reinterpretAsInts());
      IntVector word = v2.lanewise(LSHL, 16).or(v1.lanewise(LSHL, 8)).or(v0);
      word = ((IntVector) INTS.cast(word)).and(kept);
      ((IntVector) INTS.cast(word)).intoArray(blocks.words, GROUP * b);
    }
  }

  private static void four(byte[] from, int offset, int stride, Blocks blocks, int last) {
    int corners = corners(4);
    boolean straight = blocks.straight;
    int within = blocks.shared / SIDE - 1;
    IntVector startX = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0));
    IntVector startY = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0));
    IntVector oneBits = (IntVector) INTS.cast(IntVector.broadcast(INT, ONE_BITS));
    IntVector mantissa = (IntVector) INTS.cast(IntVector.broadcast(INT, MANTISSA));
    IntVector rowMask = (IntVector) INTS.cast(IntVector.broadcast(INT, -TABLE_ROW));
    FloatVector back = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, -WHOLE));
    IntVector whole = (IntVector) INTS.cast(IntVector.broadcast(INT, WHOLE_BITS));
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 255));
    IntVector next = IntVector.fromArray(INT, blocks.located, 0);
    FloatVector nextFx = FloatVector.fromArray(FLOAT, blocks.fx, 0);
    FloatVector nextFy = FloatVector.fromArray(FLOAT, blocks.fy, 0);
    ByteVector rows0 = ByteVector.zero(BYTE);
    ByteVector rows2 = ByteVector.zero(BYTE);
    ByteVector rows4 = ByteVector.zero(BYTE);
    ByteVector rows6 = ByteVector.zero(BYTE);
    for (int b = 0; b <= last; b++) {
      if ((b & within) == 0) {
        int p = offset + blocks.base[b];
        rows0 =
            ByteVector.fromArray(BYTE, from, p)
                .blend(ByteVector.fromArray(BYTE, from, p + stride - TABLE_ROW), SECOND);
        rows2 =
            ByteVector.fromArray(BYTE, from, p + 2 * stride)
                .blend(ByteVector.fromArray(BYTE, from, p + 3 * stride - TABLE_ROW), SECOND);
        rows4 =
            ByteVector.fromArray(BYTE, from, p + 4 * stride)
                .blend(ByteVector.fromArray(BYTE, from, p + 5 * stride - TABLE_ROW), SECOND);
        rows6 =
            ByteVector.fromArray(BYTE, from, p + 6 * stride)
                .blend(ByteVector.fromArray(BYTE, from, p + 7 * stride - TABLE_ROW), SECOND);
      }
      IntVector cell = (IntVector) INTS.cast(next);
      FloatVector fx = (FloatVector) FLOATS.cast(nextFx);
      FloatVector fy = (FloatVector) FLOATS.cast(nextFy);
      int then = Math.min(b + 1, last);
      if (straight) {
        IntVector x = (IntVector) INTS.cast(startX.add(blocks.shiftX[then]));
        IntVector y = (IntVector) INTS.cast(startY.add(blocks.shiftY[then]));
        IntVector row = (IntVector) INTS.cast(rowMask.and(y.lanewise(LSHR, ROW_SHIFT)));
        IntVector column = (IntVector) INTS.cast(x.lanewise(LSHR, SHIFT));
        next = (IntVector) INTS.cast(row.add(column.mul(4)));
        next = next.add(blocks.corner[then]);
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
        IntVector column = (IntVector) INTS.cast(located.and(COLUMN));
        next = row.add(column.mul(4));
        nextFx = FloatVector.fromArray(FLOAT, blocks.fx, GROUP * then);
        nextFy = FloatVector.fromArray(FLOAT, blocks.fy, GROUP * then);
      }
      IntVector each = (IntVector) INTS.cast(cell.mul(EACH_BYTE));
      each = (IntVector) INTS.cast(each.add(corners));
      VectorMask<Byte> lower = each.reinterpretAsBytes().compare(LT, (byte) 0);
      ByteVector at0 = each.reinterpretAsBytes();
      ByteVector taps0 = at0.selectFrom(rows0, rows2).blend(at0.selectFrom(rows4, rows6), lower);
      IntVector quad0 = (IntVector) INTS.cast(taps0.reinterpretAsInts());
      FloatVector a00 = whole.or(mask.and(quad0)).reinterpretAsFloats();
      FloatVector a01 = whole.or(mask.and(quad0.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector a10 = whole.or(mask.and(quad0.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector a11 = whole.or(quad0.lanewise(LSHR, 24)).reinterpretAsFloats();
      FloatVector top0 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a01)).sub(a00), back.add(a00)));
      FloatVector bottom0 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(a11)).sub(a10), back.add(a10)));
      FloatVector sum0 = (FloatVector) FLOATS.cast(fy.fma(bottom0.sub(top0), top0));
      IntVector v0 = (IntVector) INTS.cast(sum0.add(WHOLE).reinterpretAsInts());
      each = (IntVector) INTS.cast(each.add(EACH_BYTE));
      ByteVector at1 = each.reinterpretAsBytes();
      ByteVector taps1 = at1.selectFrom(rows0, rows2).blend(at1.selectFrom(rows4, rows6), lower);
      IntVector quad1 = (IntVector) INTS.cast(taps1.reinterpretAsInts());
      FloatVector b00 = whole.or(mask.and(quad1)).reinterpretAsFloats();
      FloatVector b01 = whole.or(mask.and(quad1.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector b10 = whole.or(mask.and(quad1.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector b11 = whole.or(quad1.lanewise(LSHR, 24)).reinterpretAsFloats();
      FloatVector top1 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(b01)).sub(b00), back.add(b00)));
      FloatVector bottom1 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(b11)).sub(b10), back.add(b10)));
      FloatVector sum1 = (FloatVector) FLOATS.cast(fy.fma(bottom1.sub(top1), top1));
      IntVector v1 = (IntVector) INTS.cast(sum1.add(WHOLE).reinterpretAsInts());
      each = (IntVector) INTS.cast(each.add(EACH_BYTE));
      ByteVector at2 = each.reinterpretAsBytes();
      ByteVector taps2 = at2.selectFrom(rows0, rows2).blend(at2.selectFrom(rows4, rows6), lower);
      IntVector quad2 = (IntVector) INTS.cast(taps2.reinterpretAsInts());
      FloatVector c00 = whole.or(mask.and(quad2)).reinterpretAsFloats();
      FloatVector c01 = whole.or(mask.and(quad2.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector c10 = whole.or(mask.and(quad2.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector c11 = whole.or(quad2.lanewise(LSHR, 24)).reinterpretAsFloats();
      FloatVector top2 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(c01)).sub(c00), back.add(c00)));
      FloatVector bottom2 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(c11)).sub(c10), back.add(c10)));
      FloatVector sum2 = (FloatVector) FLOATS.cast(fy.fma(bottom2.sub(top2), top2));
      IntVector v2 = (IntVector) INTS.cast(sum2.add(WHOLE).reinterpretAsInts());
      each = (IntVector) INTS.cast(each.add(EACH_BYTE));
      ByteVector at3 = each.reinterpretAsBytes();
      ByteVector taps3 = at3.selectFrom(rows0, rows2).blend(at3.selectFrom(rows4, rows6), lower);
      IntVector quad3 = (IntVector) INTS.cast(taps3.reinterpretAsInts());
      FloatVector d00 = whole.or(mask.and(quad3)).reinterpretAsFloats();
      FloatVector d01 = whole.or(mask.and(quad3.lanewise(LSHR, 8))).reinterpretAsFloats();
      FloatVector d10 = whole.or(mask.and(quad3.lanewise(LSHR, 16))).reinterpretAsFloats();
      FloatVector d11 = whole.or(quad3.lanewise(LSHR, 24)).reinterpretAsFloats();
      FloatVector top3 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(d01)).sub(d00), back.add(d00)));
      FloatVector bottom3 =
          (FloatVector)
              FLOATS.cast(fx.fma(((FloatVector) FLOATS.cast(d11)).sub(d10), back.add(d10)));
      FloatVector sum3 = (FloatVector) FLOATS.cast(fy.fma(bottom3.sub(top3), top3));
      IntVector v3 = (IntVector) INTS.cast(sum3.add(WHOLE).reinterpretAsInts());
      IntVector word = v2.lanewise(LSHL, 16).or(v1.lanewise(LSHL, 8)).or(v0.and(255));
      word = v3.lanewise(LSHL, 24).or(word);
      ((IntVector) INTS.cast(word)).intoArray(blocks.words, GROUP * b);
    }
  }

  /** In each byte of a lane, how far behind the first tap that corner lies. */
  private static int corners(int channels) {
    return channels << 8 | TABLE_ROW << 16 | TABLE_ROW + channels << 24;
  }
}

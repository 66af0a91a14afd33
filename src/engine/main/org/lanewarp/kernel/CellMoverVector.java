package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2I;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2S;
import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Cells.SIZE;
import static org.lanewarp.kernel.Cells.TABLE_ROW;

import java.util.function.IntUnaryOperator;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link CellMoverScalar} in lanes: a pixel of one, two or four bytes is a lane, and those of three
 * are three bytes each. Two rows of the table share a vector. For why constants are integers see
 * {@link GlideCellsVector}.
 */
public final class CellMoverVector implements CellMover {

  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final VectorSpecies<Short> SHORT = ShortVector.SPECIES_512;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;
  private static final VectorSpecies<Byte> HALF = ByteVector.SPECIES_256;
  private static final VectorSpecies<Byte> QUARTER = ByteVector.SPECIES_128;

  private static final int SHORTS = TABLE_ROW / Short.BYTES;
  private static final int FLOATS = TABLE_ROW / Float.BYTES;

  /** Later rows of sixteen bytes to the front. */
  private static final IntVector ROW1 = from(GROUP);

  private static final IntVector ROW2 = from(2 * GROUP);
  private static final IntVector ROW3 = from(3 * GROUP);

  /** Each byte of a row three times. */
  private static final IntVector TRIPLE0 = triple(0);

  private static final IntVector TRIPLE1 = triple(1);
  private static final IntVector TRIPLE2 = triple(2);
  private static final IntVector TRIPLE3 = triple(3);

  /** The channel that each of the three becomes. */
  private static final IntVector CHANNEL = bytes(i -> i % 3);

  private static IntVector from(int first) {
    return bytes(i -> (first + i) % SIZE);
  }

  private static IntVector triple(int row) {
    return bytes(i -> (row * GROUP + i / 3) % SIZE);
  }

  private static IntVector bytes(IntUnaryOperator lane) {
    byte[] lanes = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      lanes[i] = (byte) lane.applyAsInt(i);
    }
    return ByteVector.fromArray(BYTE, lanes, 0).reinterpretAsInts();
  }

  @Override
  public void move8(Window w, Cells cells, int n, byte[] to, int first, int stride) {
    switch (w.channels) {
      case 1 -> bytes(w.bytes, w.stride, cells, n, to, first, stride);
      case 2 -> pairs(w.bytes, w.stride, cells, n, to, first, stride);
      case 3 -> triples(w.bytes, w.stride, cells, n, to, first, stride);
      default -> quads(w.bytes, w.stride, cells, n, to, first, stride);
    }
  }

  private static void bytes(
      byte[] from, int pitch, Cells cells, int n, byte[] to, int first, int stride) {
    VectorMask<Byte> second = VectorMask.fromLong(BYTE, -1L << TABLE_ROW);
    ByteVector row1 = ROW1.reinterpretAsBytes();
    ByteVector row2 = ROW2.reinterpretAsBytes();
    ByteVector row3 = ROW3.reinterpretAsBytes();
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      ByteVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + pitch - TABLE_ROW), second);
      ByteVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * pitch - TABLE_ROW), second);
      ByteVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * pitch - TABLE_ROW), second);
      ByteVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * pitch - TABLE_ROW), second);
      ByteVector cell = ByteVector.fromArray(BYTE, cells.cell, ROWS * g);
      VectorMask<Byte> below = cell.compare(LT, (byte) 0);
      ByteVector pixels = cell.selectFrom(rows0, rows2).blend(cell.selectFrom(rows4, rows6), below);
      int q = first + Math.min(g, n - GROUP);
      ((ByteVector) pixels.reinterpretShape(QUARTER, 0)).intoArray(to, q);
      ((ByteVector) row1.selectFrom(pixels).reinterpretShape(QUARTER, 0)).intoArray(to, q + stride);
      q += 2 * stride;
      ((ByteVector) row2.selectFrom(pixels).reinterpretShape(QUARTER, 0)).intoArray(to, q);
      ((ByteVector) row3.selectFrom(pixels).reinterpretShape(QUARTER, 0)).intoArray(to, q + stride);
    }
  }

  private static void pairs(
      byte[] from, int pitch, Cells cells, int n, byte[] to, int first, int stride) {
    VectorMask<Byte> second = VectorMask.fromLong(BYTE, -1L << TABLE_ROW);
    ByteVector row2 = ROW2.reinterpretAsBytes();
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      ShortVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + pitch - TABLE_ROW), second)
              .reinterpretAsShorts();
      ShortVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * pitch - TABLE_ROW), second)
              .reinterpretAsShorts();
      ShortVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * pitch - TABLE_ROW), second)
              .reinterpretAsShorts();
      ShortVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * pitch - TABLE_ROW), second)
              .reinterpretAsShorts();
      int q = first + 2 * Math.min(g, n - GROUP);
      for (int k = ROWS * g; k < ROWS * (g + GROUP); k += 2 * GROUP) {
        ByteVector cell = ByteVector.fromArray(HALF, cells.cell, k);
        ShortVector at = (ShortVector) cell.convertShape(ZERO_EXTEND_B2S, SHORT, 0);
        at = at.lanewise(LSHR, 1).and((short) 0x70).or(at.and((short) 0x0f));
        VectorMask<Short> below = at.compare(GE, (short) (4 * SHORTS));
        ByteVector pixels =
            at.selectFrom(rows0, rows2)
                .blend(at.selectFrom(rows4, rows6), below)
                .reinterpretAsBytes();
        ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
        ((ByteVector) row2.selectFrom(pixels).reinterpretShape(HALF, 0)).intoArray(to, q + stride);
        q += 2 * stride;
      }
    }
  }

  private static void triples(
      byte[] from, int pitch, Cells cells, int n, byte[] to, int first, int stride) {
    VectorMask<Byte> second = VectorMask.fromLong(BYTE, -1L << TABLE_ROW);
    ByteVector row2 = ROW2.reinterpretAsBytes();
    ByteVector triple0 = TRIPLE0.reinterpretAsBytes();
    ByteVector triple1 = TRIPLE1.reinterpretAsBytes();
    ByteVector triple2 = TRIPLE2.reinterpretAsBytes();
    ByteVector triple3 = TRIPLE3.reinterpretAsBytes();
    ByteVector channel = CHANNEL.reinterpretAsBytes();
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      ByteVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + pitch - TABLE_ROW), second);
      ByteVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * pitch - TABLE_ROW), second);
      ByteVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * pitch - TABLE_ROW), second);
      ByteVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * pitch - TABLE_ROW), second);
      ByteVector cell = ByteVector.fromArray(BYTE, cells.cell, ROWS * g);
      ByteVector column = cell.and((byte) (Cells.ROW - 1));
      cell = cell.add(column).add(column);
      int q = first + 3 * Math.min(g, n - GROUP);
      ByteVector at = triple0.selectFrom(cell).add(channel);
      VectorMask<Byte> below = at.compare(LT, (byte) 0);
      ByteVector pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
      ((ByteVector) row2.selectFrom(pixels).reinterpretShape(QUARTER, 0)).intoArray(to, q + 32);
      q += stride;
      at = triple1.selectFrom(cell).add(channel);
      below = at.compare(LT, (byte) 0);
      pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
      ((ByteVector) row2.selectFrom(pixels).reinterpretShape(QUARTER, 0)).intoArray(to, q + 32);
      q += stride;
      at = triple2.selectFrom(cell).add(channel);
      below = at.compare(LT, (byte) 0);
      pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
      ((ByteVector) row2.selectFrom(pixels).reinterpretShape(QUARTER, 0)).intoArray(to, q + 32);
      q += stride;
      at = triple3.selectFrom(cell).add(channel);
      below = at.compare(LT, (byte) 0);
      pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
      ((ByteVector) row2.selectFrom(pixels).reinterpretShape(QUARTER, 0)).intoArray(to, q + 32);
    }
  }

  private static void quads(
      byte[] from, int pitch, Cells cells, int n, byte[] to, int first, int stride) {
    VectorMask<Byte> second = VectorMask.fromLong(BYTE, -1L << TABLE_ROW);
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      IntVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + pitch - TABLE_ROW), second)
              .reinterpretAsInts();
      IntVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * pitch - TABLE_ROW), second)
              .reinterpretAsInts();
      IntVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * pitch - TABLE_ROW), second)
              .reinterpretAsInts();
      IntVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * pitch - TABLE_ROW), second)
              .reinterpretAsInts();
      int q = first + 4 * Math.min(g, n - GROUP);
      for (int k = ROWS * g; k < ROWS * (g + GROUP); k += GROUP) {
        ByteVector cell = ByteVector.fromArray(QUARTER, cells.cell, k);
        IntVector at = (IntVector) cell.convertShape(ZERO_EXTEND_B2I, INT, 0);
        at = at.lanewise(LSHR, 2).and(0x38).or(at.and(0x07));
        VectorMask<Integer> below = at.compare(GE, 4 * FLOATS);
        at.selectFrom(rows0, rows2)
            .blend(at.selectFrom(rows4, rows6), below)
            .reinterpretAsBytes()
            .intoArray(to, q);
        q += stride;
      }
    }
  }

  @Override
  public void move16(Window w, Cells cells, int n, short[] to, int first, int stride) {
    shorts(w.shorts, w.stride, cells, n, to, first, stride);
  }

  private static void shorts(
      short[] from, int pitch, Cells cells, int n, short[] to, int first, int stride) {
    VectorMask<Short> second = VectorMask.fromLong(SHORT, -1L << SHORTS);
    ByteVector row2 = ROW2.reinterpretAsBytes();
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      ShortVector rows0 =
          ShortVector.fromArray(SHORT, from, p)
              .blend(ShortVector.fromArray(SHORT, from, p + pitch - SHORTS), second);
      ShortVector rows2 =
          ShortVector.fromArray(SHORT, from, p + 2 * pitch)
              .blend(ShortVector.fromArray(SHORT, from, p + 3 * pitch - SHORTS), second);
      ShortVector rows4 =
          ShortVector.fromArray(SHORT, from, p + 4 * pitch)
              .blend(ShortVector.fromArray(SHORT, from, p + 5 * pitch - SHORTS), second);
      ShortVector rows6 =
          ShortVector.fromArray(SHORT, from, p + 6 * pitch)
              .blend(ShortVector.fromArray(SHORT, from, p + 7 * pitch - SHORTS), second);
      int q = first + Math.min(g, n - GROUP);
      for (int k = ROWS * g; k < ROWS * (g + GROUP); k += 2 * GROUP) {
        ByteVector cell = ByteVector.fromArray(HALF, cells.cell, k);
        ShortVector at = (ShortVector) cell.convertShape(ZERO_EXTEND_B2S, SHORT, 0);
        at = at.lanewise(LSHR, 1).and((short) 0x70).or(at.and((short) 0x0f));
        VectorMask<Short> below = at.compare(GE, (short) (4 * SHORTS));
        ShortVector pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
        ((ShortVector) pixels.reinterpretShape(ShortVector.SPECIES_256, 0)).intoArray(to, q);
        ((ShortVector)
                row2.selectFrom(pixels.reinterpretAsBytes())
                    .reinterpretAsShorts()
                    .reinterpretShape(ShortVector.SPECIES_256, 0))
            .intoArray(to, q + stride);
        q += 2 * stride;
      }
    }
  }

  @Override
  public void moveFloat(Window w, Cells cells, int n, float[] to, int first, int stride) {
    floats(w.floats, w.stride, cells, n, to, first, stride);
  }

  private static void floats(
      float[] from, int pitch, Cells cells, int n, float[] to, int first, int stride) {
    VectorMask<Float> second = VectorMask.fromLong(FLOAT, -1L << FLOATS);
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      IntVector rows0 =
          FloatVector.fromArray(FLOAT, from, p)
              .blend(FloatVector.fromArray(FLOAT, from, p + pitch - FLOATS), second)
              .reinterpretAsInts();
      IntVector rows2 =
          FloatVector.fromArray(FLOAT, from, p + 2 * pitch)
              .blend(FloatVector.fromArray(FLOAT, from, p + 3 * pitch - FLOATS), second)
              .reinterpretAsInts();
      IntVector rows4 =
          FloatVector.fromArray(FLOAT, from, p + 4 * pitch)
              .blend(FloatVector.fromArray(FLOAT, from, p + 5 * pitch - FLOATS), second)
              .reinterpretAsInts();
      IntVector rows6 =
          FloatVector.fromArray(FLOAT, from, p + 6 * pitch)
              .blend(FloatVector.fromArray(FLOAT, from, p + 7 * pitch - FLOATS), second)
              .reinterpretAsInts();
      int q = first + Math.min(g, n - GROUP);
      for (int k = ROWS * g; k < ROWS * (g + GROUP); k += GROUP) {
        ByteVector cell = ByteVector.fromArray(QUARTER, cells.cell, k);
        IntVector at = (IntVector) cell.convertShape(ZERO_EXTEND_B2I, INT, 0);
        at = at.lanewise(LSHR, 2).and(0x38).or(at.and(0x07));
        VectorMask<Integer> below = at.compare(GE, 4 * FLOATS);
        at.selectFrom(rows0, rows2)
            .blend(at.selectFrom(rows4, rows6), below)
            .reinterpretAsFloats()
            .intoArray(to, q);
        q += stride;
      }
    }
  }
}

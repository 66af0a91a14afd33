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

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link CellMoverScalar} in lanes: a pixel of one, two or four bytes is a lane, and those of three
 * are three bytes each. Two rows of the table share a vector.
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

  /** Where a vector shows a second row of the table. */
  private static final VectorMask<Byte> SECOND = VectorMask.fromLong(BYTE, -1L << TABLE_ROW);

  private static final VectorMask<Short> SECOND_SHORTS = VectorMask.fromLong(SHORT, -1L << SHORTS);
  private static final VectorMask<Float> SECOND_FLOATS = VectorMask.fromLong(FLOAT, -1L << FLOATS);

  /** Later rows of sixteen bytes to the front. */
  private static final VectorShuffle<Byte> ROW1 = from(GROUP);

  private static final VectorShuffle<Byte> ROW2 = from(2 * GROUP);
  private static final VectorShuffle<Byte> ROW3 = from(3 * GROUP);

  /** Each byte of a row three times. */
  private static final VectorShuffle<Byte> TRIPLE0 = triple(0);

  private static final VectorShuffle<Byte> TRIPLE1 = triple(1);
  private static final VectorShuffle<Byte> TRIPLE2 = triple(2);
  private static final VectorShuffle<Byte> TRIPLE3 = triple(3);

  /** The channel that each of the three becomes. */
  private static final ByteVector CHANNEL = channels();

  private static VectorShuffle<Byte> from(int first) {
    return VectorShuffle.fromOp(BYTE, i -> (first + i) % SIZE);
  }

  private static VectorShuffle<Byte> triple(int row) {
    return VectorShuffle.fromOp(BYTE, i -> (row * GROUP + i / 3) % SIZE);
  }

  private static ByteVector channels() {
    byte[] lanes = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      lanes[i] = (byte) (i % 3);
    }
    return ByteVector.fromArray(BYTE, lanes, 0);
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
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      ByteVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + pitch - TABLE_ROW), SECOND);
      ByteVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * pitch - TABLE_ROW), SECOND);
      ByteVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * pitch - TABLE_ROW), SECOND);
      ByteVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * pitch - TABLE_ROW), SECOND);
      ByteVector cell = ByteVector.fromArray(BYTE, cells.cell, ROWS * g);
      VectorMask<Byte> below = cell.compare(LT, (byte) 0);
      ByteVector pixels = cell.selectFrom(rows0, rows2).blend(cell.selectFrom(rows4, rows6), below);
      int q = first + Math.min(g, n - GROUP);
      ((ByteVector) pixels.reinterpretShape(QUARTER, 0)).intoArray(to, q);
      ((ByteVector) pixels.rearrange(ROW1).reinterpretShape(QUARTER, 0)).intoArray(to, q + stride);
      q += 2 * stride;
      ((ByteVector) pixels.rearrange(ROW2).reinterpretShape(QUARTER, 0)).intoArray(to, q);
      ((ByteVector) pixels.rearrange(ROW3).reinterpretShape(QUARTER, 0)).intoArray(to, q + stride);
    }
  }

  private static void pairs(
      byte[] from, int pitch, Cells cells, int n, byte[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      ShortVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + pitch - TABLE_ROW), SECOND)
              .reinterpretAsShorts();
      ShortVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * pitch - TABLE_ROW), SECOND)
              .reinterpretAsShorts();
      ShortVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * pitch - TABLE_ROW), SECOND)
              .reinterpretAsShorts();
      ShortVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * pitch - TABLE_ROW), SECOND)
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
        ((ByteVector) pixels.rearrange(ROW2).reinterpretShape(HALF, 0)).intoArray(to, q + stride);
        q += 2 * stride;
      }
    }
  }

  private static void triples(
      byte[] from, int pitch, Cells cells, int n, byte[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      ByteVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + pitch - TABLE_ROW), SECOND);
      ByteVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * pitch - TABLE_ROW), SECOND);
      ByteVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * pitch - TABLE_ROW), SECOND);
      ByteVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * pitch - TABLE_ROW), SECOND);
      ByteVector cell = ByteVector.fromArray(BYTE, cells.cell, ROWS * g);
      ByteVector column = cell.and((byte) (Cells.ROW - 1));
      cell = cell.add(column).add(column);
      int q = first + 3 * Math.min(g, n - GROUP);
      ByteVector at = cell.rearrange(TRIPLE0).add(CHANNEL);
      VectorMask<Byte> below = at.compare(LT, (byte) 0);
      ByteVector pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
      ((ByteVector) pixels.rearrange(ROW2).reinterpretShape(QUARTER, 0)).intoArray(to, q + 32);
      q += stride;
      at = cell.rearrange(TRIPLE1).add(CHANNEL);
      below = at.compare(LT, (byte) 0);
      pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
      ((ByteVector) pixels.rearrange(ROW2).reinterpretShape(QUARTER, 0)).intoArray(to, q + 32);
      q += stride;
      at = cell.rearrange(TRIPLE2).add(CHANNEL);
      below = at.compare(LT, (byte) 0);
      pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
      ((ByteVector) pixels.rearrange(ROW2).reinterpretShape(QUARTER, 0)).intoArray(to, q + 32);
      q += stride;
      at = cell.rearrange(TRIPLE3).add(CHANNEL);
      below = at.compare(LT, (byte) 0);
      pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, q);
      ((ByteVector) pixels.rearrange(ROW2).reinterpretShape(QUARTER, 0)).intoArray(to, q + 32);
    }
  }

  private static void quads(
      byte[] from, int pitch, Cells cells, int n, byte[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      IntVector rows0 =
          ByteVector.fromArray(BYTE, from, p)
              .blend(ByteVector.fromArray(BYTE, from, p + pitch - TABLE_ROW), SECOND)
              .reinterpretAsInts();
      IntVector rows2 =
          ByteVector.fromArray(BYTE, from, p + 2 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 3 * pitch - TABLE_ROW), SECOND)
              .reinterpretAsInts();
      IntVector rows4 =
          ByteVector.fromArray(BYTE, from, p + 4 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 5 * pitch - TABLE_ROW), SECOND)
              .reinterpretAsInts();
      IntVector rows6 =
          ByteVector.fromArray(BYTE, from, p + 6 * pitch)
              .blend(ByteVector.fromArray(BYTE, from, p + 7 * pitch - TABLE_ROW), SECOND)
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
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      ShortVector rows0 =
          ShortVector.fromArray(SHORT, from, p)
              .blend(ShortVector.fromArray(SHORT, from, p + pitch - SHORTS), SECOND_SHORTS);
      ShortVector rows2 =
          ShortVector.fromArray(SHORT, from, p + 2 * pitch)
              .blend(ShortVector.fromArray(SHORT, from, p + 3 * pitch - SHORTS), SECOND_SHORTS);
      ShortVector rows4 =
          ShortVector.fromArray(SHORT, from, p + 4 * pitch)
              .blend(ShortVector.fromArray(SHORT, from, p + 5 * pitch - SHORTS), SECOND_SHORTS);
      ShortVector rows6 =
          ShortVector.fromArray(SHORT, from, p + 6 * pitch)
              .blend(ShortVector.fromArray(SHORT, from, p + 7 * pitch - SHORTS), SECOND_SHORTS);
      int q = first + Math.min(g, n - GROUP);
      for (int k = ROWS * g; k < ROWS * (g + GROUP); k += 2 * GROUP) {
        ByteVector cell = ByteVector.fromArray(HALF, cells.cell, k);
        ShortVector at = (ShortVector) cell.convertShape(ZERO_EXTEND_B2S, SHORT, 0);
        at = at.lanewise(LSHR, 1).and((short) 0x70).or(at.and((short) 0x0f));
        VectorMask<Short> below = at.compare(GE, (short) (4 * SHORTS));
        ShortVector pixels = at.selectFrom(rows0, rows2).blend(at.selectFrom(rows4, rows6), below);
        ((ShortVector) pixels.reinterpretShape(ShortVector.SPECIES_256, 0)).intoArray(to, q);
        ((ShortVector)
                pixels
                    .reinterpretAsBytes()
                    .rearrange(ROW2)
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
    for (int g = 0; g < n; g += GROUP) {
      int p = cells.base[g / GROUP];
      IntVector rows0 =
          FloatVector.fromArray(FLOAT, from, p)
              .blend(FloatVector.fromArray(FLOAT, from, p + pitch - FLOATS), SECOND_FLOATS)
              .reinterpretAsInts();
      IntVector rows2 =
          FloatVector.fromArray(FLOAT, from, p + 2 * pitch)
              .blend(FloatVector.fromArray(FLOAT, from, p + 3 * pitch - FLOATS), SECOND_FLOATS)
              .reinterpretAsInts();
      IntVector rows4 =
          FloatVector.fromArray(FLOAT, from, p + 4 * pitch)
              .blend(FloatVector.fromArray(FLOAT, from, p + 5 * pitch - FLOATS), SECOND_FLOATS)
              .reinterpretAsInts();
      IntVector rows6 =
          FloatVector.fromArray(FLOAT, from, p + 6 * pitch)
              .blend(FloatVector.fromArray(FLOAT, from, p + 7 * pitch - FLOATS), SECOND_FLOATS)
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

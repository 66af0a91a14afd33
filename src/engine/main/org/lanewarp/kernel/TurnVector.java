package org.lanewarp.kernel;

import static org.lanewarp.kernel.WideLanes.BYTES;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.SHORTS;

import java.util.function.IntUnaryOperator;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link TurnScalar} in lanes: a square of words in sixteen registers, of which first halves, then
 * quarters, eighths and single lanes change places. Pixels of three bytes are spread out to words
 * meanwhile. Words of two or four smaller pixels side by side are turned in several squares, and
 * the pixels of the same rows joined afterwards. Only made for 512-bit lanes that can permute
 * bytes.
 *
 * <p>Nothing in the long methods is masked: C1 gives up on so many masked loads or stores in one
 * method, and then it may be that C2 never gets to see it.
 */
public final class TurnVector implements Turn {

  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;

  private static final VectorSpecies<Short> SHORT = ShortVector.SPECIES_512;

  /** Words in a row or column of a square in registers. */
  private static final int SIDE = 16;

  /** Bytes of a word. */
  private static final int WORD = 4;

  /** Bytes of a row of words. */
  private static final int ROW = SIDE * WORD;

  private static final IntVector LOW_EIGHT = low(8);
  private static final IntVector HIGH_EIGHT = high(8);

  private static final IntVector LOW_FOUR = low(4);
  private static final IntVector HIGH_FOUR = high(4);
  private static final IntVector LOW_TWO = low(2);
  private static final IntVector HIGH_TWO = high(2);
  private static final IntVector LOW_ONE = low(1);
  private static final IntVector HIGH_ONE = high(1);

  /**
   * Words of three bytes, then of four: how halves change places while they are spread out to
   * {@link #WORD} bytes, and single lanes while they are packed again.
   */
  private static final byte[] TABLES = new byte[8 * ROW];

  static {
    for (int size = 3; size <= WORD; size++) {
      byte[] order = new byte[4 * ROW];
      for (int i = 0; i < ROW; i++) {
        int lane = i / WORD;
        int part = Math.min(i % WORD, size - 1);
        int low = lane & 7;
        int vector = lane < 8 ? 0 : ROW;
        order[i] = (byte) (vector + low * size + part);
        order[ROW + i] = (byte) (vector + (low + 8) * size + part);
        lane = Math.min(i / size, SIDE - 1);
        vector = lane % 2 * ROW;
        order[2 * ROW + i] = (byte) (vector + (lane & ~1) * WORD + i % size);
        order[3 * ROW + i] = (byte) (vector + (lane | 1) * WORD + i % size);
      }
      System.arraycopy(order, 0, TABLES, (size - 3) * order.length, order.length);
    }
  }

  /** Three bytes a pixel. */
  private static final VectorMask<Byte> PACKED = VectorMask.fromLong(BYTE, (1L << 3 * SIDE) - 1);

  /** The first and second bytes of the words of two vectors; the third and fourth. */
  private static final IntVector LOW_BYTES = bytes(i -> i % 32 * 4 + i / 32);

  private static final IntVector HIGH_BYTES = bytes(i -> i % 32 * 4 + i / 32 + 2);

  /** The first halves of the words of two vectors; the second halves. */
  private static final IntVector LOW_HALVES = bytes(i -> i % 2 == 0 ? i : 0);

  private static final IntVector HIGH_HALVES = bytes(i -> i % 2 == 0 ? i + 1 : 0);

  /** Where pixels of three bytes are so close to the end that a vector would reach behind it. */
  private final Turn end = new TurnScalar();

  /** Rows of words that were loaded. */
  private final byte[] square = new byte[SIDE * ROW];

  /** Rows of words that were columns, of all squares beside each other. */
  private final byte[] turned = new byte[MOST_BYTES * SIDE * ROW];

  /** Blocks of lanes that stay in the first of two vectors, with those that come to them. */
  private static IntVector low(int block) {
    return lanes(i -> (i & block) == 0 ? i : SIDE + (i ^ block));
  }

  /** Likewise in the second. */
  private static IntVector high(int block) {
    return lanes(i -> (i & block) == 0 ? i ^ block : SIDE + i);
  }

  private static IntVector lanes(IntUnaryOperator lane) {
    int[] lanes = new int[SIDE];
    for (int i = 0; i < SIDE; i++) {
      lanes[i] = lane.applyAsInt(i);
    }
    return IntVector.fromArray(INT, lanes, 0);
  }

  private static IntVector bytes(IntUnaryOperator lane) {
    byte[] lanes = new byte[ROW];
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = (byte) lane.applyAsInt(i);
    }
    return ByteVector.fromArray(BYTE, lanes, 0).reinterpretAsInts();
  }

  @Override
  public void turn(byte[] from, int at, int pitch, int channels, byte[] to, int first, int rise) {
    int last = Math.max(at, at + (SIDE - 1) * pitch);
    if (channels == 4) {
      square(from, at, pitch, WORD, to, first, rise);
      return;
    } else if (channels == 3 && last > from.length - ROW) {
      end.turn(from, at, pitch, channels, to, first, rise);
      return;
    } else if (channels == 3) {
      square(from, at, pitch, channels, turned, 0, ROW);
      cut(turned, to, first, rise);
      return;
    }
    int side = Turn.side(channels);
    for (int k = 0; k < side; k += SIDE) {
      square(from, at + k * pitch, pitch, WORD, turned, WORD * k, WORD * side);
    }
    if (channels == 1) {
      join4(turned, to, first, rise);
    } else {
      join2(turned, to, first, rise);
    }
  }

  /** Stores the pixels of three bytes that rows begin with. */
  private static void cut(byte[] from, byte[] to, int first, int rise) {
    for (int k = 0; k < SIDE; k++) {
      ByteVector.fromArray(BYTE, from, k * ROW).intoArray(to, first + k * rise, PACKED);
    }
  }

  /** Rows of words that hold a pixel of two rows each. */
  private static void join2(byte[] from, byte[] to, int first, int rise) {
    ShortVector low = LOW_HALVES.reinterpretAsShorts();
    ShortVector high = HIGH_HALVES.reinterpretAsShorts();
    for (int k = 0; k < SIDE; k++) {
      int p = k * 2 * ROW;
      ShortVector a = ByteVector.fromArray(BYTE, from, p).reinterpretAsShorts();
      ShortVector b = ByteVector.fromArray(BYTE, from, p + ROW).reinterpretAsShorts();
      int q = first + 2 * k * rise;
      ((ByteVector) BYTES.cast(low.selectFrom(a, b).reinterpretAsBytes())).intoArray(to, q);
      ((ByteVector) BYTES.cast(high.selectFrom(a, b).reinterpretAsBytes())).intoArray(to, q + rise);
    }
  }

  /** Rows of words that hold a pixel of four rows each. */
  private static void join4(byte[] from, byte[] to, int first, int rise) {
    ByteVector low = LOW_BYTES.reinterpretAsBytes();
    ByteVector high = HIGH_BYTES.reinterpretAsBytes();
    for (int k = 0; k < SIDE; k++) {
      int p = k * 4 * ROW;
      ByteVector a = ByteVector.fromArray(BYTE, from, p);
      ByteVector b = ByteVector.fromArray(BYTE, from, p + ROW);
      ByteVector c = ByteVector.fromArray(BYTE, from, p + 2 * ROW);
      ByteVector d = ByteVector.fromArray(BYTE, from, p + 3 * ROW);
      IntVector abLow = low.selectFrom(a, b).reinterpretAsInts();
      IntVector cdLow = low.selectFrom(c, d).reinterpretAsInts();
      IntVector abHigh = high.selectFrom(a, b).reinterpretAsInts();
      IntVector cdHigh = high.selectFrom(c, d).reinterpretAsInts();
      int q = first + 4 * k * rise;
      ((ByteVector) BYTES.cast(LOW_EIGHT.selectFrom(abLow, cdLow).reinterpretAsBytes()))
          .intoArray(to, q);
      ((ByteVector) BYTES.cast(HIGH_EIGHT.selectFrom(abLow, cdLow).reinterpretAsBytes()))
          .intoArray(to, q + rise);
      ((ByteVector) BYTES.cast(LOW_EIGHT.selectFrom(abHigh, cdHigh).reinterpretAsBytes()))
          .intoArray(to, q + 2 * rise);
      ((ByteVector) BYTES.cast(HIGH_EIGHT.selectFrom(abHigh, cdHigh).reinterpretAsBytes()))
          .intoArray(to, q + 3 * rise);
    }
  }

  @Override
  public void turn(short[] from, int at, int pitch, int channels, short[] to, int first, int rise) {
    int side = Turn.side(Short.BYTES * channels);
    for (int k = 0; k < side; k += SIDE) {
      load(from, at + k * pitch, pitch, square);
      square(square, 0, WORD * SIDE, WORD, turned, WORD * k, WORD * side);
    }
    if (channels == 1) {
      join2(turned, to, first, rise);
    } else {
      store(turned, to, first, rise);
    }
  }

  private static void load(short[] from, int at, int pitch, byte[] to) {
    for (int k = 0; k < SIDE; k++) {
      ByteVector row = ShortVector.fromArray(SHORT, from, at + k * pitch).reinterpretAsBytes();
      ((ByteVector) BYTES.cast(row)).intoArray(to, k * ROW);
    }
  }

  private static void store(byte[] from, short[] to, int first, int rise) {
    for (int k = 0; k < SIDE; k++) {
      ShortVector row = ByteVector.fromArray(BYTE, from, k * ROW).reinterpretAsShorts();
      ((ShortVector) SHORTS.cast(row)).intoArray(to, first + k * rise);
    }
  }

  private static void join2(byte[] from, short[] to, int first, int rise) {
    ShortVector low = LOW_HALVES.reinterpretAsShorts();
    ShortVector high = HIGH_HALVES.reinterpretAsShorts();
    for (int k = 0; k < SIDE; k++) {
      int p = k * 2 * ROW;
      ShortVector a = ByteVector.fromArray(BYTE, from, p).reinterpretAsShorts();
      ShortVector b = ByteVector.fromArray(BYTE, from, p + ROW).reinterpretAsShorts();
      int q = first + 2 * k * rise;
      ((ShortVector) SHORTS.cast(low.selectFrom(a, b))).intoArray(to, q);
      ((ShortVector) SHORTS.cast(high.selectFrom(a, b))).intoArray(to, q + rise);
    }
  }

  @Override
  public void turn(float[] from, int at, int pitch, float[] to, int first, int rise) {
    square(from, at, pitch, to, first, rise);
  }

  /** Turns a square of words, of {@code size} bytes each. */
  private static void square(
      byte[] from, int at, int pitch, int size, byte[] to, int first, int rise) {
    int table = (size - 3) * 4 * ROW;
    ByteVector lowEight = ByteVector.fromArray(BYTE, TABLES, table);
    ByteVector highEight = ByteVector.fromArray(BYTE, TABLES, table + ROW);
    ByteVector lowOne = ByteVector.fromArray(BYTE, TABLES, table + 2 * ROW);
    ByteVector highOne = ByteVector.fromArray(BYTE, TABLES, table + 3 * ROW);
    ByteVector b0 = ByteVector.fromArray(BYTE, from, at);
    ByteVector b1 = ByteVector.fromArray(BYTE, from, at + pitch);
    ByteVector b2 = ByteVector.fromArray(BYTE, from, at + 2 * pitch);
    ByteVector b3 = ByteVector.fromArray(BYTE, from, at + 3 * pitch);
    ByteVector b4 = ByteVector.fromArray(BYTE, from, at + 4 * pitch);
    ByteVector b5 = ByteVector.fromArray(BYTE, from, at + 5 * pitch);
    ByteVector b6 = ByteVector.fromArray(BYTE, from, at + 6 * pitch);
    ByteVector b7 = ByteVector.fromArray(BYTE, from, at + 7 * pitch);
    ByteVector b8 = ByteVector.fromArray(BYTE, from, at + 8 * pitch);
    ByteVector b9 = ByteVector.fromArray(BYTE, from, at + 9 * pitch);
    ByteVector b10 = ByteVector.fromArray(BYTE, from, at + 10 * pitch);
    ByteVector b11 = ByteVector.fromArray(BYTE, from, at + 11 * pitch);
    ByteVector b12 = ByteVector.fromArray(BYTE, from, at + 12 * pitch);
    ByteVector b13 = ByteVector.fromArray(BYTE, from, at + 13 * pitch);
    ByteVector b14 = ByteVector.fromArray(BYTE, from, at + 14 * pitch);
    ByteVector b15 = ByteVector.fromArray(BYTE, from, at + 15 * pitch);
    IntVector s0 = lowEight.selectFrom(b0, b8).reinterpretAsInts();
    IntVector s8 = highEight.selectFrom(b0, b8).reinterpretAsInts();
    IntVector s1 = lowEight.selectFrom(b1, b9).reinterpretAsInts();
    IntVector s9 = highEight.selectFrom(b1, b9).reinterpretAsInts();
    IntVector s2 = lowEight.selectFrom(b2, b10).reinterpretAsInts();
    IntVector s10 = highEight.selectFrom(b2, b10).reinterpretAsInts();
    IntVector s3 = lowEight.selectFrom(b3, b11).reinterpretAsInts();
    IntVector s11 = highEight.selectFrom(b3, b11).reinterpretAsInts();
    IntVector s4 = lowEight.selectFrom(b4, b12).reinterpretAsInts();
    IntVector s12 = highEight.selectFrom(b4, b12).reinterpretAsInts();
    IntVector s5 = lowEight.selectFrom(b5, b13).reinterpretAsInts();
    IntVector s13 = highEight.selectFrom(b5, b13).reinterpretAsInts();
    IntVector s6 = lowEight.selectFrom(b6, b14).reinterpretAsInts();
    IntVector s14 = highEight.selectFrom(b6, b14).reinterpretAsInts();
    IntVector s7 = lowEight.selectFrom(b7, b15).reinterpretAsInts();
    IntVector s15 = highEight.selectFrom(b7, b15).reinterpretAsInts();
    IntVector r0 = LOW_FOUR.selectFrom(s0, s4);
    IntVector r4 = HIGH_FOUR.selectFrom(s0, s4);
    IntVector r1 = LOW_FOUR.selectFrom(s1, s5);
    IntVector r5 = HIGH_FOUR.selectFrom(s1, s5);
    IntVector r2 = LOW_FOUR.selectFrom(s2, s6);
    IntVector r6 = HIGH_FOUR.selectFrom(s2, s6);
    IntVector r3 = LOW_FOUR.selectFrom(s3, s7);
    IntVector r7 = HIGH_FOUR.selectFrom(s3, s7);
    IntVector r8 = LOW_FOUR.selectFrom(s8, s12);
    IntVector r12 = HIGH_FOUR.selectFrom(s8, s12);
    IntVector r9 = LOW_FOUR.selectFrom(s9, s13);
    IntVector r13 = HIGH_FOUR.selectFrom(s9, s13);
    IntVector r10 = LOW_FOUR.selectFrom(s10, s14);
    IntVector r14 = HIGH_FOUR.selectFrom(s10, s14);
    IntVector r11 = LOW_FOUR.selectFrom(s11, s15);
    IntVector r15 = HIGH_FOUR.selectFrom(s11, s15);
    s0 = LOW_TWO.selectFrom(r0, r2);
    s2 = HIGH_TWO.selectFrom(r0, r2);
    s1 = LOW_TWO.selectFrom(r1, r3);
    s3 = HIGH_TWO.selectFrom(r1, r3);
    s4 = LOW_TWO.selectFrom(r4, r6);
    s6 = HIGH_TWO.selectFrom(r4, r6);
    s5 = LOW_TWO.selectFrom(r5, r7);
    s7 = HIGH_TWO.selectFrom(r5, r7);
    s8 = LOW_TWO.selectFrom(r8, r10);
    s10 = HIGH_TWO.selectFrom(r8, r10);
    s9 = LOW_TWO.selectFrom(r9, r11);
    s11 = HIGH_TWO.selectFrom(r9, r11);
    s12 = LOW_TWO.selectFrom(r12, r14);
    s14 = HIGH_TWO.selectFrom(r12, r14);
    s13 = LOW_TWO.selectFrom(r13, r15);
    s15 = HIGH_TWO.selectFrom(r13, r15);
    b0 = s0.reinterpretAsBytes();
    b1 = s1.reinterpretAsBytes();
    b2 = s2.reinterpretAsBytes();
    b3 = s3.reinterpretAsBytes();
    b4 = s4.reinterpretAsBytes();
    b5 = s5.reinterpretAsBytes();
    b6 = s6.reinterpretAsBytes();
    b7 = s7.reinterpretAsBytes();
    b8 = s8.reinterpretAsBytes();
    b9 = s9.reinterpretAsBytes();
    b10 = s10.reinterpretAsBytes();
    b11 = s11.reinterpretAsBytes();
    b12 = s12.reinterpretAsBytes();
    b13 = s13.reinterpretAsBytes();
    b14 = s14.reinterpretAsBytes();
    b15 = s15.reinterpretAsBytes();
    ((ByteVector) BYTES.cast(lowOne.selectFrom(b0, b1))).intoArray(to, first);
    ((ByteVector) BYTES.cast(highOne.selectFrom(b0, b1))).intoArray(to, first + rise);
    ((ByteVector) BYTES.cast(lowOne.selectFrom(b2, b3))).intoArray(to, first + 2 * rise);
    ((ByteVector) BYTES.cast(highOne.selectFrom(b2, b3))).intoArray(to, first + 3 * rise);
    ((ByteVector) BYTES.cast(lowOne.selectFrom(b4, b5))).intoArray(to, first + 4 * rise);
    ((ByteVector) BYTES.cast(highOne.selectFrom(b4, b5))).intoArray(to, first + 5 * rise);
    ((ByteVector) BYTES.cast(lowOne.selectFrom(b6, b7))).intoArray(to, first + 6 * rise);
    ((ByteVector) BYTES.cast(highOne.selectFrom(b6, b7))).intoArray(to, first + 7 * rise);
    ((ByteVector) BYTES.cast(lowOne.selectFrom(b8, b9))).intoArray(to, first + 8 * rise);
    ((ByteVector) BYTES.cast(highOne.selectFrom(b8, b9))).intoArray(to, first + 9 * rise);
    ((ByteVector) BYTES.cast(lowOne.selectFrom(b10, b11))).intoArray(to, first + 10 * rise);
    ((ByteVector) BYTES.cast(highOne.selectFrom(b10, b11))).intoArray(to, first + 11 * rise);
    ((ByteVector) BYTES.cast(lowOne.selectFrom(b12, b13))).intoArray(to, first + 12 * rise);
    ((ByteVector) BYTES.cast(highOne.selectFrom(b12, b13))).intoArray(to, first + 13 * rise);
    ((ByteVector) BYTES.cast(lowOne.selectFrom(b14, b15))).intoArray(to, first + 14 * rise);
    ((ByteVector) BYTES.cast(highOne.selectFrom(b14, b15))).intoArray(to, first + 15 * rise);
  }

  private static void square(float[] from, int at, int pitch, float[] to, int first, int rise) {
    IntVector r0 = FloatVector.fromArray(FLOAT, from, at).reinterpretAsInts();
    IntVector r1 = FloatVector.fromArray(FLOAT, from, at + pitch).reinterpretAsInts();
    IntVector r2 = FloatVector.fromArray(FLOAT, from, at + 2 * pitch).reinterpretAsInts();
    IntVector r3 = FloatVector.fromArray(FLOAT, from, at + 3 * pitch).reinterpretAsInts();
    IntVector r4 = FloatVector.fromArray(FLOAT, from, at + 4 * pitch).reinterpretAsInts();
    IntVector r5 = FloatVector.fromArray(FLOAT, from, at + 5 * pitch).reinterpretAsInts();
    IntVector r6 = FloatVector.fromArray(FLOAT, from, at + 6 * pitch).reinterpretAsInts();
    IntVector r7 = FloatVector.fromArray(FLOAT, from, at + 7 * pitch).reinterpretAsInts();
    IntVector r8 = FloatVector.fromArray(FLOAT, from, at + 8 * pitch).reinterpretAsInts();
    IntVector r9 = FloatVector.fromArray(FLOAT, from, at + 9 * pitch).reinterpretAsInts();
    IntVector r10 = FloatVector.fromArray(FLOAT, from, at + 10 * pitch).reinterpretAsInts();
    IntVector r11 = FloatVector.fromArray(FLOAT, from, at + 11 * pitch).reinterpretAsInts();
    IntVector r12 = FloatVector.fromArray(FLOAT, from, at + 12 * pitch).reinterpretAsInts();
    IntVector r13 = FloatVector.fromArray(FLOAT, from, at + 13 * pitch).reinterpretAsInts();
    IntVector r14 = FloatVector.fromArray(FLOAT, from, at + 14 * pitch).reinterpretAsInts();
    IntVector r15 = FloatVector.fromArray(FLOAT, from, at + 15 * pitch).reinterpretAsInts();
    IntVector s0 = LOW_EIGHT.selectFrom(r0, r8);
    IntVector s8 = HIGH_EIGHT.selectFrom(r0, r8);
    IntVector s1 = LOW_EIGHT.selectFrom(r1, r9);
    IntVector s9 = HIGH_EIGHT.selectFrom(r1, r9);
    IntVector s2 = LOW_EIGHT.selectFrom(r2, r10);
    IntVector s10 = HIGH_EIGHT.selectFrom(r2, r10);
    IntVector s3 = LOW_EIGHT.selectFrom(r3, r11);
    IntVector s11 = HIGH_EIGHT.selectFrom(r3, r11);
    IntVector s4 = LOW_EIGHT.selectFrom(r4, r12);
    IntVector s12 = HIGH_EIGHT.selectFrom(r4, r12);
    IntVector s5 = LOW_EIGHT.selectFrom(r5, r13);
    IntVector s13 = HIGH_EIGHT.selectFrom(r5, r13);
    IntVector s6 = LOW_EIGHT.selectFrom(r6, r14);
    IntVector s14 = HIGH_EIGHT.selectFrom(r6, r14);
    IntVector s7 = LOW_EIGHT.selectFrom(r7, r15);
    IntVector s15 = HIGH_EIGHT.selectFrom(r7, r15);
    r0 = LOW_FOUR.selectFrom(s0, s4);
    r4 = HIGH_FOUR.selectFrom(s0, s4);
    r1 = LOW_FOUR.selectFrom(s1, s5);
    r5 = HIGH_FOUR.selectFrom(s1, s5);
    r2 = LOW_FOUR.selectFrom(s2, s6);
    r6 = HIGH_FOUR.selectFrom(s2, s6);
    r3 = LOW_FOUR.selectFrom(s3, s7);
    r7 = HIGH_FOUR.selectFrom(s3, s7);
    r8 = LOW_FOUR.selectFrom(s8, s12);
    r12 = HIGH_FOUR.selectFrom(s8, s12);
    r9 = LOW_FOUR.selectFrom(s9, s13);
    r13 = HIGH_FOUR.selectFrom(s9, s13);
    r10 = LOW_FOUR.selectFrom(s10, s14);
    r14 = HIGH_FOUR.selectFrom(s10, s14);
    r11 = LOW_FOUR.selectFrom(s11, s15);
    r15 = HIGH_FOUR.selectFrom(s11, s15);
    s0 = LOW_TWO.selectFrom(r0, r2);
    s2 = HIGH_TWO.selectFrom(r0, r2);
    s1 = LOW_TWO.selectFrom(r1, r3);
    s3 = HIGH_TWO.selectFrom(r1, r3);
    s4 = LOW_TWO.selectFrom(r4, r6);
    s6 = HIGH_TWO.selectFrom(r4, r6);
    s5 = LOW_TWO.selectFrom(r5, r7);
    s7 = HIGH_TWO.selectFrom(r5, r7);
    s8 = LOW_TWO.selectFrom(r8, r10);
    s10 = HIGH_TWO.selectFrom(r8, r10);
    s9 = LOW_TWO.selectFrom(r9, r11);
    s11 = HIGH_TWO.selectFrom(r9, r11);
    s12 = LOW_TWO.selectFrom(r12, r14);
    s14 = HIGH_TWO.selectFrom(r12, r14);
    s13 = LOW_TWO.selectFrom(r13, r15);
    s15 = HIGH_TWO.selectFrom(r13, r15);
    ((FloatVector) FLOATS.cast(LOW_ONE.selectFrom(s0, s1).reinterpretAsFloats()))
        .intoArray(to, first);
    ((FloatVector) FLOATS.cast(HIGH_ONE.selectFrom(s0, s1).reinterpretAsFloats()))
        .intoArray(to, first + rise);
    ((FloatVector) FLOATS.cast(LOW_ONE.selectFrom(s2, s3).reinterpretAsFloats()))
        .intoArray(to, first + 2 * rise);
    ((FloatVector) FLOATS.cast(HIGH_ONE.selectFrom(s2, s3).reinterpretAsFloats()))
        .intoArray(to, first + 3 * rise);
    ((FloatVector) FLOATS.cast(LOW_ONE.selectFrom(s4, s5).reinterpretAsFloats()))
        .intoArray(to, first + 4 * rise);
    ((FloatVector) FLOATS.cast(HIGH_ONE.selectFrom(s4, s5).reinterpretAsFloats()))
        .intoArray(to, first + 5 * rise);
    ((FloatVector) FLOATS.cast(LOW_ONE.selectFrom(s6, s7).reinterpretAsFloats()))
        .intoArray(to, first + 6 * rise);
    ((FloatVector) FLOATS.cast(HIGH_ONE.selectFrom(s6, s7).reinterpretAsFloats()))
        .intoArray(to, first + 7 * rise);
    ((FloatVector) FLOATS.cast(LOW_ONE.selectFrom(s8, s9).reinterpretAsFloats()))
        .intoArray(to, first + 8 * rise);
    ((FloatVector) FLOATS.cast(HIGH_ONE.selectFrom(s8, s9).reinterpretAsFloats()))
        .intoArray(to, first + 9 * rise);
    ((FloatVector) FLOATS.cast(LOW_ONE.selectFrom(s10, s11).reinterpretAsFloats()))
        .intoArray(to, first + 10 * rise);
    ((FloatVector) FLOATS.cast(HIGH_ONE.selectFrom(s10, s11).reinterpretAsFloats()))
        .intoArray(to, first + 11 * rise);
    ((FloatVector) FLOATS.cast(LOW_ONE.selectFrom(s12, s13).reinterpretAsFloats()))
        .intoArray(to, first + 12 * rise);
    ((FloatVector) FLOATS.cast(HIGH_ONE.selectFrom(s12, s13).reinterpretAsFloats()))
        .intoArray(to, first + 13 * rise);
    ((FloatVector) FLOATS.cast(LOW_ONE.selectFrom(s14, s15).reinterpretAsFloats()))
        .intoArray(to, first + 14 * rise);
    ((FloatVector) FLOATS.cast(HIGH_ONE.selectFrom(s14, s15).reinterpretAsFloats()))
        .intoArray(to, first + 15 * rise);
  }
}

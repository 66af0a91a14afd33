package org.lanewarp.kernel;

import java.util.function.IntUnaryOperator;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link TurnScalar} in lanes: a square in sixteen registers, of which first halves, then quarters,
 * eighths and single lanes change places. Pixels of bytes are words meanwhile, and those of three
 * bytes are spread out to four. Only made for 512-bit lanes that can permute bytes.
 */
public final class TurnVector implements Turn {

  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;

  private static final IntVector LOW_EIGHT = low(8);
  private static final IntVector HIGH_EIGHT = high(8);
  private static final IntVector LOW_FOUR = low(4);
  private static final IntVector HIGH_FOUR = high(4);
  private static final IntVector LOW_TWO = low(2);
  private static final IntVector HIGH_TWO = high(2);
  private static final IntVector LOW_ONE = low(1);
  private static final IntVector HIGH_ONE = high(1);

  /** Three bytes a pixel. */
  private static final VectorMask<Byte> PACKED = VectorMask.fromLong(BYTE, (1L << 3 * SIDE) - 1);

  /** From three bytes a pixel to four, and back. */
  private static final IntVector SPREAD = bytes(i -> i / 4 * 3 + Math.min(i % 4, 2));

  private static final IntVector PACK = bytes(i -> i < 3 * SIDE ? i / 3 * 4 + i % 3 : 0);

  private final float[] square = new float[SIDE * SIDE];

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
    byte[] lanes = new byte[4 * SIDE];
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = (byte) lane.applyAsInt(i);
    }
    return ByteVector.fromArray(BYTE, lanes, 0).reinterpretAsInts();
  }

  @Override
  public void turn(byte[] from, int at, int pitch, int channels, byte[] to, int first, int rise) {
    if (channels == 3) {
      spread(from, at, pitch, square);
      turn(square, 0, SIDE, square, 0, SIDE);
      pack(square, to, first, rise);
    } else {
      load(from, at, pitch, square);
      turn(square, 0, SIDE, square, 0, SIDE);
      store(square, to, first, rise);
    }
  }

  private static void load(byte[] from, int at, int pitch, float[] to) {
    for (int k = 0; k < SIDE; k++) {
      ByteVector row = ByteVector.fromArray(BYTE, from, at + k * pitch);
      row.reinterpretAsFloats().intoArray(to, k * SIDE);
    }
  }

  private static void store(float[] from, byte[] to, int first, int rise) {
    for (int k = 0; k < SIDE; k++) {
      FloatVector row = FloatVector.fromArray(FLOAT, from, k * SIDE);
      row.reinterpretAsBytes().intoArray(to, first + k * rise);
    }
  }

  private static void spread(byte[] from, int at, int pitch, float[] to) {
    ByteVector order = SPREAD.reinterpretAsBytes();
    for (int k = 0; k < SIDE; k++) {
      ByteVector row = ByteVector.fromArray(BYTE, from, at + k * pitch, PACKED);
      order.selectFrom(row).reinterpretAsFloats().intoArray(to, k * SIDE);
    }
  }

  private static void pack(float[] from, byte[] to, int first, int rise) {
    ByteVector order = PACK.reinterpretAsBytes();
    for (int k = 0; k < SIDE; k++) {
      ByteVector row = FloatVector.fromArray(FLOAT, from, k * SIDE).reinterpretAsBytes();
      order.selectFrom(row).intoArray(to, first + k * rise, PACKED);
    }
  }

  @Override
  public void turn(float[] from, int at, int pitch, float[] to, int first, int rise) {
    square(from, at, pitch, to, first, rise);
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
    LOW_ONE.selectFrom(s0, s1).reinterpretAsFloats().intoArray(to, first);
    HIGH_ONE.selectFrom(s0, s1).reinterpretAsFloats().intoArray(to, first + rise);
    LOW_ONE.selectFrom(s2, s3).reinterpretAsFloats().intoArray(to, first + 2 * rise);
    HIGH_ONE.selectFrom(s2, s3).reinterpretAsFloats().intoArray(to, first + 3 * rise);
    LOW_ONE.selectFrom(s4, s5).reinterpretAsFloats().intoArray(to, first + 4 * rise);
    HIGH_ONE.selectFrom(s4, s5).reinterpretAsFloats().intoArray(to, first + 5 * rise);
    LOW_ONE.selectFrom(s6, s7).reinterpretAsFloats().intoArray(to, first + 6 * rise);
    HIGH_ONE.selectFrom(s6, s7).reinterpretAsFloats().intoArray(to, first + 7 * rise);
    LOW_ONE.selectFrom(s8, s9).reinterpretAsFloats().intoArray(to, first + 8 * rise);
    HIGH_ONE.selectFrom(s8, s9).reinterpretAsFloats().intoArray(to, first + 9 * rise);
    LOW_ONE.selectFrom(s10, s11).reinterpretAsFloats().intoArray(to, first + 10 * rise);
    HIGH_ONE.selectFrom(s10, s11).reinterpretAsFloats().intoArray(to, first + 11 * rise);
    LOW_ONE.selectFrom(s12, s13).reinterpretAsFloats().intoArray(to, first + 12 * rise);
    HIGH_ONE.selectFrom(s12, s13).reinterpretAsFloats().intoArray(to, first + 13 * rise);
    LOW_ONE.selectFrom(s14, s15).reinterpretAsFloats().intoArray(to, first + 14 * rise);
    HIGH_ONE.selectFrom(s14, s15).reinterpretAsFloats().intoArray(to, first + 15 * rise);
  }
}

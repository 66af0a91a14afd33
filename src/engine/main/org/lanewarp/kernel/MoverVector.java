package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2S;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2I;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.lane.Lanes.BYTE;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.QUARTER_BYTE;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorShuffle;

/** {@link MoverScalar} in lanes. Ends go one by one: neither array may be overrun. */
public final class MoverVector implements Mover {

  /** No species has 32 bits, so 128-bit lanes have no vector of as many bytes. */
  private static final boolean HAS_QUARTER = COUNT * 8 == QUARTER_BYTE.vectorBitSize();

  /** Four pixels of three bytes, spread to four words; the top bytes are cleared after. */
  private static final VectorShuffle<Byte> SPREAD =
      VectorShuffle.fromOp(ByteVector.SPECIES_128, i -> i % 4 == 3 ? 0 : i / 4 * 3 + i % 4);

  /** The lower three bytes of four words, pushed together; the last four bytes are spill. */
  private static final VectorShuffle<Byte> PUSH =
      VectorShuffle.fromOp(ByteVector.SPECIES_128, i -> i < 12 ? i / 3 * 4 + i % 3 : 3);

  private final Mover tail = new MoverScalar();

  @Override
  public void load8(byte[] from, int first, int n, int[] to, int at) {
    int i = 0;
    if (HAS_QUARTER) {
      for (; i <= n - COUNT; i += COUNT) {
        ByteVector v = ByteVector.fromArray(QUARTER_BYTE, from, first + i);
        ((IntVector) v.convertShape(ZERO_EXTEND_B2I, INT, 0)).intoArray(to, at + i);
      }
    }
    tail.load8(from, first + i, n - i, to, at + i);
  }

  @Override
  public void load24(byte[] from, int first, int n, int[] to, int at) {
    int i = 0;
    for (; i < n - 5; i += 4) { // sixteen bytes, of which twelve count, reach into the sixth pixel
      ByteVector v = ByteVector.fromArray(ByteVector.SPECIES_128, from, first + 3 * i);
      v.rearrange(SPREAD).reinterpretAsInts().and(0xffffff).intoArray(to, at + i);
    }
    tail.load24(from, first + 3 * i, n - i, to, at + i);
  }

  @Override
  public void load32(byte[] from, int first, int n, int[] to, int at) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      ByteVector.fromArray(BYTE, from, first + 4 * i).reinterpretAsInts().intoArray(to, at + i);
    }
    tail.load32(from, first + 4 * i, n - i, to, at + i);
  }

  @Override
  public void load16(short[] from, int first, int n, int[] to, int at) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      ShortVector v = ShortVector.fromArray(HALF_SHORT, from, first + i);
      ((IntVector) v.convertShape(ZERO_EXTEND_S2I, INT, 0)).intoArray(to, at + i);
    }
    tail.load16(from, first + i, n - i, to, at + i);
  }

  @Override
  public void loadFloat(float[] from, int first, int n, int[] to, int at) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      FloatVector.fromArray(FLOAT, from, first + i).reinterpretAsInts().intoArray(to, at + i);
    }
    tail.loadFloat(from, first + i, n - i, to, at + i);
  }

  @Override
  public void store8(int[] from, int at, int n, byte[] to, int first) {
    int i = 0;
    if (HAS_QUARTER) {
      for (; i <= n - COUNT; i += COUNT) {
        IntVector v = IntVector.fromArray(INT, from, at + i);
        ((ByteVector) v.convertShape(I2B, QUARTER_BYTE, 0)).intoArray(to, first + i);
      }
    }
    tail.store8(from, at + i, n - i, to, first + i);
  }

  @Override
  public void store24(int[] from, int at, int n, byte[] to, int first) {
    int i = 0;
    for (; i < n - 5; i += 4) { // the four bytes of spill are overwritten by the next pixels
      IntVector v = IntVector.fromArray(IntVector.SPECIES_128, from, at + i);
      v.reinterpretAsBytes().rearrange(PUSH).intoArray(to, first + 3 * i);
    }
    tail.store24(from, at + i, n - i, to, first + 3 * i);
  }

  @Override
  public void store32(int[] from, int at, int n, byte[] to, int first) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      IntVector.fromArray(INT, from, at + i).reinterpretAsBytes().intoArray(to, first + 4 * i);
    }
    tail.store32(from, at + i, n - i, to, first + 4 * i);
  }

  @Override
  public void store16(int[] from, int at, int n, short[] to, int first) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      IntVector v = IntVector.fromArray(INT, from, at + i);
      ((ShortVector) v.convertShape(I2S, HALF_SHORT, 0)).intoArray(to, first + i);
    }
    tail.store16(from, at + i, n - i, to, first + i);
  }

  @Override
  public void storeFloat(int[] from, int at, int n, float[] to, int first) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      IntVector.fromArray(INT, from, at + i).reinterpretAsFloats().intoArray(to, first + i);
    }
    tail.storeFloat(from, at + i, n - i, to, first + i);
  }

  @Override
  public void quads(int[] words, int at, int stride, int n) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      IntVector p00 = IntVector.fromArray(INT, words, at + i);
      IntVector p01 = IntVector.fromArray(INT, words, at + i + 1);
      IntVector p10 = IntVector.fromArray(INT, words, at + i + stride);
      IntVector p11 = IntVector.fromArray(INT, words, at + i + stride + 1);
      p00.or(p01.lanewise(LSHL, 8))
          .or(p10.lanewise(LSHL, 16))
          .or(p11.lanewise(LSHL, 24))
          .intoArray(words, at + i);
    }
    tail.quads(words, at + i, stride, n - i);
  }

  @Override
  public void pairs(int[] words, int at, int n) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      IntVector right = IntVector.fromArray(INT, words, at + i + 1);
      IntVector.fromArray(INT, words, at + i).or(right.lanewise(LSHL, 16)).intoArray(words, at + i);
    }
    tail.pairs(words, at + i, n - i);
  }
}

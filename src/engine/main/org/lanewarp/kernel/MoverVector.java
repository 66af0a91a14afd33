package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2S;
import static jdk.incubator.vector.VectorOperators.MAX;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.HALF_SHORTS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;
import static org.lanewarp.lane.Lanes.QUARTER_BYTE;
import static org.lanewarp.lane.Lanes.QUARTER_BYTES;
import static org.lanewarp.lane.Lanes.SHORT4;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** {@link MoverScalar} in lanes. Ends go one by one: neither array may be overrun. */
public final class MoverVector implements Mover {

  /** No species has 32 bits, so 128-bit lanes have no vector of as many bytes. */
  private static final boolean HAS_QUARTER = COUNT * 8 == QUARTER_BYTE.vectorBitSize();

  /** The class of vectors of bytes as long as {@link org.lanewarp.lane.Lanes#INT}. */
  private static final Class<? extends Vector<Byte>> BYTES =
      VectorSpecies.of(byte.class, INT.vectorShape()).vectorType();

  /** The class of vectors of integers as long as {@link org.lanewarp.lane.Lanes#QUARTER_BYTE}. */
  private static final Class<? extends Vector<Integer>> QUARTER_INTS =
      VectorSpecies.of(int.class, QUARTER_BYTE.vectorShape()).vectorType();

  /** The lower three bytes of four words, pushed together; the last four bytes are spill. */
  private static final VectorShuffle<Byte> PUSH =
      VectorShuffle.fromOp(ByteVector.SPECIES_128, i -> i < 12 ? i / 3 * 4 + i % 3 : 3);

  /** The first two or three lanes of each four, pushed together. */
  private static final VectorShuffle<Float> TWO_FLOATS =
      VectorShuffle.fromOp(FLOAT, i -> push(i, 2));

  private static final VectorShuffle<Float> THREE_FLOATS =
      VectorShuffle.fromOp(FLOAT, i -> push(i, 3));

  private static final VectorShuffle<Short> TWO_SHORTS =
      VectorShuffle.fromOp(HALF_SHORT, i -> push(i, 2));

  private static final VectorShuffle<Short> THREE_SHORTS =
      VectorShuffle.fromOp(HALF_SHORT, i -> push(i, 3));

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final Mover tail = new MoverScalar();

  private static int push(int i, int channels) {
    return i < COUNT / 4 * channels ? i / channels * 4 + i % channels : channels;
  }

  @Override
  public void store8(int[] from, int at, int n, byte[] to, int first) {
    int i = 0;
    if (HAS_QUARTER) {
      for (; i <= n - COUNT; i += COUNT) {
        IntVector v = (IntVector) INTS.cast(IntVector.fromArray(INT, from, at + i));
        ((ByteVector) QUARTER_BYTES.cast(v.convertShape(I2B, QUARTER_BYTE, 0)))
            .intoArray(to, first + i);
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
      ByteVector v = IntVector.fromArray(INT, from, at + i).reinterpretAsBytes();
      ((ByteVector) BYTES.cast(v)).intoArray(to, first + 4 * i);
    }
    tail.store32(from, at + i, n - i, to, first + 4 * i);
  }

  @Override
  public void pack(float[] from, int at, int n, int[] to, int first) {
    int i = 0;
    if (HAS_QUARTER) {
      for (; i <= n - COUNT / 4; i += COUNT / 4) {
        FloatVector v = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, at + 4 * i));
        IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
        IntVector rounded = (IntVector) INTS.cast(bits.max(MAGIC_BITS).min(MAGIC_BITS + 255));
        Vector<Byte> bytes = QUARTER_BYTES.cast(rounded.convertShape(I2B, QUARTER_BYTE, 0));
        ((IntVector) QUARTER_INTS.cast(bytes.reinterpretAsInts())).intoArray(to, first + i);
      }
    }
    tail.pack(from, at + 4 * i, n - i, to, first + i);
  }

  @Override
  public void storePixels16(float[] from, int at, int n, int channels, short[] to, int first) {
    VectorShuffle<Short> push = channels == 2 ? TWO_SHORTS : THREE_SHORTS;
    int i = 0;
    for (; channels * i + COUNT <= channels * n; i += COUNT / 4) {
      FloatVector v = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, at + 4 * i));
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      IntVector rounded = (IntVector) INTS.cast(bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff));
      ShortVector shorts = (ShortVector) HALF_SHORTS.cast(rounded.convertShape(I2S, HALF_SHORT, 0));
      if (channels < 4) { // what this spills is overwritten by the next pixels
        shorts = shorts.rearrange(push);
      }
      ((ShortVector) HALF_SHORTS.cast(shorts)).intoArray(to, first + channels * i);
    }
    tail.storePixels16(from, at + 4 * i, n - i, channels, to, first + channels * i);
  }

  @Override
  public void storePixelsFloat(float[] from, int at, int n, int channels, float[] to, int first) {
    VectorShuffle<Float> push = channels == 2 ? TWO_FLOATS : THREE_FLOATS;
    int i = 0;
    for (; channels * i + COUNT <= channels * n; i += COUNT / 4) {
      FloatVector v = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, at + 4 * i));
      if (channels < 4) { // as above
        v = v.rearrange(push);
      }
      ((FloatVector) FLOATS.cast(v)).intoArray(to, first + channels * i);
    }
    tail.storePixelsFloat(from, at + 4 * i, n - i, channels, to, first + channels * i);
  }

  /** Words, unless the last pixel of the array is among them: no byte lies behind that. */
  @Override
  public void pick24(byte[] from, int[] index, int at, int n, byte[] to, int first) {
    if (n < COUNT || greatest(index, at, n) > from.length - Integer.BYTES) {
      tail.pick24(from, index, at, n, to, first);
      return;
    }
    for (int i = 0; i < n - 1; i++) { // the fourth byte is overwritten by the next pixel
      WORD.set(to, first + 3 * i, (int) WORD.get(from, index[at + i]));
    }
    tail.pick24(from, index, at + n - 1, 1, to, first + 3 * (n - 1));
  }

  private static int greatest(int[] index, int at, int n) {
    IntVector greatest = IntVector.fromArray(INT, index, at + n - COUNT);
    for (int i = 0; i < n - COUNT; i += COUNT) {
      greatest = IntVector.fromArray(INT, index, at + i).max(greatest);
    }
    return ((IntVector) INTS.cast(greatest)).reduceLanes(MAX);
  }

  @Override
  public void pick16(
      short[] from, int[] index, int at, int n, int channels, short[] to, int first) {
    int i = Math.max(n - 1, 0);
    if (channels == 3) { // the fourth is overwritten by the next pixel
      pick(from, index, at, i, 3, to, first);
    } else {
      pick(from, index, at, i, 4, to, first);
    }
    tail.pick16(from, index, at + i, n - i, channels, to, first + channels * i);
  }

  /** To be inlined: with a step that C2 knows, the loop is unrolled and its stores not checked. */
  private static void pick(
      short[] from, int[] index, int at, int n, int step, short[] to, int first) {
    for (int i = 0; i < n; i++) {
      ShortVector.fromArray(SHORT4, from, index[at + i]).intoArray(to, first + step * i);
    }
  }

  @Override
  public void pickFloat(
      float[] from, int[] index, int at, int n, int channels, float[] to, int first) {
    int i = Math.max(n - 1, 0);
    if (channels == 3) { // as above
      pick(from, index, at, i, 3, to, first);
    } else {
      pick(from, index, at, i, 4, to, first);
    }
    tail.pickFloat(from, index, at + i, n - i, channels, to, first + channels * i);
  }

  private static void pick(
      float[] from, int[] index, int at, int n, int step, float[] to, int first) {
    for (int i = 0; i < n; i++) {
      FloatVector.fromArray(FLOAT4, from, index[at + i]).intoArray(to, first + step * i);
    }
  }

  @Override
  public void store16(int[] from, int at, int n, short[] to, int first) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      IntVector v = (IntVector) INTS.cast(IntVector.fromArray(INT, from, at + i));
      ((ShortVector) HALF_SHORTS.cast(v.convertShape(I2S, HALF_SHORT, 0))).intoArray(to, first + i);
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
}

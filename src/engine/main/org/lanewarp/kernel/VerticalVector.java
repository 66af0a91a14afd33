package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2S;
import static org.lanewarp.kernel.Convert.SNAP;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.QUARTER_BYTE;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;

/**
 * {@link VerticalScalar} in lanes, two vectors at once: one sum alone would wait for itself. The
 * last samples of a row, fewer than that, go one by one.
 */
public final class VerticalVector implements Vertical {

  /** Bytes that one store takes, which may be more than there are lanes. */
  private static final int BYTES = QUARTER_BYTE.length();

  private final Vertical tail = new VerticalScalar();

  @Override
  public void run(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, float[] out, int to) {
    int j = any(from, rows, taps, weights, w, n, out, to);
    if (j < n) {
      shift(rows, taps, j);
      tail.run(from, rows, taps, weights, w, n - j, out, to + j);
      shift(rows, taps, -j);
    }
  }

  private static int any(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, float[] out, int to) {
    int j = 0;
    for (; j <= n - 2 * COUNT; j += 2 * COUNT) {
      FloatVector base0 = FloatVector.fromArray(FLOAT, from, rows[0] + j);
      FloatVector base1 = FloatVector.fromArray(FLOAT, from, rows[0] + j + COUNT);
      FloatVector s0 = base0;
      FloatVector s1 = base1;
      for (int k = 1; k < taps; k++) {
        FloatVector weight = FloatVector.broadcast(FLOAT, weights[w + k]);
        int p = rows[k] + j;
        s0 = weight.fma(FloatVector.fromArray(FLOAT, from, p).sub(base0), s0);
        s1 = weight.fma(FloatVector.fromArray(FLOAT, from, p + COUNT).sub(base1), s1);
      }
      ((FloatVector) FLOATS.cast(s0)).intoArray(out, to + j);
      ((FloatVector) FLOATS.cast(s1)).intoArray(out, to + j + COUNT);
    }
    return j;
  }

  @Override
  public void run8(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, byte[] out, int to) {
    int j = any8(from, rows, taps, weights, w, n, out, to);
    if (j < n) {
      shift(rows, taps, j);
      tail.run8(from, rows, taps, weights, w, n - j, out, to + j);
      shift(rows, taps, -j);
    }
  }

  private static int any8(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, byte[] out, int to) {
    int j = 0;
    for (; j <= n - COUNT - BYTES; j += 2 * COUNT) {
      FloatVector weight = FloatVector.broadcast(FLOAT, weights[w]);
      FloatVector v0 = FloatVector.fromArray(FLOAT, from, rows[0] + j).mul(weight);
      FloatVector v1 = FloatVector.fromArray(FLOAT, from, rows[0] + j + COUNT).mul(weight);
      for (int k = 1; k < taps; k++) {
        weight = FloatVector.broadcast(FLOAT, weights[w + k]);
        v0 = FloatVector.fromArray(FLOAT, from, rows[k] + j).fma(weight, v0);
        v1 = FloatVector.fromArray(FLOAT, from, rows[k] + j + COUNT).fma(weight, v1);
      }
      IntVector bits =
          ((FloatVector) FLOATS.cast(v0)).add(SNAP).add(MAGIC - SNAP).reinterpretAsInts();
      ((ByteVector) bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff).convertShape(I2B, QUARTER_BYTE, 0))
          .intoArray(out, to + j);
      IntVector bits1 =
          ((FloatVector) FLOATS.cast(v1)).add(SNAP).add(MAGIC - SNAP).reinterpretAsInts();
      ((ByteVector) bits1.max(MAGIC_BITS).min(MAGIC_BITS + 0xff).convertShape(I2B, QUARTER_BYTE, 0))
          .intoArray(out, to + j + COUNT);
    }
    return j;
  }

  @Override
  public void run16(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, short[] out, int to) {
    int j = any16(from, rows, taps, weights, w, n, out, to);
    if (j < n) {
      shift(rows, taps, j);
      tail.run16(from, rows, taps, weights, w, n - j, out, to + j);
      shift(rows, taps, -j);
    }
  }

  private static int any16(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, short[] out, int to) {
    int j = 0;
    for (; j <= n - COUNT - COUNT; j += 2 * COUNT) {
      FloatVector weight = FloatVector.broadcast(FLOAT, weights[w]);
      FloatVector v0 = FloatVector.fromArray(FLOAT, from, rows[0] + j).mul(weight);
      FloatVector v1 = FloatVector.fromArray(FLOAT, from, rows[0] + j + COUNT).mul(weight);
      for (int k = 1; k < taps; k++) {
        weight = FloatVector.broadcast(FLOAT, weights[w + k]);
        v0 = FloatVector.fromArray(FLOAT, from, rows[k] + j).fma(weight, v0);
        v1 = FloatVector.fromArray(FLOAT, from, rows[k] + j + COUNT).fma(weight, v1);
      }
      IntVector bits = ((FloatVector) FLOATS.cast(v0)).add(MAGIC).reinterpretAsInts();
      ((ShortVector) bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff).convertShape(I2S, HALF_SHORT, 0))
          .intoArray(out, to + j);
      IntVector bits1 = ((FloatVector) FLOATS.cast(v1)).add(MAGIC).reinterpretAsInts();
      ((ShortVector)
              bits1.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff).convertShape(I2S, HALF_SHORT, 0))
          .intoArray(out, to + j + COUNT);
    }
    return j;
  }

  private static void shift(int[] rows, int taps, int by) {
    for (int k = 0; k < taps; k++) {
      rows[k] += by;
    }
  }
}

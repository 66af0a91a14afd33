package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2S;
import static org.lanewarp.kernel.Convert.SNAP;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
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
    int j = switch (taps) { // growth: no loop inside the loop
          case 2 -> two(from, rows, weights, w, n, out, to);
          case 4 -> four(from, rows, weights, w, n, out, to);
          default -> any(from, rows, taps, weights, w, n, out, to);
        };
    if (j < n) {
      shift(rows, taps, j);
      tail.run(from, rows, taps, weights, w, n - j, out, to + j);
      shift(rows, taps, -j);
    }
  }

  private static int two(
      float[] from, int[] rows, float[] weights, int w, int n, float[] out, int to) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
      w1.fma(p1.sub(p0), p0).intoArray(out, to + j);
    }
    return j;
  }

  private static int four(
      float[] from, int[] rows, float[] weights, int w, int n, float[] out, int to) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[w + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[w + 3]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
      FloatVector p2 = FloatVector.fromArray(FLOAT, from, r2 + j);
      FloatVector p3 = FloatVector.fromArray(FLOAT, from, r3 + j);
      w3.fma(p3.sub(p0), w2.fma(p2.sub(p0), w1.fma(p1.sub(p0), p0))).intoArray(out, to + j);
    }
    return j;
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
      s0.intoArray(out, to + j);
      s1.intoArray(out, to + j + COUNT);
    }
    return j;
  }

  @Override
  public void run8(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, byte[] out, int to) {
    int j =
        switch (taps) {
          case 2 -> two8(from, rows, weights, w, n, out, to);
          case 4 -> four8(from, rows, weights, w, n, out, to);
          default -> any8(from, rows, taps, weights, w, n, out, to);
        };
    if (j < n) {
      shift(rows, taps, j);
      tail.run8(from, rows, taps, weights, w, n - j, out, to + j);
      shift(rows, taps, -j);
    }
  }

  private static int two8(
      float[] from, int[] rows, float[] weights, int w, int n, byte[] out, int to) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[w]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    int j = 0;
    for (; j <= n - BYTES; j += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, r0 + j).mul(w0);
      v = FloatVector.fromArray(FLOAT, from, r1 + j).fma(w1, v);
      IntVector bits = v.add(SNAP).add(MAGIC - SNAP).reinterpretAsInts();
      ((ByteVector) bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff).convertShape(I2B, QUARTER_BYTE, 0))
          .intoArray(out, to + j);
    }
    return j;
  }

  private static int four8(
      float[] from, int[] rows, float[] weights, int w, int n, byte[] out, int to) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[w]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[w + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[w + 3]);
    int j = 0;
    for (; j <= n - BYTES; j += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, r0 + j).mul(w0);
      v = FloatVector.fromArray(FLOAT, from, r1 + j).fma(w1, v);
      v = FloatVector.fromArray(FLOAT, from, r2 + j).fma(w2, v);
      v = FloatVector.fromArray(FLOAT, from, r3 + j).fma(w3, v);
      IntVector bits = v.add(SNAP).add(MAGIC - SNAP).reinterpretAsInts();
      ((ByteVector) bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff).convertShape(I2B, QUARTER_BYTE, 0))
          .intoArray(out, to + j);
    }
    return j;
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
      IntVector bits = v0.add(SNAP).add(MAGIC - SNAP).reinterpretAsInts();
      ((ByteVector) bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff).convertShape(I2B, QUARTER_BYTE, 0))
          .intoArray(out, to + j);
      IntVector bits1 = v1.add(SNAP).add(MAGIC - SNAP).reinterpretAsInts();
      ((ByteVector) bits1.max(MAGIC_BITS).min(MAGIC_BITS + 0xff).convertShape(I2B, QUARTER_BYTE, 0))
          .intoArray(out, to + j + COUNT);
    }
    return j;
  }

  @Override
  public void run16(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, short[] out, int to) {
    int j =
        switch (taps) {
          case 2 -> two16(from, rows, weights, w, n, out, to);
          case 4 -> four16(from, rows, weights, w, n, out, to);
          default -> any16(from, rows, taps, weights, w, n, out, to);
        };
    if (j < n) {
      shift(rows, taps, j);
      tail.run16(from, rows, taps, weights, w, n - j, out, to + j);
      shift(rows, taps, -j);
    }
  }

  private static int two16(
      float[] from, int[] rows, float[] weights, int w, int n, short[] out, int to) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[w]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, r0 + j).mul(w0);
      v = FloatVector.fromArray(FLOAT, from, r1 + j).fma(w1, v);
      IntVector bits = v.add(MAGIC).reinterpretAsInts();
      ((ShortVector) bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff).convertShape(I2S, HALF_SHORT, 0))
          .intoArray(out, to + j);
    }
    return j;
  }

  private static int four16(
      float[] from, int[] rows, float[] weights, int w, int n, short[] out, int to) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector w0 = FloatVector.broadcast(FLOAT, weights[w]);
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[w + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[w + 3]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, r0 + j).mul(w0);
      v = FloatVector.fromArray(FLOAT, from, r1 + j).fma(w1, v);
      v = FloatVector.fromArray(FLOAT, from, r2 + j).fma(w2, v);
      v = FloatVector.fromArray(FLOAT, from, r3 + j).fma(w3, v);
      IntVector bits = v.add(MAGIC).reinterpretAsInts();
      ((ShortVector) bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff).convertShape(I2S, HALF_SHORT, 0))
          .intoArray(out, to + j);
    }
    return j;
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
      IntVector bits = v0.add(MAGIC).reinterpretAsInts();
      ((ShortVector) bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff).convertShape(I2S, HALF_SHORT, 0))
          .intoArray(out, to + j);
      IntVector bits1 = v1.add(MAGIC).reinterpretAsInts();
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

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2S;
import static org.lanewarp.kernel.Convert.SNAP;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.HALF_SHORTS;
import static org.lanewarp.lane.Lanes.INTS;
import static org.lanewarp.lane.Lanes.QUARTER_BYTE;
import static org.lanewarp.lane.Lanes.QUARTER_BYTES;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;

/**
 * {@link VerticalPairScalar} in lanes. Two and four taps, as bilinear and bicubic growth have them,
 * have no loop inside the loop over samples.
 */
public final class VerticalPairVector implements VerticalPair {

  /** Bytes that one store takes, which may be more than there are lanes. */
  private static final int BYTES = QUARTER_BYTE.length();

  private final VerticalPair tail = new VerticalPairScalar();

  @Override
  public void run(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      float[] out,
      int to,
      int to2) {
    int j =
        switch (taps) {
          case 2 -> two(from, rows, weights, w, w2, n, out, to, to2);
          case 4 -> four(from, rows, weights, w, w2, n, out, to, to2);
          default -> any(from, rows, taps, weights, w, w2, n, out, to, to2);
        };
    if (j < n) {
      shift(rows, taps, j);
      tail.run(from, rows, taps, weights, w, w2, n - j, out, to + j, to2 + j);
      shift(rows, taps, -j);
    }
  }

  private static int two(
      float[] from,
      int[] rows,
      float[] weights,
      int w,
      int w2,
      int n,
      float[] out,
      int to,
      int to2) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[w2 + 1]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector d1 = FloatVector.fromArray(FLOAT, from, r1 + j).sub(p0);
      a1.fma(d1, p0).intoArray(out, to + j);
      b1.fma(d1, p0).intoArray(out, to2 + j);
    }
    return j;
  }

  private static int four(
      float[] from,
      int[] rows,
      float[] weights,
      int w,
      int w2,
      int n,
      float[] out,
      int to,
      int to2) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[w2 + 1]);
    FloatVector a2 = FloatVector.broadcast(FLOAT, weights[w + 2]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, weights[w2 + 2]);
    FloatVector a3 = FloatVector.broadcast(FLOAT, weights[w + 3]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, weights[w2 + 3]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector d1 = FloatVector.fromArray(FLOAT, from, r1 + j).sub(p0);
      FloatVector d2 = FloatVector.fromArray(FLOAT, from, r2 + j).sub(p0);
      FloatVector d3 = FloatVector.fromArray(FLOAT, from, r3 + j).sub(p0);
      a3.fma(d3, a2.fma(d2, a1.fma(d1, p0))).intoArray(out, to + j);
      b3.fma(d3, b2.fma(d2, b1.fma(d1, p0))).intoArray(out, to2 + j);
    }
    return j;
  }

  private static int any(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      float[] out,
      int to,
      int to2) {
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, rows[0] + j);
      FloatVector a = p0;
      FloatVector b = p0;
      for (int k = 1; k < taps; k++) {
        FloatVector d = FloatVector.fromArray(FLOAT, from, rows[k] + j).sub(p0);
        a = FloatVector.broadcast(FLOAT, weights[w + k]).fma(d, a);
        b = FloatVector.broadcast(FLOAT, weights[w2 + k]).fma(d, b);
      }
      ((FloatVector) FLOATS.cast(a)).intoArray(out, to + j);
      ((FloatVector) FLOATS.cast(b)).intoArray(out, to2 + j);
    }
    return j;
  }

  @Override
  public void run8(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      byte[] out,
      int to,
      int to2) {
    int j =
        switch (taps) {
          case 2 -> two8(from, rows, weights, w, w2, n, out, to, to2);
          case 4 -> four8(from, rows, weights, w, w2, n, out, to, to2);
          default -> any8(from, rows, taps, weights, w, w2, n, out, to, to2);
        };
    if (j < n) {
      shift(rows, taps, j);
      tail.run8(from, rows, taps, weights, w, w2, n - j, out, to + j, to2 + j);
      shift(rows, taps, -j);
    }
  }

  private static int two8(
      float[] from,
      int[] rows,
      float[] weights,
      int w,
      int w2,
      int n,
      byte[] out,
      int to,
      int to2) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[w]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[w2]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[w2 + 1]);
    int j = 0;
    for (; j <= n - BYTES; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
      FloatVector a = (FloatVector) FLOATS.cast(p1.fma(a1, p0.mul(a0)));
      FloatVector snappedA = (FloatVector) FLOATS.cast(a.add(SNAP));
      IntVector ia = (IntVector) INTS.cast(snappedA.add(MAGIC - SNAP).reinterpretAsInts());
      ia = (IntVector) INTS.cast(ia.max(MAGIC_BITS));
      ia = (IntVector) INTS.cast(ia.min(MAGIC_BITS + 0xff));
      ((ByteVector) QUARTER_BYTES.cast(ia.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(out, to + j);
      FloatVector b = (FloatVector) FLOATS.cast(p1.fma(b1, p0.mul(b0)));
      FloatVector snappedB = (FloatVector) FLOATS.cast(b.add(SNAP));
      IntVector ib = (IntVector) INTS.cast(snappedB.add(MAGIC - SNAP).reinterpretAsInts());
      ib = (IntVector) INTS.cast(ib.max(MAGIC_BITS));
      ib = (IntVector) INTS.cast(ib.min(MAGIC_BITS + 0xff));
      ((ByteVector) QUARTER_BYTES.cast(ib.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(out, to2 + j);
    }
    return j;
  }

  private static int four8(
      float[] from,
      int[] rows,
      float[] weights,
      int w,
      int w2,
      int n,
      byte[] out,
      int to,
      int to2) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[w]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[w2]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[w2 + 1]);
    FloatVector a2 = FloatVector.broadcast(FLOAT, weights[w + 2]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, weights[w2 + 2]);
    FloatVector a3 = FloatVector.broadcast(FLOAT, weights[w + 3]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, weights[w2 + 3]);
    int j = 0;
    for (; j <= n - BYTES; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
      FloatVector p2 = FloatVector.fromArray(FLOAT, from, r2 + j);
      FloatVector p3 = FloatVector.fromArray(FLOAT, from, r3 + j);
      FloatVector a = (FloatVector) FLOATS.cast(p3.fma(a3, p2.fma(a2, p1.fma(a1, p0.mul(a0)))));
      FloatVector snappedA = (FloatVector) FLOATS.cast(a.add(SNAP));
      IntVector ia = (IntVector) INTS.cast(snappedA.add(MAGIC - SNAP).reinterpretAsInts());
      ia = (IntVector) INTS.cast(ia.max(MAGIC_BITS));
      ia = (IntVector) INTS.cast(ia.min(MAGIC_BITS + 0xff));
      ((ByteVector) QUARTER_BYTES.cast(ia.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(out, to + j);
      FloatVector b = (FloatVector) FLOATS.cast(p3.fma(b3, p2.fma(b2, p1.fma(b1, p0.mul(b0)))));
      FloatVector snappedB = (FloatVector) FLOATS.cast(b.add(SNAP));
      IntVector ib = (IntVector) INTS.cast(snappedB.add(MAGIC - SNAP).reinterpretAsInts());
      ib = (IntVector) INTS.cast(ib.max(MAGIC_BITS));
      ib = (IntVector) INTS.cast(ib.min(MAGIC_BITS + 0xff));
      ((ByteVector) QUARTER_BYTES.cast(ib.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(out, to2 + j);
    }
    return j;
  }

  private static int any8(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      byte[] out,
      int to,
      int to2) {
    int j = 0;
    for (; j <= n - BYTES; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, rows[0] + j);
      FloatVector a = p0.mul(FloatVector.broadcast(FLOAT, weights[w]));
      FloatVector b = p0.mul(FloatVector.broadcast(FLOAT, weights[w2]));
      for (int k = 1; k < taps; k++) {
        FloatVector p = FloatVector.fromArray(FLOAT, from, rows[k] + j);
        a = p.fma(FloatVector.broadcast(FLOAT, weights[w + k]), a);
        b = p.fma(FloatVector.broadcast(FLOAT, weights[w2 + k]), b);
      }
      IntVector ia = ((FloatVector) FLOATS.cast(a)).add(SNAP).add(MAGIC - SNAP).reinterpretAsInts();
      ia = (IntVector) INTS.cast(ia.max(MAGIC_BITS));
      ia = (IntVector) INTS.cast(ia.min(MAGIC_BITS + 0xff));
      ((ByteVector) QUARTER_BYTES.cast(ia.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(out, to + j);
      IntVector ib = ((FloatVector) FLOATS.cast(b)).add(SNAP).add(MAGIC - SNAP).reinterpretAsInts();
      ib = (IntVector) INTS.cast(ib.max(MAGIC_BITS));
      ib = (IntVector) INTS.cast(ib.min(MAGIC_BITS + 0xff));
      ((ByteVector) QUARTER_BYTES.cast(ib.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(out, to2 + j);
    }
    return j;
  }

  @Override
  public void run16(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      short[] out,
      int to,
      int to2) {
    int j =
        switch (taps) {
          case 2 -> two16(from, rows, weights, w, w2, n, out, to, to2);
          case 4 -> four16(from, rows, weights, w, w2, n, out, to, to2);
          default -> any16(from, rows, taps, weights, w, w2, n, out, to, to2);
        };
    if (j < n) {
      shift(rows, taps, j);
      tail.run16(from, rows, taps, weights, w, w2, n - j, out, to + j, to2 + j);
      shift(rows, taps, -j);
    }
  }

  private static int two16(
      float[] from,
      int[] rows,
      float[] weights,
      int w,
      int w2,
      int n,
      short[] out,
      int to,
      int to2) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[w]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[w2]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[w2 + 1]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
      FloatVector a = (FloatVector) FLOATS.cast(p1.fma(a1, p0.mul(a0)));
      IntVector ia = (IntVector) INTS.cast(a.add(MAGIC).reinterpretAsInts());
      ia = (IntVector) INTS.cast(ia.max(MAGIC_BITS));
      ia = (IntVector) INTS.cast(ia.min(MAGIC_BITS + 0xffff));
      ((ShortVector) HALF_SHORTS.cast(ia.convertShape(I2S, HALF_SHORT, 0))).intoArray(out, to + j);
      FloatVector b = (FloatVector) FLOATS.cast(p1.fma(b1, p0.mul(b0)));
      IntVector ib = (IntVector) INTS.cast(b.add(MAGIC).reinterpretAsInts());
      ib = (IntVector) INTS.cast(ib.max(MAGIC_BITS));
      ib = (IntVector) INTS.cast(ib.min(MAGIC_BITS + 0xffff));
      ((ShortVector) HALF_SHORTS.cast(ib.convertShape(I2S, HALF_SHORT, 0))).intoArray(out, to2 + j);
    }
    return j;
  }

  private static int four16(
      float[] from,
      int[] rows,
      float[] weights,
      int w,
      int w2,
      int n,
      short[] out,
      int to,
      int to2) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[w]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[w2]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[w2 + 1]);
    FloatVector a2 = FloatVector.broadcast(FLOAT, weights[w + 2]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, weights[w2 + 2]);
    FloatVector a3 = FloatVector.broadcast(FLOAT, weights[w + 3]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, weights[w2 + 3]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
      FloatVector p2 = FloatVector.fromArray(FLOAT, from, r2 + j);
      FloatVector p3 = FloatVector.fromArray(FLOAT, from, r3 + j);
      FloatVector a = (FloatVector) FLOATS.cast(p3.fma(a3, p2.fma(a2, p1.fma(a1, p0.mul(a0)))));
      IntVector ia = (IntVector) INTS.cast(a.add(MAGIC).reinterpretAsInts());
      ia = (IntVector) INTS.cast(ia.max(MAGIC_BITS));
      ia = (IntVector) INTS.cast(ia.min(MAGIC_BITS + 0xffff));
      ((ShortVector) HALF_SHORTS.cast(ia.convertShape(I2S, HALF_SHORT, 0))).intoArray(out, to + j);
      FloatVector b = (FloatVector) FLOATS.cast(p3.fma(b3, p2.fma(b2, p1.fma(b1, p0.mul(b0)))));
      IntVector ib = (IntVector) INTS.cast(b.add(MAGIC).reinterpretAsInts());
      ib = (IntVector) INTS.cast(ib.max(MAGIC_BITS));
      ib = (IntVector) INTS.cast(ib.min(MAGIC_BITS + 0xffff));
      ((ShortVector) HALF_SHORTS.cast(ib.convertShape(I2S, HALF_SHORT, 0))).intoArray(out, to2 + j);
    }
    return j;
  }

  private static int any16(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      short[] out,
      int to,
      int to2) {
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, rows[0] + j);
      FloatVector a = p0.mul(FloatVector.broadcast(FLOAT, weights[w]));
      FloatVector b = p0.mul(FloatVector.broadcast(FLOAT, weights[w2]));
      for (int k = 1; k < taps; k++) {
        FloatVector p = FloatVector.fromArray(FLOAT, from, rows[k] + j);
        a = p.fma(FloatVector.broadcast(FLOAT, weights[w + k]), a);
        b = p.fma(FloatVector.broadcast(FLOAT, weights[w2 + k]), b);
      }
      IntVector ia =
          (IntVector) INTS.cast(((FloatVector) FLOATS.cast(a)).add(MAGIC).reinterpretAsInts());
      ia = (IntVector) INTS.cast(ia.max(MAGIC_BITS));
      ia = (IntVector) INTS.cast(ia.min(MAGIC_BITS + 0xffff));
      ((ShortVector) HALF_SHORTS.cast(ia.convertShape(I2S, HALF_SHORT, 0))).intoArray(out, to + j);
      IntVector ib =
          (IntVector) INTS.cast(((FloatVector) FLOATS.cast(b)).add(MAGIC).reinterpretAsInts());
      ib = (IntVector) INTS.cast(ib.max(MAGIC_BITS));
      ib = (IntVector) INTS.cast(ib.min(MAGIC_BITS + 0xffff));
      ((ShortVector) HALF_SHORTS.cast(ib.convertShape(I2S, HALF_SHORT, 0))).intoArray(out, to2 + j);
    }
    return j;
  }

  private static void shift(int[] rows, int taps, int by) {
    for (int k = 0; k < taps; k++) {
      rows[k] += by;
    }
  }
}

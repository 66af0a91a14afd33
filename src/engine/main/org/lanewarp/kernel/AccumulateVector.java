package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2I;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.QUARTER_BYTE;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.ShortVector;

/**
 * {@link AccumulateScalar} in lanes. The loops over samples are the inner ones, and their bounds
 * the only ones to check. The last samples, fewer than a vector, go one by one.
 */
public final class AccumulateVector implements Accumulate {

  /** Bytes that one load takes, which may be more than there are lanes. */
  private static final int BYTES = QUARTER_BYTE.length();

  private final Accumulate tail = new AccumulateScalar();

  @Override
  public void add8(
      byte[] from,
      int[] rows,
      int count,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int j =
        switch (count) {
          case 2 -> two8(from, rows, weights, n, sums, first, second, before);
          case 4 -> four8(from, rows, weights, n, sums, first, second, before);
          default -> six8(from, rows, weights, n, sums, first, second, before);
        };
    if (j < n) {
      shift(rows, count, j);
      tail.add8(from, rows, count, weights, n - j, sums, first + j, second + j, before + j);
      shift(rows, count, -j);
    }
  }

  private static int two8(
      byte[] from,
      int[] rows,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[3]);
    int j = 0;
    for (; j <= n - BYTES; j += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
      FloatVector b = FloatVector.fromArray(FLOAT, sums, before + j);
      ByteVector i0 = ByteVector.fromArray(QUARTER_BYTE, from, r0 + j);
      FloatVector p0 =
          (FloatVector)
              FLOATS.cast(i0.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p0.fma(a0, a);
      b = p0.fma(b0, b);
      ByteVector i1 = ByteVector.fromArray(QUARTER_BYTE, from, r1 + j);
      FloatVector p1 =
          (FloatVector)
              FLOATS.cast(i1.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p1.fma(a1, a);
      b = p1.fma(b1, b);
      ((FloatVector) FLOATS.cast(a)).intoArray(sums, first + j);
      ((FloatVector) FLOATS.cast(b)).intoArray(sums, second + j);
    }
    return j;
  }

  private static int four8(
      byte[] from,
      int[] rows,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector a2 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector a3 = FloatVector.broadcast(FLOAT, weights[6]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, weights[7]);
    int j = 0;
    for (; j <= n - BYTES; j += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
      FloatVector b = FloatVector.fromArray(FLOAT, sums, before + j);
      ByteVector i0 = ByteVector.fromArray(QUARTER_BYTE, from, r0 + j);
      FloatVector p0 =
          (FloatVector)
              FLOATS.cast(i0.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p0.fma(a0, a);
      b = p0.fma(b0, b);
      ByteVector i1 = ByteVector.fromArray(QUARTER_BYTE, from, r1 + j);
      FloatVector p1 =
          (FloatVector)
              FLOATS.cast(i1.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p1.fma(a1, a);
      b = p1.fma(b1, b);
      ByteVector i2 = ByteVector.fromArray(QUARTER_BYTE, from, r2 + j);
      FloatVector p2 =
          (FloatVector)
              FLOATS.cast(i2.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p2.fma(a2, a);
      b = p2.fma(b2, b);
      ByteVector i3 = ByteVector.fromArray(QUARTER_BYTE, from, r3 + j);
      FloatVector p3 =
          (FloatVector)
              FLOATS.cast(i3.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p3.fma(a3, a);
      b = p3.fma(b3, b);
      ((FloatVector) FLOATS.cast(a)).intoArray(sums, first + j);
      ((FloatVector) FLOATS.cast(b)).intoArray(sums, second + j);
    }
    return j;
  }

  private static int six8(
      byte[] from,
      int[] rows,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    int r4 = rows[4];
    int r5 = rows[5];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector a2 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector a3 = FloatVector.broadcast(FLOAT, weights[6]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, weights[7]);
    FloatVector a4 = FloatVector.broadcast(FLOAT, weights[8]);
    FloatVector b4 = FloatVector.broadcast(FLOAT, weights[9]);
    FloatVector a5 = FloatVector.broadcast(FLOAT, weights[10]);
    FloatVector b5 = FloatVector.broadcast(FLOAT, weights[11]);
    int j = 0;
    for (; j <= n - BYTES; j += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
      FloatVector b = FloatVector.fromArray(FLOAT, sums, before + j);
      ByteVector i0 = ByteVector.fromArray(QUARTER_BYTE, from, r0 + j);
      FloatVector p0 =
          (FloatVector)
              FLOATS.cast(i0.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p0.fma(a0, a);
      b = p0.fma(b0, b);
      ByteVector i1 = ByteVector.fromArray(QUARTER_BYTE, from, r1 + j);
      FloatVector p1 =
          (FloatVector)
              FLOATS.cast(i1.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p1.fma(a1, a);
      b = p1.fma(b1, b);
      ByteVector i2 = ByteVector.fromArray(QUARTER_BYTE, from, r2 + j);
      FloatVector p2 =
          (FloatVector)
              FLOATS.cast(i2.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p2.fma(a2, a);
      b = p2.fma(b2, b);
      ByteVector i3 = ByteVector.fromArray(QUARTER_BYTE, from, r3 + j);
      FloatVector p3 =
          (FloatVector)
              FLOATS.cast(i3.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p3.fma(a3, a);
      b = p3.fma(b3, b);
      ByteVector i4 = ByteVector.fromArray(QUARTER_BYTE, from, r4 + j);
      FloatVector p4 =
          (FloatVector)
              FLOATS.cast(i4.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p4.fma(a4, a);
      b = p4.fma(b4, b);
      ByteVector i5 = ByteVector.fromArray(QUARTER_BYTE, from, r5 + j);
      FloatVector p5 =
          (FloatVector)
              FLOATS.cast(i5.convertShape(ZERO_EXTEND_B2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p5.fma(a5, a);
      b = p5.fma(b5, b);
      ((FloatVector) FLOATS.cast(a)).intoArray(sums, first + j);
      ((FloatVector) FLOATS.cast(b)).intoArray(sums, second + j);
    }
    return j;
  }

  @Override
  public void add16(
      short[] from,
      int[] rows,
      int count,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int j =
        switch (count) {
          case 2 -> two16(from, rows, weights, n, sums, first, second, before);
          case 4 -> four16(from, rows, weights, n, sums, first, second, before);
          default -> six16(from, rows, weights, n, sums, first, second, before);
        };
    if (j < n) {
      shift(rows, count, j);
      tail.add16(from, rows, count, weights, n - j, sums, first + j, second + j, before + j);
      shift(rows, count, -j);
    }
  }

  private static int two16(
      short[] from,
      int[] rows,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[3]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
      FloatVector b = FloatVector.fromArray(FLOAT, sums, before + j);
      ShortVector i0 = ShortVector.fromArray(HALF_SHORT, from, r0 + j);
      FloatVector p0 =
          (FloatVector)
              FLOATS.cast(i0.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p0.fma(a0, a);
      b = p0.fma(b0, b);
      ShortVector i1 = ShortVector.fromArray(HALF_SHORT, from, r1 + j);
      FloatVector p1 =
          (FloatVector)
              FLOATS.cast(i1.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p1.fma(a1, a);
      b = p1.fma(b1, b);
      ((FloatVector) FLOATS.cast(a)).intoArray(sums, first + j);
      ((FloatVector) FLOATS.cast(b)).intoArray(sums, second + j);
    }
    return j;
  }

  private static int four16(
      short[] from,
      int[] rows,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector a2 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector a3 = FloatVector.broadcast(FLOAT, weights[6]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, weights[7]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
      FloatVector b = FloatVector.fromArray(FLOAT, sums, before + j);
      ShortVector i0 = ShortVector.fromArray(HALF_SHORT, from, r0 + j);
      FloatVector p0 =
          (FloatVector)
              FLOATS.cast(i0.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p0.fma(a0, a);
      b = p0.fma(b0, b);
      ShortVector i1 = ShortVector.fromArray(HALF_SHORT, from, r1 + j);
      FloatVector p1 =
          (FloatVector)
              FLOATS.cast(i1.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p1.fma(a1, a);
      b = p1.fma(b1, b);
      ShortVector i2 = ShortVector.fromArray(HALF_SHORT, from, r2 + j);
      FloatVector p2 =
          (FloatVector)
              FLOATS.cast(i2.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p2.fma(a2, a);
      b = p2.fma(b2, b);
      ShortVector i3 = ShortVector.fromArray(HALF_SHORT, from, r3 + j);
      FloatVector p3 =
          (FloatVector)
              FLOATS.cast(i3.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p3.fma(a3, a);
      b = p3.fma(b3, b);
      ((FloatVector) FLOATS.cast(a)).intoArray(sums, first + j);
      ((FloatVector) FLOATS.cast(b)).intoArray(sums, second + j);
    }
    return j;
  }

  private static int six16(
      short[] from,
      int[] rows,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    int r4 = rows[4];
    int r5 = rows[5];
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[3]);
    FloatVector a2 = FloatVector.broadcast(FLOAT, weights[4]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, weights[5]);
    FloatVector a3 = FloatVector.broadcast(FLOAT, weights[6]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, weights[7]);
    FloatVector a4 = FloatVector.broadcast(FLOAT, weights[8]);
    FloatVector b4 = FloatVector.broadcast(FLOAT, weights[9]);
    FloatVector a5 = FloatVector.broadcast(FLOAT, weights[10]);
    FloatVector b5 = FloatVector.broadcast(FLOAT, weights[11]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
      FloatVector b = FloatVector.fromArray(FLOAT, sums, before + j);
      ShortVector i0 = ShortVector.fromArray(HALF_SHORT, from, r0 + j);
      FloatVector p0 =
          (FloatVector)
              FLOATS.cast(i0.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p0.fma(a0, a);
      b = p0.fma(b0, b);
      ShortVector i1 = ShortVector.fromArray(HALF_SHORT, from, r1 + j);
      FloatVector p1 =
          (FloatVector)
              FLOATS.cast(i1.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p1.fma(a1, a);
      b = p1.fma(b1, b);
      ShortVector i2 = ShortVector.fromArray(HALF_SHORT, from, r2 + j);
      FloatVector p2 =
          (FloatVector)
              FLOATS.cast(i2.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p2.fma(a2, a);
      b = p2.fma(b2, b);
      ShortVector i3 = ShortVector.fromArray(HALF_SHORT, from, r3 + j);
      FloatVector p3 =
          (FloatVector)
              FLOATS.cast(i3.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p3.fma(a3, a);
      b = p3.fma(b3, b);
      ShortVector i4 = ShortVector.fromArray(HALF_SHORT, from, r4 + j);
      FloatVector p4 =
          (FloatVector)
              FLOATS.cast(i4.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p4.fma(a4, a);
      b = p4.fma(b4, b);
      ShortVector i5 = ShortVector.fromArray(HALF_SHORT, from, r5 + j);
      FloatVector p5 =
          (FloatVector)
              FLOATS.cast(i5.convertShape(ZERO_EXTEND_S2I, INT, 0).convertShape(I2F, FLOAT, 0));
      a = p5.fma(a5, a);
      b = p5.fma(b5, b);
      ((FloatVector) FLOATS.cast(a)).intoArray(sums, first + j);
      ((FloatVector) FLOATS.cast(b)).intoArray(sums, second + j);
    }
    return j;
  }

  private static void shift(int[] rows, int count, int by) {
    for (int k = 0; k < count; k++) {
      rows[k] += by;
    }
  }
}

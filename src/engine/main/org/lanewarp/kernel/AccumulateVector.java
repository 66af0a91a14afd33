package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2I;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
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
      int second) {
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[3]);
    int r0 = rows[0];
    int r1 = rows[1];
    int j = 0;
    if (count == ROWS) {
      FloatVector a2 = FloatVector.broadcast(FLOAT, weights[4]);
      FloatVector b2 = FloatVector.broadcast(FLOAT, weights[5]);
      FloatVector a3 = FloatVector.broadcast(FLOAT, weights[6]);
      FloatVector b3 = FloatVector.broadcast(FLOAT, weights[7]);
      int r2 = rows[2];
      int r3 = rows[3];
      for (; j <= n - BYTES; j += COUNT) {
        FloatVector p0 =
            (FloatVector)
                ByteVector.fromArray(QUARTER_BYTE, from, r0 + j)
                    .convertShape(ZERO_EXTEND_B2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector p1 =
            (FloatVector)
                ByteVector.fromArray(QUARTER_BYTE, from, r1 + j)
                    .convertShape(ZERO_EXTEND_B2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector p2 =
            (FloatVector)
                ByteVector.fromArray(QUARTER_BYTE, from, r2 + j)
                    .convertShape(ZERO_EXTEND_B2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector p3 =
            (FloatVector)
                ByteVector.fromArray(QUARTER_BYTE, from, r3 + j)
                    .convertShape(ZERO_EXTEND_B2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
        FloatVector b = FloatVector.fromArray(FLOAT, sums, second + j);
        a = p0.fma(a0, a);
        b = p0.fma(b0, b);
        a = p1.fma(a1, a);
        b = p1.fma(b1, b);
        a = p2.fma(a2, a);
        b = p2.fma(b2, b);
        a = p3.fma(a3, a);
        b = p3.fma(b3, b);
        a.intoArray(sums, first + j);
        b.intoArray(sums, second + j);
      }
    } else {
      for (; j <= n - BYTES; j += COUNT) {
        FloatVector p0 =
            (FloatVector)
                ByteVector.fromArray(QUARTER_BYTE, from, r0 + j)
                    .convertShape(ZERO_EXTEND_B2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector p1 =
            (FloatVector)
                ByteVector.fromArray(QUARTER_BYTE, from, r1 + j)
                    .convertShape(ZERO_EXTEND_B2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
        FloatVector b = FloatVector.fromArray(FLOAT, sums, second + j);
        a = p0.fma(a0, a);
        b = p0.fma(b0, b);
        a = p1.fma(a1, a);
        b = p1.fma(b1, b);
        a.intoArray(sums, first + j);
        b.intoArray(sums, second + j);
      }
    }
    if (j < n) {
      for (int k = 0; k < count; k++) {
        rows[k] += j;
      }
      tail.add8(from, rows, count, weights, n - j, sums, first + j, second + j);
      for (int k = 0; k < count; k++) {
        rows[k] -= j;
      }
    }
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
      int second) {
    FloatVector a0 = FloatVector.broadcast(FLOAT, weights[0]);
    FloatVector b0 = FloatVector.broadcast(FLOAT, weights[1]);
    FloatVector a1 = FloatVector.broadcast(FLOAT, weights[2]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, weights[3]);
    int r0 = rows[0];
    int r1 = rows[1];
    int j = 0;
    if (count == ROWS) {
      FloatVector a2 = FloatVector.broadcast(FLOAT, weights[4]);
      FloatVector b2 = FloatVector.broadcast(FLOAT, weights[5]);
      FloatVector a3 = FloatVector.broadcast(FLOAT, weights[6]);
      FloatVector b3 = FloatVector.broadcast(FLOAT, weights[7]);
      int r2 = rows[2];
      int r3 = rows[3];
      for (; j <= n - COUNT; j += COUNT) {
        FloatVector p0 =
            (FloatVector)
                ShortVector.fromArray(HALF_SHORT, from, r0 + j)
                    .convertShape(ZERO_EXTEND_S2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector p1 =
            (FloatVector)
                ShortVector.fromArray(HALF_SHORT, from, r1 + j)
                    .convertShape(ZERO_EXTEND_S2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector p2 =
            (FloatVector)
                ShortVector.fromArray(HALF_SHORT, from, r2 + j)
                    .convertShape(ZERO_EXTEND_S2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector p3 =
            (FloatVector)
                ShortVector.fromArray(HALF_SHORT, from, r3 + j)
                    .convertShape(ZERO_EXTEND_S2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
        FloatVector b = FloatVector.fromArray(FLOAT, sums, second + j);
        a = p0.fma(a0, a);
        b = p0.fma(b0, b);
        a = p1.fma(a1, a);
        b = p1.fma(b1, b);
        a = p2.fma(a2, a);
        b = p2.fma(b2, b);
        a = p3.fma(a3, a);
        b = p3.fma(b3, b);
        a.intoArray(sums, first + j);
        b.intoArray(sums, second + j);
      }
    } else {
      for (; j <= n - COUNT; j += COUNT) {
        FloatVector p0 =
            (FloatVector)
                ShortVector.fromArray(HALF_SHORT, from, r0 + j)
                    .convertShape(ZERO_EXTEND_S2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector p1 =
            (FloatVector)
                ShortVector.fromArray(HALF_SHORT, from, r1 + j)
                    .convertShape(ZERO_EXTEND_S2I, INT, 0)
                    .convert(I2F, 0);
        FloatVector a = FloatVector.fromArray(FLOAT, sums, first + j);
        FloatVector b = FloatVector.fromArray(FLOAT, sums, second + j);
        a = p0.fma(a0, a);
        b = p0.fma(b0, b);
        a = p1.fma(a1, a);
        b = p1.fma(b1, b);
        a.intoArray(sums, first + j);
        b.intoArray(sums, second + j);
      }
    }
    if (j < n) {
      for (int k = 0; k < count; k++) {
        rows[k] += j;
      }
      tail.add16(from, rows, count, weights, n - j, sums, first + j, second + j);
      for (int k = 0; k < count; k++) {
        rows[k] -= j;
      }
    }
  }
}

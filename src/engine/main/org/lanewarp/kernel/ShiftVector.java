package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.I2S;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2I;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.HALF_SHORTS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;
import static org.lanewarp.lane.Lanes.QUARTER_BYTE;
import static org.lanewarp.lane.Lanes.QUARTER_BYTES;
import static org.lanewarp.lane.Rounding.MAGIC;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;

/**
 * {@link ShiftScalar} in lanes. What does not fill vectors is done once more with a vector that
 * ends with the row; only where there is less than a vector, it goes there.
 */
public final class ShiftVector implements Shift {

  /** Bytes that one load or store takes, which may be more than there are lanes. */
  private static final int BYTES = QUARTER_BYTE.length();

  private final Shift tail = new ShiftScalar();

  @Override
  public void shift(
      Window from, int at, float fx, float[] fy, int row, int n, byte[] to, int first, int pitch) {
    int done = 0;
    if (n >= BYTES) {
      int last = n - BYTES;
      blend(from, at, fx, fy, row, n, to, first, pitch);
      blend(from, at + last, fx, fy, row, BYTES, to, first + last, pitch);
      done = last + COUNT;
    }
    tail.shift(from, at + done, fx, fy, row, n - done, to, first + done, pitch);
  }

  private static void blend(
      Window w, int at, float fx, float[] fy, int row, int n, byte[] to, int first, int pitch) {
    byte[] from = w.bytes;
    int next = w.channels;
    int at1 = at + w.stride;
    int at2 = at1 + w.stride;
    int at3 = at2 + w.stride;
    int at4 = at3 + w.stride;
    int to1 = first + pitch;
    int to2 = to1 + pitch;
    int to3 = to2 + pitch;
    FloatVector a = FloatVector.broadcast(FLOAT, fx);
    FloatVector b0 = FloatVector.broadcast(FLOAT, fy[row]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, fy[row + 1]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, fy[row + 2]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, fy[row + 3]);
    for (int i = 0; i <= n - BYTES; i += COUNT) {
      FloatVector p0 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at + i))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q0 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at + i + next))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s0 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q0)).sub(p0), p0));
      FloatVector p1 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at1 + i))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q1 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at1 + i + next))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s1 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q1)).sub(p1), p1));
      FloatVector v0 = (FloatVector) FLOATS.cast(b0.fma(s1.sub(s0), s0));
      IntVector i0 = (IntVector) INTS.cast(v0.add(MAGIC).reinterpretAsInts());
      ((ByteVector) QUARTER_BYTES.cast(i0.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(to, first + i);
      FloatVector p2 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at2 + i))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q2 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at2 + i + next))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s2 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q2)).sub(p2), p2));
      FloatVector v1 = (FloatVector) FLOATS.cast(b1.fma(s2.sub(s1), s1));
      IntVector i1 = (IntVector) INTS.cast(v1.add(MAGIC).reinterpretAsInts());
      ((ByteVector) QUARTER_BYTES.cast(i1.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(to, to1 + i);
      FloatVector p3 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at3 + i))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q3 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at3 + i + next))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s3 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q3)).sub(p3), p3));
      FloatVector v2 = (FloatVector) FLOATS.cast(b2.fma(s3.sub(s2), s2));
      IntVector i2 = (IntVector) INTS.cast(v2.add(MAGIC).reinterpretAsInts());
      ((ByteVector) QUARTER_BYTES.cast(i2.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(to, to2 + i);
      FloatVector p4 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at4 + i))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q4 =
          (FloatVector)
              INTS.cast(
                      QUARTER_BYTES
                          .cast(ByteVector.fromArray(QUARTER_BYTE, from, at4 + i + next))
                          .convertShape(ZERO_EXTEND_B2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s4 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q4)).sub(p4), p4));
      FloatVector v3 = (FloatVector) FLOATS.cast(b3.fma(s4.sub(s3), s3));
      IntVector i3 = (IntVector) INTS.cast(v3.add(MAGIC).reinterpretAsInts());
      ((ByteVector) QUARTER_BYTES.cast(i3.convertShape(I2B, QUARTER_BYTE, 0)))
          .intoArray(to, to3 + i);
    }
  }

  @Override
  public void shift(
      Window from, int at, float fx, float[] fy, int row, int n, short[] to, int first, int pitch) {
    int done = 0;
    if (n >= COUNT) {
      int last = n - COUNT;
      blend(from, at, fx, fy, row, n, to, first, pitch);
      blend(from, at + last, fx, fy, row, COUNT, to, first + last, pitch);
      done = last + COUNT;
    }
    tail.shift(from, at + done, fx, fy, row, n - done, to, first + done, pitch);
  }

  private static void blend(
      Window w, int at, float fx, float[] fy, int row, int n, short[] to, int first, int pitch) {
    short[] from = w.shorts;
    int next = w.channels;
    int at1 = at + w.stride;
    int at2 = at1 + w.stride;
    int at3 = at2 + w.stride;
    int at4 = at3 + w.stride;
    int to1 = first + pitch;
    int to2 = to1 + pitch;
    int to3 = to2 + pitch;
    FloatVector a = FloatVector.broadcast(FLOAT, fx);
    FloatVector b0 = FloatVector.broadcast(FLOAT, fy[row]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, fy[row + 1]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, fy[row + 2]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, fy[row + 3]);
    for (int i = 0; i <= n - COUNT; i += COUNT) {
      FloatVector p0 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at + i))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q0 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at + i + next))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s0 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q0)).sub(p0), p0));
      FloatVector p1 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at1 + i))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q1 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at1 + i + next))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s1 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q1)).sub(p1), p1));
      FloatVector v0 = (FloatVector) FLOATS.cast(b0.fma(s1.sub(s0), s0));
      IntVector i0 = (IntVector) INTS.cast(v0.add(MAGIC).reinterpretAsInts());
      ((ShortVector) HALF_SHORTS.cast(i0.convertShape(I2S, HALF_SHORT, 0)))
          .intoArray(to, first + i);
      FloatVector p2 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at2 + i))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q2 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at2 + i + next))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s2 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q2)).sub(p2), p2));
      FloatVector v1 = (FloatVector) FLOATS.cast(b1.fma(s2.sub(s1), s1));
      IntVector i1 = (IntVector) INTS.cast(v1.add(MAGIC).reinterpretAsInts());
      ((ShortVector) HALF_SHORTS.cast(i1.convertShape(I2S, HALF_SHORT, 0))).intoArray(to, to1 + i);
      FloatVector p3 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at3 + i))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q3 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at3 + i + next))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s3 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q3)).sub(p3), p3));
      FloatVector v2 = (FloatVector) FLOATS.cast(b2.fma(s3.sub(s2), s2));
      IntVector i2 = (IntVector) INTS.cast(v2.add(MAGIC).reinterpretAsInts());
      ((ShortVector) HALF_SHORTS.cast(i2.convertShape(I2S, HALF_SHORT, 0))).intoArray(to, to2 + i);
      FloatVector p4 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at4 + i))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector q4 =
          (FloatVector)
              INTS.cast(
                      HALF_SHORTS
                          .cast(ShortVector.fromArray(HALF_SHORT, from, at4 + i + next))
                          .convertShape(ZERO_EXTEND_S2I, INT, 0))
                  .convertShape(I2F, FLOAT, 0);
      FloatVector s4 =
          (FloatVector) FLOATS.cast(a.fma(((FloatVector) FLOATS.cast(q4)).sub(p4), p4));
      FloatVector v3 = (FloatVector) FLOATS.cast(b3.fma(s4.sub(s3), s3));
      IntVector i3 = (IntVector) INTS.cast(v3.add(MAGIC).reinterpretAsInts());
      ((ShortVector) HALF_SHORTS.cast(i3.convertShape(I2S, HALF_SHORT, 0))).intoArray(to, to3 + i);
    }
  }

  @Override
  public void shift(
      Window from, int at, float fx, float[] fy, int row, int n, float[] to, int first, int pitch) {
    int done = 0;
    if (n >= COUNT) {
      int last = n - COUNT;
      blend(from, at, fx, fy, row, n, to, first, pitch);
      blend(from, at + last, fx, fy, row, COUNT, to, first + last, pitch);
      done = last + COUNT;
    }
    tail.shift(from, at + done, fx, fy, row, n - done, to, first + done, pitch);
  }

  private static void blend(
      Window w, int at, float fx, float[] fy, int row, int n, float[] to, int first, int pitch) {
    float[] from = w.floats;
    int next = w.channels;
    int at1 = at + w.stride;
    int at2 = at1 + w.stride;
    int at3 = at2 + w.stride;
    int at4 = at3 + w.stride;
    int to1 = first + pitch;
    int to2 = to1 + pitch;
    int to3 = to2 + pitch;
    FloatVector a = FloatVector.broadcast(FLOAT, fx);
    FloatVector b0 = FloatVector.broadcast(FLOAT, fy[row]);
    FloatVector b1 = FloatVector.broadcast(FLOAT, fy[row + 1]);
    FloatVector b2 = FloatVector.broadcast(FLOAT, fy[row + 2]);
    FloatVector b3 = FloatVector.broadcast(FLOAT, fy[row + 3]);
    for (int i = 0; i <= n - COUNT; i += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, at + i);
      FloatVector q0 = FloatVector.fromArray(FLOAT, from, at + i + next);
      FloatVector s0 = a.fma(q0.sub(p0), p0);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, at1 + i);
      FloatVector q1 = FloatVector.fromArray(FLOAT, from, at1 + i + next);
      FloatVector s1 = a.fma(q1.sub(p1), p1);
      b0.fma(s1.sub(s0), s0).intoArray(to, first + i);
      FloatVector p2 = FloatVector.fromArray(FLOAT, from, at2 + i);
      FloatVector q2 = FloatVector.fromArray(FLOAT, from, at2 + i + next);
      FloatVector s2 = a.fma(q2.sub(p2), p2);
      b1.fma(s2.sub(s1), s1).intoArray(to, to1 + i);
      FloatVector p3 = FloatVector.fromArray(FLOAT, from, at3 + i);
      FloatVector q3 = FloatVector.fromArray(FLOAT, from, at3 + i + next);
      FloatVector s3 = a.fma(q3.sub(p3), p3);
      b2.fma(s3.sub(s2), s2).intoArray(to, to2 + i);
      FloatVector p4 = FloatVector.fromArray(FLOAT, from, at4 + i);
      FloatVector q4 = FloatVector.fromArray(FLOAT, from, at4 + i + next);
      FloatVector s4 = a.fma(q4.sub(p4), p4);
      b3.fma(s4.sub(s3), s3).intoArray(to, to3 + i);
    }
  }
}

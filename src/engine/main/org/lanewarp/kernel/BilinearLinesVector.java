package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2S;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.INTS;
import static org.lanewarp.lane.Lanes.QUARTER_BYTE;
import static org.lanewarp.lane.Rounding.MAGIC;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;

/**
 * {@link BilinearLinesScalar} in lanes; the last few elements go there. What is blended of integers
 * rounds to no more and no less than these, so the low bits of the sum with {@code MAGIC} are the
 * result.
 */
public final class BilinearLinesVector implements LineKernel {

  /** Bytes that one store takes, which may be more than there are lanes. */
  private static final int BYTES = QUARTER_BYTE.length();

  private final LineKernel tail = new BilinearLinesScalar();

  @Override
  public void blend8(float[] from, int top, int bottom, float fy, int n, byte[] to, int first) {
    FloatVector b = FloatVector.broadcast(FLOAT, fy);
    int i = 0;
    for (; i <= n - BYTES; i += COUNT) { // what is stored behind the lanes, the next overwrites
      FloatVector p = FloatVector.fromArray(FLOAT, from, top + i);
      FloatVector q = FloatVector.fromArray(FLOAT, from, bottom + i);
      IntVector bits = (IntVector) INTS.cast(b.fma(q.sub(p), p).add(MAGIC).reinterpretAsInts());
      ((ByteVector) bits.convertShape(I2B, QUARTER_BYTE, 0)).intoArray(to, first + i);
    }
    tail.blend8(from, top + i, bottom + i, fy, n - i, to, first + i);
  }

  @Override
  public void blend16(float[] from, int top, int bottom, float fy, int n, short[] to, int first) {
    FloatVector b = FloatVector.broadcast(FLOAT, fy);
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      FloatVector p = FloatVector.fromArray(FLOAT, from, top + i);
      FloatVector q = FloatVector.fromArray(FLOAT, from, bottom + i);
      IntVector bits = (IntVector) INTS.cast(b.fma(q.sub(p), p).add(MAGIC).reinterpretAsInts());
      ((ShortVector) bits.convertShape(I2S, HALF_SHORT, 0)).intoArray(to, first + i);
    }
    tail.blend16(from, top + i, bottom + i, fy, n - i, to, first + i);
  }

  @Override
  public void blendFloat(
      float[] from, int top, int bottom, float fy, int n, float[] to, int first) {
    FloatVector b = FloatVector.broadcast(FLOAT, fy);
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      FloatVector p = FloatVector.fromArray(FLOAT, from, top + i);
      FloatVector q = FloatVector.fromArray(FLOAT, from, bottom + i);
      b.fma(q.sub(p), p).intoArray(to, first + i);
    }
    tail.blendFloat(from, top + i, bottom + i, fy, n - i, to, first + i);
  }
}

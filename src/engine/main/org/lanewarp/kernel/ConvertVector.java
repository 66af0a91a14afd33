package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.I2S;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2I;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_S2I;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.HALF_SHORT;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.QUARTER_BYTE;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;

/** {@link ConvertScalar} in lanes. Ends go one by one: neither array may be overrun. */
public final class ConvertVector implements Convert {

  /** Bytes that one load or store takes, which may be more than there are lanes. */
  private static final int BYTES = QUARTER_BYTE.length();

  private final Convert tail = new ConvertScalar();

  @Override
  public void widen8(byte[] from, int at, int n, float[] to, int first) {
    int i = 0;
    for (; i <= n - BYTES; i += COUNT) {
      ((FloatVector)
              ByteVector.fromArray(QUARTER_BYTE, from, at + i)
                  .convertShape(ZERO_EXTEND_B2I, INT, 0)
                  .convertShape(I2F, FLOAT, 0))
          .intoArray(to, first + i);
    }
    tail.widen8(from, at + i, n - i, to, first + i);
  }

  @Override
  public void widen16(short[] from, int at, int n, float[] to, int first) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      ((FloatVector)
              ShortVector.fromArray(HALF_SHORT, from, at + i)
                  .convertShape(ZERO_EXTEND_S2I, INT, 0)
                  .convertShape(I2F, FLOAT, 0))
          .intoArray(to, first + i);
    }
    tail.widen16(from, at + i, n - i, to, first + i);
  }

  @Override
  public void narrow8(float[] from, int at, int n, byte[] to, int first) {
    int i = 0;
    for (; i <= n - BYTES; i += COUNT) { // what is stored behind the lanes, the next overwrites
      FloatVector v = FloatVector.fromArray(FLOAT, from, at + i).add(SNAP);
      IntVector bits = v.add(MAGIC - SNAP).reinterpretAsInts();
      IntVector rounded = bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xff);
      ((ByteVector) rounded.convertShape(I2B, QUARTER_BYTE, 0)).intoArray(to, first + i);
    }
    tail.narrow8(from, at + i, n - i, to, first + i);
  }

  @Override
  public void narrow16(float[] from, int at, int n, short[] to, int first) {
    int i = 0;
    for (; i <= n - COUNT; i += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, at + i);
      IntVector bits = v.add(MAGIC).reinterpretAsInts();
      IntVector rounded = bits.max(MAGIC_BITS).min(MAGIC_BITS + 0xffff);
      ((ShortVector) rounded.convertShape(I2S, HALF_SHORT, 0)).intoArray(to, first + i);
    }
    tail.narrow16(from, at + i, n - i, to, first + i);
  }
}

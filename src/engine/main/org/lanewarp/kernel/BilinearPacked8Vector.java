package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BilinearPacked8Scalar} in lanes. */
public final class BilinearPacked8Vector implements Kernel {

  private final int channels;

  /** A kernel for pixels of 2 to 4 channels. */
  public BilinearPacked8Vector(int channels) {
    this.channels = channels;
  }

  @Override
  public void run(Batch batch, int n, int plane) {
    run(batch.taps, batch.fx, batch.fy, n, batch.out.words, 8 * channels);
  }

  private static void run(int[] taps, float[] fxs, float[] fys, int n, int[] out, int bits) {
    IntVector mask = (IntVector) INTS.cast(IntVector.broadcast(INT, 255));
    for (int i = 0; i < n; i += COUNT) {
      IntVector w00 = (IntVector) INTS.cast(IntVector.fromArray(INT, taps, i));
      IntVector w01 = (IntVector) INTS.cast(IntVector.fromArray(INT, taps, CAPACITY + i));
      IntVector w10 = (IntVector) INTS.cast(IntVector.fromArray(INT, taps, 2 * CAPACITY + i));
      IntVector w11 = (IntVector) INTS.cast(IntVector.fromArray(INT, taps, 3 * CAPACITY + i));
      FloatVector fx = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, fxs, i));
      FloatVector fy = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, fys, i));
      IntVector packed = IntVector.zero(INT);
      for (int shift = 0; shift < bits; shift += 8) {
        FloatVector p00 =
            (FloatVector)
                FLOATS.cast(mask.and(w00.lanewise(LSHR, shift)).convertShape(I2F, FLOAT, 0));
        FloatVector p01 =
            (FloatVector)
                FLOATS.cast(mask.and(w01.lanewise(LSHR, shift)).convertShape(I2F, FLOAT, 0));
        FloatVector p10 =
            (FloatVector)
                FLOATS.cast(mask.and(w10.lanewise(LSHR, shift)).convertShape(I2F, FLOAT, 0));
        FloatVector p11 =
            (FloatVector)
                FLOATS.cast(mask.and(w11.lanewise(LSHR, shift)).convertShape(I2F, FLOAT, 0));
        FloatVector top = (FloatVector) FLOATS.cast(fx.fma(p01.sub(p00), p00));
        FloatVector bottom = (FloatVector) FLOATS.cast(fx.fma(p11.sub(p10), p10));
        FloatVector v = (FloatVector) FLOATS.cast(fy.fma(bottom.sub(top), top));
        IntVector rounded = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
        IntVector value = (IntVector) INTS.cast(rounded.sub(MAGIC_BITS));
        packed = ((IntVector) INTS.cast(packed)).or(value.lanewise(LSHL, shift));
      }
      ((IntVector) INTS.cast(packed)).intoArray(out, i);
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;
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
    for (int i = 0; i < n; i += COUNT) {
      IntVector w00 = IntVector.fromArray(INT, taps, i);
      IntVector w01 = IntVector.fromArray(INT, taps, CAPACITY + i);
      IntVector w10 = IntVector.fromArray(INT, taps, 2 * CAPACITY + i);
      IntVector w11 = IntVector.fromArray(INT, taps, 3 * CAPACITY + i);
      FloatVector fx = FloatVector.fromArray(FLOAT, fxs, i);
      FloatVector fy = FloatVector.fromArray(FLOAT, fys, i);
      IntVector packed = IntVector.zero(INT);
      for (int shift = 0; shift < bits; shift += 8) {
        FloatVector p00 = (FloatVector) w00.lanewise(LSHR, shift).and(255).convert(I2F, 0);
        FloatVector p01 = (FloatVector) w01.lanewise(LSHR, shift).and(255).convert(I2F, 0);
        FloatVector p10 = (FloatVector) w10.lanewise(LSHR, shift).and(255).convert(I2F, 0);
        FloatVector p11 = (FloatVector) w11.lanewise(LSHR, shift).and(255).convert(I2F, 0);
        FloatVector top = fx.fma(p01.sub(p00), p00);
        FloatVector bottom = fx.fma(p11.sub(p10), p10);
        IntVector v = fy.fma(bottom.sub(top), top).add(MAGIC).reinterpretAsInts().sub(MAGIC_BITS);
        packed = packed.or(v.lanewise(LSHL, shift));
      }
      packed.intoArray(out, i);
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BicubicPacked8Scalar} in lanes. */
public final class BicubicPacked8Vector implements Kernel {

  private final int channels;
  private final float a;

  /** A kernel for pixels of 2 to 4 channels with Keys' parameter A. */
  public BicubicPacked8Vector(int channels, float a) {
    this.channels = channels;
    this.a = a;
  }

  @Override
  public void run(Batch batch, int n, int plane) {
    CubicLanes.weights(batch, n, a);
    for (int tapRow = 0; tapRow < 4; tapRow++) {
      lines(batch, 4 * tapRow * CAPACITY, n, tapRow * CAPACITY, channels);
    }
    for (int c = 0; c < channels; c++) {
      CubicLanes.columns(batch, n, 4 * c * CAPACITY);
      CubicLanes.saturate(batch, 4 * c * CAPACITY, n, 255, 0, 8 * c);
    }
  }

  /** Blends one row of taps in x, channel by channel. */
  private static void lines(Batch batch, int from, int n, int to, int channels) {
    float[] weights = batch.weights;
    for (int i = 0; i < n; i += COUNT) {
      IntVector t0 = IntVector.fromArray(INT, batch.taps, from + i);
      IntVector t1 = IntVector.fromArray(INT, batch.taps, from + CAPACITY + i);
      IntVector t2 = IntVector.fromArray(INT, batch.taps, from + 2 * CAPACITY + i);
      IntVector t3 = IntVector.fromArray(INT, batch.taps, from + 3 * CAPACITY + i);
      FloatVector w0 = FloatVector.fromArray(FLOAT, weights, i);
      FloatVector w2 = FloatVector.fromArray(FLOAT, weights, CAPACITY + i);
      FloatVector w3 = FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + i);
      for (int c = 0; c < channels; c++) {
        FloatVector p0 = (FloatVector) t0.lanewise(LSHR, 8 * c).and(255).convert(I2F, 0);
        FloatVector p1 = (FloatVector) t1.lanewise(LSHR, 8 * c).and(255).convert(I2F, 0);
        FloatVector p2 = (FloatVector) t2.lanewise(LSHR, 8 * c).and(255).convert(I2F, 0);
        FloatVector p3 = (FloatVector) t3.lanewise(LSHR, 8 * c).and(255).convert(I2F, 0);
        w3.fma(p3.sub(p1), w2.fma(p2.sub(p1), w0.fma(p0.sub(p1), p1)))
            .intoArray(batch.lines, 4 * c * CAPACITY + to + i);
      }
    }
  }
}

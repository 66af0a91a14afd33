package org.lanewarp.kernel;

import static java.lang.Float.intBitsToFloat;
import static org.lanewarp.kernel.Batch.CAPACITY;

import org.lanewarp.lane.Blend;

/** Linear in x alone, f32: the row operation. */
public final class LinearFloatScalar implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    for (int i = 0; i < n; i++) {
      float p0 = intBitsToFloat(batch.taps[i]);
      float p1 = intBitsToFloat(batch.taps[CAPACITY + i]);
      batch.out.words[i] = Float.floatToRawIntBits(Blend.linear(batch.fx[i], p0, p1));
    }
  }
}

package org.lanewarp.kernel;

import static java.lang.Float.intBitsToFloat;
import static org.lanewarp.kernel.Batch.CAPACITY;

import org.lanewarp.lane.Blend;

/** Bilinear, f32. */
public final class BilinearFloatScalar implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    int to = plane * batch.out.plane;
    for (int i = 0; i < n; i++) {
      float p00 = intBitsToFloat(batch.taps[i]);
      float p01 = intBitsToFloat(batch.taps[CAPACITY + i]);
      float p10 = intBitsToFloat(batch.taps[2 * CAPACITY + i]);
      float p11 = intBitsToFloat(batch.taps[3 * CAPACITY + i]);
      float top = Blend.linear(batch.fx[i], p00, p01);
      float bottom = Blend.linear(batch.fx[i], p10, p11);
      batch.out.words[to + i] = Float.floatToRawIntBits(Blend.linear(batch.fy[i], top, bottom));
    }
  }
}

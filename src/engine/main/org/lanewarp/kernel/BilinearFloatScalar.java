package org.lanewarp.kernel;

import static java.lang.Float.intBitsToFloat;
import static org.lanewarp.kernel.Row.CAPACITY;

import org.lanewarp.lane.Blend;

/** Bilinear, f32. */
public final class BilinearFloatScalar implements Kernel {

  @Override
  public void run(Row row, int n, int plane) {
    int to = plane * row.out.plane;
    for (int i = 0; i < n; i++) {
      float p00 = intBitsToFloat(row.taps[i]);
      float p01 = intBitsToFloat(row.taps[CAPACITY + i]);
      float p10 = intBitsToFloat(row.taps[2 * CAPACITY + i]);
      float p11 = intBitsToFloat(row.taps[3 * CAPACITY + i]);
      float top = Blend.linear(row.fx[i], p00, p01);
      float bottom = Blend.linear(row.fx[i], p10, p11);
      row.out.words[to + i] = Float.floatToRawIntBits(Blend.linear(row.fy[i], top, bottom));
    }
  }
}

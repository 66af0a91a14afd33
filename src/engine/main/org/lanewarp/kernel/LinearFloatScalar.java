package org.lanewarp.kernel;

import static java.lang.Float.intBitsToFloat;
import static org.lanewarp.kernel.Row.CAPACITY;

import org.lanewarp.lane.Blend;

/** Linear in x alone, f32: the row operation. */
public final class LinearFloatScalar implements Kernel {

  @Override
  public void run(Row row, int n, int plane) {
    for (int i = 0; i < n; i++) {
      float p0 = intBitsToFloat(row.taps[i]);
      float p1 = intBitsToFloat(row.taps[CAPACITY + i]);
      row.out.words[i] = Float.floatToRawIntBits(Blend.linear(row.fx[i], p0, p1));
    }
  }
}

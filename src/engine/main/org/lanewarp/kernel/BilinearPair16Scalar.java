package org.lanewarp.kernel;

import static org.lanewarp.kernel.Row.CAPACITY;

import org.lanewarp.lane.Blend;
import org.lanewarp.lane.Rounding;

/** Bilinear, u16: a word holds a sample and its right neighbour. */
public final class BilinearPair16Scalar implements Kernel {

  @Override
  public void run(Row row, int n, int plane) {
    int to = plane * row.out.plane;
    for (int i = 0; i < n; i++) {
      int upper = row.taps[i];
      int lower = row.taps[CAPACITY + i];
      float top = Blend.linear(row.fx[i], upper & 0xffff, upper >>> 16);
      float bottom = Blend.linear(row.fx[i], lower & 0xffff, lower >>> 16);
      row.out.words[to + i] = Rounding.toInt(Blend.linear(row.fy[i], top, bottom));
    }
  }
}

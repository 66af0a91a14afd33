package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;

import org.lanewarp.lane.Blend;
import org.lanewarp.lane.Rounding;

/** Bilinear, u16: a word holds a sample and its right neighbour. */
public final class BilinearPair16Scalar implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    int to = plane * batch.out.plane;
    for (int i = 0; i < n; i++) {
      int upper = batch.taps[i];
      int lower = batch.taps[CAPACITY + i];
      float top = Blend.linear(batch.fx[i], upper & 0xffff, upper >>> 16);
      float bottom = Blend.linear(batch.fx[i], lower & 0xffff, lower >>> 16);
      batch.out.words[to + i] = Rounding.toInt(Blend.linear(batch.fy[i], top, bottom));
    }
  }
}

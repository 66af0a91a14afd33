package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;
import org.lanewarp.lane.Rounding;

/** Bilinear, u8, one channel: one word holds all four corners of a cell. */
public final class BilinearQuad8Scalar implements Kernel {

  @Override
  public void run(Batch batch, int n, int plane) {
    for (int i = 0; i < n; i++) {
      int quad = batch.taps[i];
      float fx = batch.fx[i];
      float top = Blend.linear(fx, quad & 255, quad >>> 8 & 255);
      float bottom = Blend.linear(fx, quad >>> 16 & 255, quad >>> 24);
      batch.out.words[i] = Rounding.toInt(Blend.linear(batch.fy[i], top, bottom));
    }
  }
}

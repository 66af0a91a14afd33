package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.GridCutter.PITCH;

import org.lanewarp.lane.Blend;

/** {@link BandKernel}, one sample at a time. */
public final class BilinearBandScalar implements BandKernel {

  @Override
  public void run(Window w, int offset, Blocks blocks, int n, float[] to, int first, int stride) {
    float[] from = w.floats;
    BlockPositions at = new BlockPositions();
    for (int k = 0; k < SIDE * GROUP * Blocks.groups(n); k++) {
      int group = k / (SIDE * GROUP);
      int column = Blocks.column(group, n) + k / GROUP % SIDE * SIDE + k % SIDE;
      int row = k / SIDE % SIDE;
      at.find(w, offset, blocks, k, PITCH);
      int p = at.index;
      int q = p + w.stride;
      float top = Blend.linear(at.fx, from[p], from[p + 1]);
      float bottom = Blend.linear(at.fx, from[q], from[q + 1]);
      to[first + row * stride + column] = Blend.linear(at.fy, top, bottom);
    }
  }
}

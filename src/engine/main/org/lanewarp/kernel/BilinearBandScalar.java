package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.GridCutter.PITCH;

/** {@link BandKernel}, one sample at a time. */
public final class BilinearBandScalar implements BandKernel {

  @Override
  public void run(Window w, int offset, Blocks blocks, int n, float[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      int column = Math.min(g, n - GROUP);
      for (int k = 0; k < SIDE * GROUP; k++) {
        int i = g + k / GROUP * SIDE;
        int cell = blocks.cell[SIDE * g + k] & PITCH * PITCH - 1; // harmless where it is undefined
        int p = offset + blocks.base[i & -blocks.shared] + cell / PITCH * w.stride + cell % PITCH;
        float v = blend(w.floats, p, w.stride, blocks.fx[SIDE * g + k], blocks.fy[SIDE * g + k]);
        int row = k % GROUP / SIDE;
        to[first + row * stride + column + k / GROUP * SIDE + k % SIDE] = v;
      }
    }
  }

  private static float blend(float[] from, int p, int stride, float fx, float fy) {
    float top = Math.fma(fx, from[p + 1] - from[p], from[p]);
    float bottom = Math.fma(fx, from[p + stride + 1] - from[p + stride], from[p + stride]);
    return Math.fma(fy, bottom - top, top);
  }
}

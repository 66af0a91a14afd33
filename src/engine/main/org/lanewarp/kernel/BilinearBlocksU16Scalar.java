package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;
import org.lanewarp.lane.Rounding;

/** Bilinear, u16. */
public final class BilinearBlocksU16Scalar implements BlockKernel {

  @Override
  public int pitch() {
    return Blocks.TABLE_ROW / Short.BYTES;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    short[] from = w.shorts;
    BlockPositions at = new BlockPositions();
    for (int i = 0; i < groups * Blocks.SIDE * Blocks.GROUP; i++) {
      at.find(w, offset, blocks, i);
      int p = at.index;
      int q = p + 1;
      float top = Blend.linear(at.fx, from[p] & 0xffff, from[q] & 0xffff);
      float bottom = Blend.linear(at.fx, from[p + w.stride] & 0xffff, from[q + w.stride] & 0xffff);
      blocks.words[i] = Rounding.toInt(Blend.linear(at.fy, top, bottom));
    }
  }
}

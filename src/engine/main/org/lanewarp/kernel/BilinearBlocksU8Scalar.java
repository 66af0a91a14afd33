package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;
import org.lanewarp.lane.Rounding;

/** Bilinear, u8. */
public final class BilinearBlocksU8Scalar implements BlockKernel {

  @Override
  public int pitch() {
    return Blocks.TABLE_ROW;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    byte[] from = w.bytes;
    BlockPositions at = new BlockPositions();
    for (int i = 0; i < groups * Blocks.SIDE * Blocks.GROUP; i++) {
      at.find(w, offset, blocks, i);
      int p = at.index;
      int word = 0;
      for (int c = 0; c < w.channels; c++, p++) {
        int q = p + w.channels;
        float top = Blend.linear(at.fx, from[p] & 255, from[q] & 255);
        float bottom = Blend.linear(at.fx, from[p + w.stride] & 255, from[q + w.stride] & 255);
        word |= Rounding.toInt(Blend.linear(at.fy, top, bottom)) << 8 * c;
      }
      if (w.channels > 1) {
        blocks.words[i] = word;
      } else {
        blocks.pack(i, word);
      }
    }
  }
}

package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;
import org.lanewarp.lane.Rounding;

/** Bilinear, u16. */
public final class BilinearTightU16Scalar extends TightBlocks {

  /** A kernel for so many channels. */
  public BilinearTightU16Scalar(int channels) {
    super(channels);
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    short[] from = w.shorts;
    BlockPositions at = new BlockPositions();
    for (int k = 0; k < groups * Blocks.SIDE * Blocks.GROUP; k++) {
      at.find(w, offset, blocks, k);
      for (int c = 0; c < w.channels; c++) {
        int p = at.index + c;
        int q = p + w.channels;
        float top = Blend.linear(at.fx, from[p] & 0xffff, from[q] & 0xffff);
        float bottom =
            Blend.linear(at.fx, from[p + w.stride] & 0xffff, from[q + w.stride] & 0xffff);
        float v = Blend.linear(at.fy, top, bottom);
        blocks.words[c * Blocks.CAPACITY + k] = Rounding.toInt(v);
      }
    }
  }
}

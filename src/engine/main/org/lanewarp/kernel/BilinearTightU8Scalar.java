package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;
import org.lanewarp.lane.Rounding;

/** Bilinear, u8. */
public final class BilinearTightU8Scalar extends TightBlocks {

  /** A kernel for so many channels. */
  public BilinearTightU8Scalar(int channels) {
    super(channels);
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    byte[] from = w.bytes;
    BlockPositions at = new BlockPositions();
    for (int k = 0; k < groups * Blocks.SIDE * Blocks.GROUP; k++) {
      at.find(w, offset, blocks, k);
      int word = 0;
      for (int c = 0; c < w.channels; c++) {
        int p = at.index + c;
        int q = p + w.channels;
        float top = Blend.linear(at.fx, from[p] & 255, from[q] & 255);
        float bottom = Blend.linear(at.fx, from[p + w.stride] & 255, from[q + w.stride] & 255);
        float v = Blend.linear(at.fy, top, bottom);
        word |= Rounding.toInt(v) << 8 * c;
      }
      if (w.channels > 1) {
        blocks.words[k] = word;
      } else {
        blocks.pack(k, word);
      }
    }
  }
}

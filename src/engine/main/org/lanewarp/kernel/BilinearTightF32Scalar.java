package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bilinear, f32. */
public final class BilinearTightF32Scalar extends TightBlocks {

  /** A kernel for so many channels. */
  public BilinearTightF32Scalar(int channels) {
    super(channels);
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    float[] from = w.floats;
    BlockPositions at = new BlockPositions();
    for (int k = 0; k < groups * Blocks.SIDE * Blocks.GROUP; k++) {
      at.find(w, offset, blocks, k);
      for (int c = 0; c < w.channels; c++) {
        int p = at.index + c;
        int q = p + w.channels;
        float top = Blend.linear(at.fx, from[p], from[q]);
        float bottom = Blend.linear(at.fx, from[p + w.stride], from[q + w.stride]);
        float v = Blend.linear(at.fy, top, bottom);
        blocks.words[c * Blocks.CAPACITY + k] = Float.floatToRawIntBits(v);
      }
    }
  }
}

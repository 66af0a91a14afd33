package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bilinear, f32. */
public final class BilinearBlocksF32Scalar implements BlockKernel {

  @Override
  public int pitch() {
    return Blocks.TABLE_ROW / Float.BYTES;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    float[] from = w.floats;
    BlockPositions at = new BlockPositions();
    for (int i = 0; i < groups * Blocks.SIDE * Blocks.GROUP; i++) {
      at.find(w, offset, blocks, i);
      int p = at.index;
      int q = p + 1;
      float top = Blend.linear(at.fx, from[p], from[q]);
      float bottom = Blend.linear(at.fx, from[p + w.stride], from[q + w.stride]);
      blocks.words[i] = Float.floatToRawIntBits(Blend.linear(at.fy, top, bottom));
    }
  }
}

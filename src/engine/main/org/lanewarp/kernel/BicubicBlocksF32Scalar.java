package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, f32, one channel. */
public final class BicubicBlocksF32Scalar extends CubicBlocks {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksF32Scalar(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Blocks blocks, int groups) {
    BlockPositions at = new BlockPositions();
    for (int i = 0; i < groups * Blocks.SIDE * Blocks.GROUP; i++) {
      at.find(w, offset, blocks, i, pitch());
      float v0 = column(w, at.fy, at.index);
      float v1 = column(w, at.fy, at.index + 1);
      float v2 = column(w, at.fy, at.index + 2);
      float v3 = column(w, at.fy, at.index + 3);
      float w0 = Blend.cubic0(a, at.fx);
      float w2 = Blend.cubic2(a, at.fx);
      float w3 = Blend.cubic3(a, at.fx);
      blocks.words[i] = Float.floatToRawIntBits(Blend.cubic(w0, w2, w3, v0, v1, v2, v3));
    }
  }

  private float column(Window w, float fy, int p) {
    return Blend.cubic(
        Blend.cubic0(a, fy),
        Blend.cubic2(a, fy),
        Blend.cubic3(a, fy),
        w.floats[p],
        w.floats[p + w.stride],
        w.floats[p + 2 * w.stride],
        w.floats[p + 3 * w.stride]);
  }
}

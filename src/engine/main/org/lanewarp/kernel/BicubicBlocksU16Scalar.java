package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, u16. */
public final class BicubicBlocksU16Scalar extends CubicBlockSamples {

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksU16Scalar(int channels, float a) {
    super(channels, a);
  }

  @Override
  float tap(Window w, int p) {
    return w.shorts[p] & 0xffff;
  }

  @Override
  void put(Blocks blocks, int i, int c, float v) {
    blocks.words[c * Blocks.CAPACITY + i] = Blend.saturate(v, 0xffff);
  }
}

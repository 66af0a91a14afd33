package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, u16, one channel. */
public final class BicubicBlocksU16Scalar extends CubicBlockSamples {

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksU16Scalar(float a) {
    super(1, a);
  }

  @Override
  float tap(Window w, int p) {
    return w.shorts[p] & 0xffff;
  }

  @Override
  void put(Blocks blocks, int i, int c, float v) {
    blocks.words[i] = Blend.saturate(v, 0xffff);
  }
}

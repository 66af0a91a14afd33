package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, u8. */
public final class BicubicBlocksU8Scalar extends CubicBlockSamples {

  private final boolean single;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksU8Scalar(int channels, float a) {
    super(channels, a);
    this.single = channels == 1;
  }

  @Override
  float tap(Window w, int p) {
    return w.bytes[p] & 0xff;
  }

  @Override
  void put(Blocks blocks, int i, int c, float v) {
    int value = Blend.saturate(v, 0xff);
    if (single) {
      blocks.pack(i, value);
    } else if (c == 0) {
      blocks.words[i] = value;
    } else {
      blocks.words[i] |= value << 8 * c;
    }
  }
}

package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, u8. */
public final class BicubicBlocksU8Scalar extends CubicBlockSamples {

  /** Bytes that lanes load of a row, which may be more than the table has. */
  static final int LOAD = 32;

  private final boolean single;

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksU8Scalar(int channels, float a) {
    super(channels, a);
    this.single = channels == 1;
  }

  @Override
  public int narrowest() {
    return narrowest(pitch());
  }

  /** What lanes load beyond a row of the table must not lie beyond the next one. */
  static int narrowest(int pitch) {
    return Math.max(pitch, LOAD - pitch);
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

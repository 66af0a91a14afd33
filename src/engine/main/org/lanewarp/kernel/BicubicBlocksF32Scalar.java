package org.lanewarp.kernel;

/** Bicubic, f32. */
public final class BicubicBlocksF32Scalar extends CubicBlockSamples {

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksF32Scalar(int channels, float a) {
    super(channels, a);
  }

  @Override
  float tap(Window w, int p) {
    return w.floats[p];
  }

  @Override
  void put(Blocks blocks, int i, int c, float v) {
    blocks.words[c * Blocks.CAPACITY + i] = Float.floatToRawIntBits(v);
  }
}

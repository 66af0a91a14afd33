package org.lanewarp.kernel;

/** Bicubic, f32, one channel. */
public final class BicubicBlocksF32Scalar extends CubicBlockSamples {

  /** A kernel with Keys' parameter A. */
  public BicubicBlocksF32Scalar(float a) {
    super(1, a);
  }

  @Override
  float tap(Window w, int p) {
    return w.floats[p];
  }

  @Override
  void put(Blocks blocks, int i, int c, float v) {
    blocks.words[i] = Float.floatToRawIntBits(v);
  }
}

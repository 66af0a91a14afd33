package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;

import org.lanewarp.lane.Blend;

/** Bicubic, u8, two to four channels: a word holds all channels of a pixel. */
public final class BicubicPacked8Scalar implements Kernel {

  private final int channels;
  private final float a;

  /** A kernel for pixels of 2 to 4 channels with Keys' parameter A. */
  public BicubicPacked8Scalar(int channels, float a) {
    this.channels = channels;
    this.a = a;
  }

  @Override
  public void run(Batch batch, int n, int plane) {
    for (int i = 0; i < n; i++) {
      float fx = batch.fx[i];
      float w0 = Blend.cubic0(a, fx);
      float w2 = Blend.cubic2(a, fx);
      float w3 = Blend.cubic3(a, fx);
      float fy = batch.fy[i];
      float h0 = Blend.cubic0(a, fy);
      float h2 = Blend.cubic2(a, fy);
      float h3 = Blend.cubic3(a, fy);
      int packed = 0;
      for (int shift = 0; shift < 8 * channels; shift += 8) {
        float v0 = line(w0, w2, w3, batch.taps, i, shift);
        float v1 = line(w0, w2, w3, batch.taps, 4 * CAPACITY + i, shift);
        float v2 = line(w0, w2, w3, batch.taps, 8 * CAPACITY + i, shift);
        float v3 = line(w0, w2, w3, batch.taps, 12 * CAPACITY + i, shift);
        packed |= Blend.saturate(Blend.cubic(h0, h2, h3, v0, v1, v2, v3), 255) << shift;
      }
      batch.out.words[i] = packed;
    }
  }

  private static float line(float w0, float w2, float w3, int[] taps, int at, int shift) {
    return Blend.cubic(
        w0,
        w2,
        w3,
        taps[at] >>> shift & 255,
        taps[at + CAPACITY] >>> shift & 255,
        taps[at + 2 * CAPACITY] >>> shift & 255,
        taps[at + 3 * CAPACITY] >>> shift & 255);
  }
}

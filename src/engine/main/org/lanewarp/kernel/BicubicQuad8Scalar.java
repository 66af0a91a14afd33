package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;

import org.lanewarp.lane.Blend;

/** Bicubic, u8, one channel: four words hold the sixteen taps. */
public final class BicubicQuad8Scalar implements Kernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicQuad8Scalar(float a) {
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
      int[] taps = batch.taps;
      float v0 = line(w0, w2, w3, taps[i], taps[CAPACITY + i], 0);
      float v1 = line(w0, w2, w3, taps[i], taps[CAPACITY + i], 16);
      float v2 = line(w0, w2, w3, taps[2 * CAPACITY + i], taps[3 * CAPACITY + i], 0);
      float v3 = line(w0, w2, w3, taps[2 * CAPACITY + i], taps[3 * CAPACITY + i], 16);
      batch.out.words[i] = Blend.saturate(Blend.cubic(h0, h2, h3, v0, v1, v2, v3), 255);
    }
  }

  private static float line(float w0, float w2, float w3, int left, int right, int shift) {
    return Blend.cubic(
        w0,
        w2,
        w3,
        left >>> shift & 255,
        left >>> shift + 8 & 255,
        right >>> shift & 255,
        right >>> shift + 8 & 255);
  }
}

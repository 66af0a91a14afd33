package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;

import org.lanewarp.lane.Blend;

/** Bicubic, u8, one channel: a word a row of taps. */
public final class BicubicRow8Scalar implements Kernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicRow8Scalar(float a) {
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
      float v0 = line(w0, w2, w3, taps[i]);
      float v1 = line(w0, w2, w3, taps[CAPACITY + i]);
      float v2 = line(w0, w2, w3, taps[2 * CAPACITY + i]);
      float v3 = line(w0, w2, w3, taps[3 * CAPACITY + i]);
      batch.out.words[i] = Blend.saturate(Blend.cubic(h0, h2, h3, v0, v1, v2, v3), 255);
    }
  }

  private static float line(float w0, float w2, float w3, int row) {
    return Blend.cubic(w0, w2, w3, row & 255, row >>> 8 & 255, row >>> 16 & 255, row >>> 24);
  }
}

package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, u8, two to four channels. */
public final class BicubicPixelsU8Scalar implements PixelKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPixelsU8Scalar(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, Batch batch, int n) {
    for (int i = 0; i < n; i++) {
      float fx = batch.fx[i];
      float w0 = Blend.cubic0(a, fx);
      float w2 = Blend.cubic2(a, fx);
      float w3 = Blend.cubic3(a, fx);
      for (int c = 0; c < w.channels; c++) {
        int p = batch.index[i] + c;
        float v0 = column(w, batch.fy[i], p);
        float v1 = column(w, batch.fy[i], p + w.channels);
        float v2 = column(w, batch.fy[i], p + 2 * w.channels);
        float v3 = column(w, batch.fy[i], p + 3 * w.channels);
        batch.pixels[4 * i + c] = Blend.cubic(w0, w2, w3, v0, v1, v2, v3);
      }
    }
  }

  private float column(Window w, float fy, int p) {
    return Blend.cubic(
        Blend.cubic0(a, fy),
        Blend.cubic2(a, fy),
        Blend.cubic3(a, fy),
        w.bytes[p] & 0xff,
        w.bytes[p + w.stride] & 0xff,
        w.bytes[p + 2 * w.stride] & 0xff,
        w.bytes[p + 3 * w.stride] & 0xff);
  }
}

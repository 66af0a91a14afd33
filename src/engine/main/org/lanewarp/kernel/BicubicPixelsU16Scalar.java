package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, u16, three or four channels. */
public final class BicubicPixelsU16Scalar implements PixelKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPixelsU16Scalar(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, Batch batch, int n) {
    for (int i = 0; i < n; i++) {
      float fy = batch.fy[i];
      float h0 = Blend.cubic0(a, fy);
      float h2 = Blend.cubic2(a, fy);
      float h3 = Blend.cubic3(a, fy);
      for (int c = 0; c < w.channels; c++) {
        int p = batch.index[i] + c;
        float v0 = row(w, batch.fx[i], p);
        float v1 = row(w, batch.fx[i], p + w.stride);
        float v2 = row(w, batch.fx[i], p + 2 * w.stride);
        float v3 = row(w, batch.fx[i], p + 3 * w.stride);
        batch.pixels[4 * i + c] = Blend.cubic(h0, h2, h3, v0, v1, v2, v3);
      }
    }
  }

  private float row(Window w, float fx, int p) {
    return Blend.cubic(
        Blend.cubic0(a, fx),
        Blend.cubic2(a, fx),
        Blend.cubic3(a, fx),
        sample(w, p),
        sample(w, p + w.channels),
        sample(w, p + 2 * w.channels),
        sample(w, p + 3 * w.channels));
  }

  private static float sample(Window w, int p) {
    return w.shorts[p] & 0xffff;
  }
}

package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bilinear, u16, three or four channels. */
public final class BilinearPixelsU16Scalar implements PixelKernel {

  @Override
  public void run(Window w, Batch batch, int n) {
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < w.channels; c++) {
        int p = batch.index[i] + c;
        float top = row(w, batch.fx[i], p);
        float bottom = row(w, batch.fx[i], p + w.stride);
        batch.pixels[4 * i + c] = Blend.linear(batch.fy[i], top, bottom);
      }
    }
  }

  private static float row(Window w, float fx, int p) {
    return Blend.linear(fx, w.shorts[p] & 0xffff, w.shorts[p + w.channels] & 0xffff);
  }
}

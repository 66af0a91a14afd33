package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bilinear, f32, three or four channels. */
public final class BilinearRowsF32Scalar implements RowKernel {

  @Override
  public void run(Window w, Batch batch, int at, int n, Window to, int first) {
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < w.channels; c++) {
        int p = batch.index[at + i] + c;
        float top = row(w, batch.fx[at + i], p);
        float bottom = row(w, batch.fx[at + i], p + w.stride);
        float v = Blend.linear(batch.fy[at + i], top, bottom);
        to.floats[first + w.channels * i + c] = v;
      }
    }
  }

  static float row(Window w, float fx, int p) {
    return Blend.linear(fx, w.floats[p], w.floats[p + w.channels]);
  }
}

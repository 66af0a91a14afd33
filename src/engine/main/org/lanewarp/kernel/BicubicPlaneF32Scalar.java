package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, f32, one channel. */
public final class BicubicPlaneF32Scalar implements PlaneKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPlaneF32Scalar(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, int offset, Batch batch, int n, int plane) {
    int to = plane * batch.out.plane;
    for (int i = 0; i < n; i++) {
      int p = batch.index[i] + offset;
      float fy = batch.fy[i];
      float v0 = column(w, fy, p);
      float v1 = column(w, fy, p + 1);
      float v2 = column(w, fy, p + 2);
      float v3 = column(w, fy, p + 3);
      float fx = batch.fx[i];
      float w0 = Blend.cubic0(a, fx);
      float w2 = Blend.cubic2(a, fx);
      float w3 = Blend.cubic3(a, fx);
      batch.out.words[to + i] = Float.floatToRawIntBits(Blend.cubic(w0, w2, w3, v0, v1, v2, v3));
    }
  }

  private float column(Window w, float fy, int p) {
    return Blend.cubic(
        Blend.cubic0(a, fy),
        Blend.cubic2(a, fy),
        Blend.cubic3(a, fy),
        w.floats[p],
        w.floats[p + w.stride],
        w.floats[p + 2 * w.stride],
        w.floats[p + 3 * w.stride]);
  }
}

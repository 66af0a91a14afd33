package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** Bicubic, u8, one channel. */
public final class BicubicPlaneU8Scalar implements PlaneKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPlaneU8Scalar(float a) {
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
      batch.out.words[to + i] = Blend.saturate(Blend.cubic(w0, w2, w3, v0, v1, v2, v3), 255);
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

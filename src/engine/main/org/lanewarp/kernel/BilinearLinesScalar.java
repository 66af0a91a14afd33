package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** {@link LineKernel}, element by element. */
public final class BilinearLinesScalar implements LineKernel {

  @Override
  public void blend8(float[] from, int top, int bottom, float fy, int n, byte[] to, int first) {
    for (int i = 0; i < n; i++) {
      float v = Blend.linear(fy, from[top + i], from[bottom + i]);
      to[first + i] = (byte) Blend.saturate(v, 0xff);
    }
  }

  @Override
  public void blend16(float[] from, int top, int bottom, float fy, int n, short[] to, int first) {
    for (int i = 0; i < n; i++) {
      float v = Blend.linear(fy, from[top + i], from[bottom + i]);
      to[first + i] = (short) Blend.saturate(v, 0xffff);
    }
  }

  @Override
  public void blendFloat(
      float[] from, int top, int bottom, float fy, int n, float[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = Blend.linear(fy, from[top + i], from[bottom + i]);
    }
  }
}

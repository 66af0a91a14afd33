package org.lanewarp.kernel;

/**
 * Two rows of floats, blended in y: {@code p + fy (q − p)} of n elements that lie side by side,
 * from {@code top} and from {@code bottom} on, into a row of an image from element {@code first}
 * on. The same operations as the last ones of the {@link Kernel}s, so the same bits.
 */
public interface LineKernel {

  /** To u8. Both rows hold blends of u8. */
  void blend8(float[] from, int top, int bottom, float fy, int n, byte[] to, int first);

  /** To u16. Both rows hold blends of u16. */
  void blend16(float[] from, int top, int bottom, float fy, int n, short[] to, int first);

  /** To f32. */
  void blendFloat(float[] from, int top, int bottom, float fy, int n, float[] to, int first);
}

package org.lanewarp.kernel;

/**
 * Pixels in reverse order: n of them, from element {@code at} on, go side by side to {@code
 * to[first] …}, the last one first. Their channels keep their order.
 */
public interface Mirror {

  /** u8. */
  void mirror(byte[] from, int at, int channels, int n, byte[] to, int first);

  /** u16. */
  void mirror(short[] from, int at, int channels, int n, short[] to, int first);

  /** f32. */
  void mirror(float[] from, int at, int channels, int n, float[] to, int first);
}

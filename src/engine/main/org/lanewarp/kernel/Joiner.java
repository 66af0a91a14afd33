package org.lanewarp.kernel;

/**
 * Brings the values of a band of {@link Blocks} into the image: n columns of each row, and not an
 * element more.
 */
public interface Joiner {

  /**
   * u8 pixels of one to four channels.
   *
   * @param first element of the first row's first sample
   * @param stride elements from one row to the next
   */
  void join8(Blocks blocks, int n, int channels, byte[] to, int first, int stride);

  /** The same of u16. */
  void join16(Blocks blocks, int n, int channels, short[] to, int first, int stride);

  /** The same of f32. */
  void joinFloat(Blocks blocks, int n, int channels, float[] to, int first, int stride);
}

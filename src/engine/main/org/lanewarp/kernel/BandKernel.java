package org.lanewarp.kernel;

/**
 * Blends f32 samples of {@link Blocks}, of one channel, straight into the rows where they belong: a
 * {@link BlockKernel} and {@link Cutter#join} in one.
 */
public interface BandKernel {

  /**
   * Samples n columns of four rows.
   *
   * @param offset elements from the window's first pixels to those of the plane that is read
   * @param n at least {@link Blocks#GROUP}
   * @param to receives the values from element {@code first} on, in rows of {@code stride}
   */
  void run(Window w, int offset, Blocks blocks, int n, float[] to, int first, int stride);
}

package org.lanewarp.kernel;

/**
 * Pixels as 32-bit words, in a reusable buffer that grows when asked to.
 *
 * <ul>
 *   <li>u8: one word a pixel, channel c in bits 8c … 8c + 7.
 *   <li>u16: one word a sample, one plane a channel.
 *   <li>f32: the bits of one sample, one plane a channel.
 * </ul>
 */
public final class Samples {

  /** The words. */
  public int[] words = new int[0];

  /** Words from one plane to the next. */
  public int plane;

  /** Makes room for {@code planes} planes of {@code plane} words. */
  public void reserve(int planes, int plane) {
    this.plane = plane;
    if (words.length < planes * plane) {
      words = new int[planes * plane];
    }
  }
}

package org.lanewarp.kernel;

/**
 * Means of squares of u8 pixels that lie side by side: what a box filter is where an image shrinks
 * by a whole number. Sums are integers, rounded once: to the nearest, of two to the even one.
 */
public interface BoxSum {

  /** The smallest side of a square. */
  int LEAST = 2;

  /** The largest. */
  int MOST = 4;

  /**
   * Computes a row of means.
   *
   * @param from holds the pixels, in rows of {@code stride} elements
   * @param first the first square's first element
   * @param side pixels in a row of a square, and rows: 2, 3 or 4
   * @param n how many pixels are to be computed
   * @param to receives them from element {@code at} on
   */
  void run(byte[] from, int first, int stride, int side, int channels, int n, byte[] to, int at);
}

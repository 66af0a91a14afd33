package org.lanewarp.kernel;

/**
 * A shift by parts of pixels: rows of the source, blended with themselves a pixel further by one
 * fraction, then each with the next one. The same operations in the same order as {@link Stretch}
 * and {@link LineKernel}, so the same bits, but nothing is kept between them.
 *
 * <p>Each method blends {@code ROWS + 1} source rows, from element {@code at} on, into {@link
 * #ROWS} rows of n elements that begin at {@code to[first]} and lie {@code pitch} behind each
 * other. The fraction in x is {@code fx}, those in y are {@code fy[row] …}.
 */
public interface Shift {

  /** Rows that a call computes. */
  int ROWS = 4;

  /** u8. */
  void shift(
      Window from, int at, float fx, float[] fy, int row, int n, byte[] to, int first, int pitch);

  /** u16. */
  void shift(
      Window from, int at, float fx, float[] fy, int row, int n, short[] to, int first, int pitch);

  /** f32. */
  void shift(
      Window from, int at, float fx, float[] fy, int row, int n, float[] to, int first, int pitch);
}

package org.lanewarp.kernel;

/**
 * The vertical pass of a resize that shrinks integers: adds weighted source rows to two rows of
 * sums at once. Read once, a source row serves both, and each sum is read and written once for
 * several source rows. Weight {@code 2 k + s} is that of row k in sums s; it may be 0, which adds
 * nothing.
 */
public interface Accumulate {

  /** Most source rows of a call. */
  int ROWS = 6;

  /**
   * Adds u8 rows.
   *
   * @param rows where each source row begins
   * @param count source rows, 2, 4 or 6
   * @param n samples; as many are read of each row
   * @param first where the first sums begin
   * @param second where the second sums begin
   * @param before where the second sums are read: at {@code second}, or where zeros lie, which they
   *     start from
   */
  void add8(
      byte[] from,
      int[] rows,
      int count,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before);

  /** The same with u16 rows. */
  void add16(
      short[] from,
      int[] rows,
      int count,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before);
}

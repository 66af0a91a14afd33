package org.lanewarp.kernel;

/**
 * The horizontal pass of a resize that shrinks, a row a lane: what lies side by side are not the
 * columns of a row but {@link #LANES} samples of one column, the same column of several rows (see
 * {@link Transpose}). So every tap is one contiguous load, with one weight for all lanes, however
 * irregular the taps are.
 */
public interface Horizontal {

  /** Samples of a column, in lanes. */
  int LANES = 16;

  /**
   * Computes destination columns x … x + n − 1 into {@code out}, {@link #LANES} samples each.
   * Column i is {@code p0 + w1 (p1 − p0) + w2 (p2 − p0) + …}, exact where all taps are equal.
   *
   * @param from source columns from column {@code shift} on
   * @param first source column of each destination column's first tap
   * @param count how many taps it has
   * @param at where its weights begin
   */
  void run(
      float[] from,
      int shift,
      int[] first,
      int[] count,
      int[] at,
      float[] weights,
      int x,
      int n,
      float[] out);
}

package org.lanewarp.kernel;

/**
 * The vertical pass of a resize that has floats: weighted sums of rows, sample by sample. Tap k of
 * sample j is {@code from[rows[k] + j]}, its weight {@code weights[w + k]}; there is at least one.
 * Samples 0 … n − 1 go to {@code out[to] …}; nothing behind the taps is read.
 */
public interface Vertical {

  /**
   * Computes {@code p0 + w1 (p1 − p0) + w2 (p2 − p0) + …}, which is the weighted sum for weights
   * that sum to one, and exact where all taps are equal.
   */
  void run(float[] from, int[] rows, int taps, float[] weights, int w, int n, float[] out, int to);

  /**
   * Computes {@code w0 p0 + w1 p1 + …} and rounds it as {@link Convert#narrow8} does: the last step
   * of a resize that grows, with nothing written in between.
   */
  void run8(float[] from, int[] rows, int taps, float[] weights, int w, int n, byte[] out, int to);

  /** The same, rounded as by {@link Convert#narrow16}. */
  void run16(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, short[] out, int to);
}

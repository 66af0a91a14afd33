package org.lanewarp.kernel;

/**
 * {@link Vertical} for two destination rows that have the same taps, as neighbours often have when
 * an image grows: every sample is read once for both. The first row's weights begin at {@code w}
 * and it goes to {@code out[to] …}, the second's at {@code w2}, to {@code out[to2] …}.
 */
public interface VerticalPair {

  /** As {@link Vertical#run}. */
  void run(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      float[] out,
      int to,
      int to2);

  /** As {@link Vertical#run8}. */
  void run8(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      byte[] out,
      int to,
      int to2);

  /** As {@link Vertical#run16}. */
  void run16(
      float[] from,
      int[] rows,
      int taps,
      float[] weights,
      int w,
      int w2,
      int n,
      short[] out,
      int to,
      int to2);
}

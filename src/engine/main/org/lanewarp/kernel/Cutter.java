package org.lanewarp.kernel;

/** Cuts a band of located rows into {@link Blocks}, and puts their values back into rows. */
public interface Cutter {

  /** What a row counts in the index of a sample, and the most columns that a row may have. */
  int ROW = 1 << 16;

  /**
   * Fills the positions of the blocks from four row segments of n samples, each as long as {@link
   * Batch#pitch} says. The batch's index holds {@code row * ROW + column} of each sample's first
   * tap in the window.
   *
   * @param n at least {@link Blocks#GROUP}
   * @param w with at least as many rows, and elements in each, as a table
   * @param pitch elements in a row of a table
   * @return whether each block's taps are all in its table; if not, the positions are undefined
   */
  boolean cut(Batch batch, int n, Window w, int pitch, Blocks blocks);

  /** Brings {@code blocks.words} of one plane to {@code batch.out}, n samples of each row. */
  void join(Blocks blocks, int n, int plane, Samples to);

  /**
   * Brings the f32 values of the only plane straight to where they belong, n samples of each row
   * and no more.
   *
   * @param first element of the first row's first sample
   * @param stride elements from one row to the next
   */
  void join(Blocks blocks, int n, float[] to, int first, int stride);
}

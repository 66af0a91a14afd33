package org.lanewarp.kernel;

/** Brings a row's words from the window into a contiguous buffer, tap by tap. */
public interface Fetch {

  /**
   * Fetches the taps of n samples from one plane: word {@code at + k * Batch.CAPACITY + i} of
   * {@code to} becomes tap k of sample i, where taps count columns within rows. May write up to a
   * vector more.
   */
  void fetch(Window window, int plane, Batch batch, int n, Taps taps, int[] to, int at);
}

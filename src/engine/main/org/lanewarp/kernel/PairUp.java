package org.lanewarp.kernel;

/** Scales two rows and lays them out in pairs: from slopes by pixels to a grid's gradient. */
public interface PairUp {

  /**
   * Fills {@code to[at + 2i]} with {@code xs[from + i] * scaleX} and its neighbour alike from ys.
   */
  void run(float[] xs, float scaleX, float[] ys, float scaleY, int from, int n, float[] to, int at);
}

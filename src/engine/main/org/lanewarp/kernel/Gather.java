package org.lanewarp.kernel;

/** Nearest neighbours in a plane of f32: one element a sample, straight into the output. */
public interface Gather {

  /**
   * Fills {@code to[first … first + n − 1]} with the elements {@code index[at …]} of {@code from},
   * each {@code offset} further on; with 0 where the index is negative.
   */
  void run(float[] from, int offset, int[] index, int at, int n, float[] to, int first);
}

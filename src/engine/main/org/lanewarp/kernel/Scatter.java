package org.lanewarp.kernel;

/**
 * The adjoint of {@link Gather}. Samples that meet in an element are added one after the other, so
 * there are no twins.
 */
public final class Scatter {

  /**
   * Adds {@code from[first … first + n − 1]} to the elements {@code index[0 …]} of {@code to}, each
   * {@code offset} further on; where the index is negative, nowhere.
   */
  public void run(float[] from, int first, int n, int[] index, float[] to, int offset) {
    for (int i = 0; i < n; i++) {
      if (index[i] >= 0) {
        to[offset + index[i]] += from[first + i];
      }
    }
  }
}

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

  /**
   * Moves the indices that are not negative, of the first n, to the front, and says which samples
   * they belong to.
   *
   * @return how many there are
   */
  public int sieve(int[] index, int n, int[] samples) {
    int count = 0;
    for (int i = 0; i < n; i++) {
      int at = index[i];
      index[count] = at;
      samples[count] = i;
      count += ~at >>> 31; // without a branch, which could not be foreseen
    }
    return count;
  }

  /** As {@link #run(float[], int, int, int[], float[], int)} for samples that were sieved. */
  public void run(
      float[] from, int first, int[] samples, int count, int[] index, float[] to, int offset) {
    for (int k = 0; k < count; k++) {
      to[offset + index[k]] += from[first + samples[k]];
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;

/**
 * Adds shares to taps. Neighbouring samples share taps, so lanes would collide: one at a time, in
 * both engines.
 */
final class Scatter {

  private Scatter() {}

  /** One tap a sample. */
  static void one(int[] index, int n, float[] shares, float[] to, int offset) {
    for (int i = 0; i < n; i++) {
      to[offset + index[i]] += shares[i];
    }
  }

  /** Two by two taps a sample. */
  static void square(int[] index, int n, float[] shares, float[] to, int offset, int stride) {
    for (int i = 0; i < n; i++) {
      int p = offset + index[i];
      int q = p + stride;
      to[p] += shares[i];
      to[p + 1] += shares[i + CAPACITY];
      to[q] += shares[i + 2 * CAPACITY];
      to[q + 1] += shares[i + 3 * CAPACITY];
    }
  }

  /** Four taps side by side a sample. */
  static void four(int[] index, int n, float[] shares, float[] to, int offset) {
    for (int i = 0; i < n; i++) {
      int p = offset + index[i];
      to[p] += shares[i];
      to[p + 1] += shares[i + CAPACITY];
      to[p + 2] += shares[i + 2 * CAPACITY];
      to[p + 3] += shares[i + 3 * CAPACITY];
    }
  }
}

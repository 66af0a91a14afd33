package org.lanewarp.kernel;

/** Blends a row's taps into values, and rounds them. */
public interface Kernel {

  /**
   * Computes values 0 … n − 1 of one plane from {@code batch.taps}, {@code batch.fx} and {@code
   * batch.fy} into {@code batch.out}. May compute and write up to a vector more.
   */
  void run(Batch batch, int n, int plane);
}

package org.lanewarp.kernel;

/** Blends a row's taps into values, and rounds them. */
public interface Kernel {

  /**
   * Computes values 0 … n − 1 of one plane from {@code row.taps}, {@code row.fx} and {@code row.fy}
   * into {@code row.out}. May compute and write up to a vector more.
   */
  void run(Row row, int n, int plane);
}

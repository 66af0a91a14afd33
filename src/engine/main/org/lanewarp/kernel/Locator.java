package org.lanewarp.kernel;

/** Turns coordinates into window elements and fractions. */
public interface Locator {

  /**
   * Fills {@code row.index}, {@code row.line}, {@code row.fx} and {@code row.fy} for n samples that
   * are known to lie in the window.
   *
   * @param nearest whether index is the nearest pixel (half to even) instead of the floor
   */
  void locate(CoordinateRow coordinates, int n, Window window, Row row, boolean nearest);
}

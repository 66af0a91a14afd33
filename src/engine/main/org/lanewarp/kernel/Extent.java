package org.lanewarp.kernel;

/** Finds the range that a rectangle of coordinates spans. */
public interface Extent {

  /**
   * The magnitude that located coordinates stay below, so that lanes can round them by addition.
   */
  float LIMIT = 0x1p22f;

  /**
   * Widens {@code range[0] … range[1]} by rows of coordinates.
   *
   * @param at the first of the first row
   * @param n coordinates in a row
   * @param stride from one row to the next
   * @return whether all are finite and smaller than {@link #LIMIT}; if not, range is undefined
   */
  boolean widen(float[] coordinates, int at, int n, int stride, int rows, float[] range);
}

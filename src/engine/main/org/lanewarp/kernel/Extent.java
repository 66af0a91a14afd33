package org.lanewarp.kernel;

/** Finds the range that a run of coordinates spans. */
public interface Extent {

  /**
   * The magnitude that located coordinates stay below, so that lanes can round them by addition.
   */
  float LIMIT = 0x1p22f;

  /**
   * Widens {@code range[0] … range[1]} by the coordinates.
   *
   * @return whether all are finite and smaller than {@link #LIMIT}; if not, range is undefined
   */
  boolean widen(float[] coordinates, int at, int n, float[] range);
}

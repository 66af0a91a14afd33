package org.lanewarp.kernel;

/**
 * {@link Walk} and {@link Locator} in one step, for floors of affine coordinates: the commonest way
 * by far, and the coordinates' detour through memory costs it a tenth.
 */
public interface Glide {

  /**
   * Locates n samples of the row whose middle and slopes are set, as {@link Locator#locate} would.
   * May write up to a vector more.
   */
  void locate(CoordinateRow row, int n, Window window, Batch batch, int to);
}

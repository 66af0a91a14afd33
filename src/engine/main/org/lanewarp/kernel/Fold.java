package org.lanewarp.kernel;

/**
 * Brings pixel coordinates into the input, 0 to last, by clipping, or by mirroring and then
 * clipping: padding that is applied to the coordinate instead of the taps.
 */
public interface Fold {

  /**
   * Folds {@code xs[at … at + n − 1]} in place; none is NaN.
   *
   * @param mirror whether to mirror before clipping
   * @param factors receives at the same indices what a step of the coordinate is worth after the
   *     fold: 1, −1 where it was mirrored, 0 where it was clipped
   */
  void run(float[] xs, int at, int n, GridAxis axis, boolean mirror, float[] factors);
}

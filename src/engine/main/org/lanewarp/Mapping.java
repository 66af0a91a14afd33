package org.lanewarp;

/**
 * A reverse mapping: for each destination pixel, the position in the source where its value is
 * sampled. x is the column, y the row, pixel centres lie on integers.
 *
 * <p>{@link Affine}, {@link Perspective} and {@link CoordinateMap} are computed in SIMD lanes. Your
 * own mapping is any implementation of this interface; the engine calls it for row segments of
 * destination tiles, possibly from several threads at once, so it must not keep state between
 * calls.
 */
@FunctionalInterface
public interface Mapping {

  /**
   * Fills source coordinates for the destination pixels {@code (x, y)} to {@code (x + n - 1, y)}.
   *
   * <p>All n entries must be written: the arrays are scratch and hold what was there before.
   *
   * <p>A coordinate that is NaN or infinite makes the pixel the border's fill value. Finite
   * coordinates beyond ±2<sup>30</sup> are clamped to that.
   *
   * @param xs receives {@code n} source columns from index 0
   * @param ys receives {@code n} source rows from index 0
   */
  void fill(int x, int y, int n, double[] xs, double[] ys);
}

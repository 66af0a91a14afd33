package org.lanewarp.kernel;

/**
 * Takes a row of a normalised grid to pixel coordinates: {@code (g + 1)·scale − shift}, in float
 * and in this order, as PyTorch has it, so that both agree on which samples lie halfway.
 */
public interface Unnormalize {

  /** Every finite coordinate is clamped to ±2<sup>30</sup>. */
  float CLAMP = 0x1p30f;

  /**
   * Fills {@code xs[to …]} and {@code ys[to …]} from n pairs, x first. May write up to a vector
   * more.
   *
   * @param missing the coordinate of a grid value that is NaN or infinite
   */
  void run(
      float[] grid,
      int at,
      int n,
      GridAxis x,
      GridAxis y,
      float missing,
      float[] xs,
      float[] ys,
      int to);
}

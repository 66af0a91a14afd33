package org.lanewarp.kernel;

/**
 * Takes a normalised grid to pixel coordinates: {@code (g + 1)·scale − shift}, in float and in this
 * order, as PyTorch has it, so that both agree on which samples lie halfway.
 */
public interface Unnormalize {

  /** Every finite coordinate is clamped to ±2<sup>30</sup>. */
  float CLAMP = 0x1p30f;

  /**
   * Fills {@code xs} and {@code ys} with the coordinates of a rectangle of n columns, row j from
   * index {@code j * pitch} on. May write up to a vector more.
   *
   * @param column the rectangle's first column
   * @param row its first row
   * @param range receives the least and the greatest column and row, rounded to integers, in the
   *     order least column, greatest column, least row, greatest row
   * @return whether all are finite and, rounded, smaller than {@link Extent#LIMIT}; if not, range
   *     is undefined
   */
  boolean run(
      GridPlane grid,
      int column,
      int row,
      int n,
      int rows,
      float[] xs,
      float[] ys,
      int pitch,
      int[] range);
}

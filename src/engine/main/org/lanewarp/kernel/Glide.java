package org.lanewarp.kernel;

/**
 * Locates samples along a straight line, in fixed point: a column is {@code anchor + step·i} plus
 * {@code (middle + slope·(i − MIDDLE)) / 2}<sup>{@value #SHIFT}</sup>, and likewise a row. Integers
 * take half the instructions that floats need for a floor and its fraction, and every fraction is
 * exact in float.
 */
public interface Glide {

  /** Fraction bits. */
  int SHIFT = 24;

  /** What a fixed-point 1 is. */
  int ONE = 1 << SHIFT;

  /** What the lowest bit is worth. */
  float UNIT = 1f / ONE;

  /** Locates n samples as {@link Locator#locate} would. May write up to a vector more. */
  void locate(CoordinateRow row, int n, Window window, Batch batch, int to, boolean nearest);
}

package org.lanewarp.kernel;

/**
 * Locates samples along a straight line, in fixed point: a column is {@code anchor + step·i} plus
 * {@code (middle + slope·(i − MIDDLE)) / 2}<sup>{@value #SHIFT}</sup>, and likewise a row. Integers
 * take half the instructions that floats need for a floor and its fraction. Of that the lowest bit
 * is dropped in the end: set beside the exponent of 1, the rest is a float 1 too large.
 */
public interface Glide {

  /** Fraction bits. */
  int SHIFT = 24;

  /** What a fixed-point 1 is. */
  int ONE = 1 << SHIFT;

  /** The bits of a fraction that is shifted right by one. */
  int MANTISSA = ONE / 2 - 1;

  /** What the lowest of them is worth. */
  float UNIT = 2f / ONE;

  /** The bits of the float 1, to be completed with a fraction. */
  int ONE_BITS = 0x3f800000;

  /** Locates n samples as {@link Locator#locate} would. May write up to a vector more. */
  void locate(CoordinateRow row, int n, Window window, Batch batch, int to, boolean nearest);
}

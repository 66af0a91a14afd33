package org.lanewarp.kernel;

import java.util.Arrays;

/**
 * One row segment on its way through the kernels: where its samples lie in the window, their taps,
 * and the values that come out. Buffers are padded by a vector, so kernels run whole vectors past
 * the end.
 */
public final class Row {

  /** The most pixels in a row segment. */
  public static final int WIDTH = 128;

  /** Elements in each buffer. */
  public static final int CAPACITY = WIDTH + 16;

  /** Window word of each sample's first tap, the upper left of its support. */
  public final int[] index = new int[CAPACITY];

  /** Window row of each sample's first tap. */
  public final int[] line = new int[CAPACITY];

  /** Fraction of the column. */
  public final float[] fx = new float[CAPACITY];

  /** Fraction of the row. */
  public final float[] fy = new float[CAPACITY];

  /** Columns from sample to sample, the same along the row; NaN if it is not, or not known. */
  public double advanceX = Double.NaN;

  /** Rows from sample to sample. */
  public double advanceY = Double.NaN;

  /** The fetched taps of one plane, row by row of the support: stride {@link #CAPACITY}. */
  public final int[] taps = new int[16 * CAPACITY];

  /** Bicubic weights, three of each axis, x before y: stride {@link #CAPACITY}. */
  public final float[] weights = new float[6 * CAPACITY];

  /** Tap rows blended in x, waiting to be blended in y: four for each channel. */
  public final float[] lines = new float[16 * CAPACITY];

  /** The values; plane stride {@link #CAPACITY}. */
  public final Samples out = new Samples();

  /** Makes the padding behind n samples harmless to read: it repeats the last sample. */
  public void seal(int n) {
    Arrays.fill(index, n, n + 16, index[n - 1]);
    Arrays.fill(line, n, n + 16, line[n - 1]);
  }
}

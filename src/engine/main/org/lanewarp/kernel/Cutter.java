package org.lanewarp.kernel;

/**
 * Cuts a band of rows of coordinates into {@link Blocks}, in three steps. After the first one
 * {@code fx} and {@code fy} hold coordinates.
 */
public interface Cutter {

  /**
   * Brings the coordinates of four rows into the order of blocks.
   *
   * @param rows with the same steps
   * @param n samples of each, at least {@link Blocks#GROUP}
   * @param w where they lie
   */
  void arrange(CoordinateRow[] rows, int n, Window w, Blocks blocks);

  /**
   * Splits arranged coordinates of n columns into cells and fractions.
   *
   * @return whether they lie close enough together to be counted as cells; if not, the positions
   *     are undefined
   */
  boolean split(int n, Blocks blocks);

  /**
   * Finds the tables for blocks that are split, as often as there are other tables to try.
   *
   * @param w with at least as many rows, and elements in each, as a table
   * @param pitch elements in a row of a table
   * @return whether the taps of the samples that share a table are all in it; if not, the tables
   *     are undefined
   */
  boolean cut(int n, Window w, int pitch, Blocks blocks);
}

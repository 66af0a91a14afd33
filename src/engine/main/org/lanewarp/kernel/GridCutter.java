package org.lanewarp.kernel;

/**
 * Cuts a band of a normalised grid into {@link Blocks}, in one pass: {@link Unnormalize}, {@link
 * Locator} and {@link Cutter} for samples whose taps all lie in the window and close together.
 * Whether they do comes out on the way, so nothing need be known of the grid before.
 */
public interface GridCutter {

  /** Floats in a row of a table. */
  int PITCH = Blocks.TABLE_ROW / Float.BYTES;

  /**
   * Fills the positions of the blocks, each with a table of its own, from four rows of n pairs.
   * {@code blocks.rows} and {@code blocks.taps} tell what a table holds.
   *
   * @param column the band's first column
   * @param row its first row
   * @param n at least {@link Blocks#GROUP}
   * @param w the pixels that may be read, f32 of a single channel, with at least as many rows, and
   *     elements in each, as a table
   * @return a bit for each group, the lowest for the first: whether some tap in it is not in its
   *     table. The positions of such a group are undefined, but harmless to a kernel
   */
  int cut(GridPlane grid, int column, int row, int n, Window w, Blocks blocks);
}

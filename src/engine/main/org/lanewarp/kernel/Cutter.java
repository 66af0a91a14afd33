package org.lanewarp.kernel;

/** Cuts a band of rows of coordinates into {@link Blocks}. */
public interface Cutter {

  /**
   * Locates the first n samples of four rows in a window and fills the positions of the blocks.
   *
   * @param n at least {@link Blocks#GROUP}
   * @param w with at least as many rows, and elements in each, as a table
   * @param pitch elements in a row of a table
   * @return whether the taps of the samples that share a table are all in it; if not, the positions
   *     are undefined
   */
  boolean cut(CoordinateRow[] rows, int n, Window w, int pitch, Blocks blocks);
}

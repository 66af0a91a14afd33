package org.lanewarp.kernel;

/** Finds the nearest pixels of a band of rows, as {@link Cells}. */
public interface CellLocator {

  /**
   * Fills the first n columns of the cells, the same pixels that a {@link Glide} or a {@link
   * Locator} finds row by row.
   *
   * @param rows as many as a band has, with the same slopes and steps
   * @param n at least {@link Cells#GROUP}
   * @param cells having entered the window
   * @return whether each group's pixels lie in a table; if not, the cells are undefined
   */
  boolean locate(CoordinateRow[] rows, int n, Window w, Cells cells);
}

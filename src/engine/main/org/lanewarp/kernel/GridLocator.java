package org.lanewarp.kernel;

/**
 * Locates a row of a normalised grid in a window, in one pass: {@link Unnormalize} and {@link
 * Locator} for samples whose taps all lie in it. Whether they do comes out on the way, so nothing
 * need be known of the grid before.
 */
public interface GridLocator {

  /** Columns that a bit of the result stands for. */
  int GROUP = Blocks.GROUP;

  /** Window columns and rows that are looked at: floats farther out round another way. */
  int LIMIT = (int) Extent.LIMIT - 64;

  /**
   * Fills {@code batch.index}, and unless nearest {@code batch.fx} and {@code batch.fy}, for n
   * pairs.
   *
   * @param column the first pair's column
   * @param row its row
   * @param w the pixels that may be read, of a single channel
   * @param reachX window columns from a sample's first tap to its last
   * @param reachY window rows
   * @param nearest whether index is the nearest pixel (half to even) instead of the floor
   * @param to index of the first sample in the batch
   * @return a bit for each group of columns, the lowest for the first: whether some tap in it is
   *     not in the window. Such a sample has the index of the window's first pixel, and undefined
   *     fractions: it can be sampled where the window has room for a sample's taps
   */
  int locate(
      GridPlane grid,
      int column,
      int row,
      int n,
      Window w,
      int reachX,
      int reachY,
      boolean nearest,
      Batch batch,
      int to);
}

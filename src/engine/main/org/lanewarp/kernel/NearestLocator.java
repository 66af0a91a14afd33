package org.lanewarp.kernel;

/**
 * Finds the pixels of a plane that lie nearest to where the pairs of a normalised grid point, in
 * one pass: {@link Unnormalize}, clipping and {@link Locator} for a plane whose rows lie side by
 * side, and samples that need nothing else.
 */
public interface NearestLocator {

  /** The index of a sample that has no pixel. */
  int NOWHERE = -1;

  /**
   * Fills {@code index[0 … n − 1]} with elements of the plane, its first being 0.
   *
   * @param grid sides of at most {@link GridLocator#LIMIT} pixels
   * @param first the first pair, counted along the grid's rows
   * @param clip whether coordinates are clipped to the plane, those of values that are not finite
   *     being 0; if not, samples beyond it are {@link #NOWHERE}, like those
   * @param top the first row that is wanted
   * @param bottom the row behind the last; samples of others are {@link #NOWHERE} too
   */
  void locate(GridPlane grid, int first, int n, boolean clip, int top, int bottom, int[] index);
}

package org.lanewarp.kernel;

/** Turns coordinates into window elements and fractions. */
public interface Locator {

  /**
   * Fills {@code batch.index}, and unless nearest {@code batch.fx} and {@code batch.fy}, for n
   * samples that are known to lie in the window, with coordinates smaller than {@link
   * Extent#LIMIT}.
   *
   * @param to index of the first sample in the batch
   * @param nearest whether index is the nearest pixel (half to even) instead of the floor
   */
  void locate(
      CoordinateRow coordinates, int n, Window window, Batch batch, int to, boolean nearest);
}

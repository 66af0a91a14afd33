package org.lanewarp.kernel;

/**
 * Fills a row's own coordinate arrays from its middle and slopes. Slopes are counted from the
 * middle of a full row because floats are finest near zero.
 */
public interface Walk {

  /** The pixel from which slopes count. */
  int MIDDLE = Batch.WIDTH / 2;

  /** Fills coordinates 0 … n − 1, and up to a vector more. */
  void fill(CoordinateRow row, int n);

  /**
   * Fills in the same of the first n samples of a band of rows, in the order of its blocks.
   *
   * @param w where they lie
   */
  void fill(CoordinateRow[] rows, int n, Window w, Blocks blocks);
}

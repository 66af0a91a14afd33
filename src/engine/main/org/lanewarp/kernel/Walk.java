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
}

package org.lanewarp.kernel;

/**
 * Cuts a band of straight rows into {@link Blocks} as a {@link Cutter} would, without computing
 * where each sample lies.
 */
public interface StraightCutter {

  /** Cuts n samples of each row, as {@link Cutter#cut}; the rows have the same slopes and steps. */
  boolean cut(CoordinateRow[] rows, int n, Window w, int pitch, Blocks blocks);
}

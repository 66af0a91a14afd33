package org.lanewarp.plan;

/**
 * A way to compute a part of an area that is faster than to sample its tiles, with the same bits.
 */
interface Shortcut {

  /**
   * Computes a part of an area.
   *
   * @param part receives which part that was; it may be empty, but begins in the area
   */
  void run(Tile area, Tile part);
}

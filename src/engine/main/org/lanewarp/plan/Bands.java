package org.lanewarp.plan;

/** Computes rows of a tile several at a time, where the pixels they read lie close enough. */
interface Bands {

  /**
   * Computes rows of the tile from y on, from what the window shows.
   *
   * @return how many of {@code count} that were, from the first on
   */
  int run(Coordinates coordinates, int y, int count);
}

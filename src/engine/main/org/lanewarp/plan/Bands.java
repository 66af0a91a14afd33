package org.lanewarp.plan;

import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.Window;

/** Computes rows of a tile four at a time, where the pixels they read lie close enough. */
abstract class Bands {

  /** Rows of a band. */
  static final int ROWS = Blocks.SIDE;

  final Scratch s;

  Bands(Scratch s) {
    this.s = s;
  }

  /**
   * Computes rows of the tile from y on, from what the window shows.
   *
   * @return how many of {@code count} that were, from the first on
   */
  final int run(Coordinates coordinates, int y, int count) {
    if (count < ROWS || !canServe(s.window, s.tile.width) || !s.patience.isOver()) {
      return 0;
    }
    int done = 0;
    while (done + ROWS <= count && band(coordinates, y + done)) {
      done += ROWS;
    }
    s.patience.note(done > 0);
    return done;
  }

  /** Whether bands of n columns in the window can be tried. */
  abstract boolean canServe(Window w, int n);

  /** Computes four rows of the tile from y on, or says that their pixels lie too far apart. */
  abstract boolean band(Coordinates coordinates, int y);
}

package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;
import org.lanewarp.stage.Place;
import org.lanewarp.stage.Stage;

/**
 * Goes through a tile by the largest rectangles whose samples read the source together: the whole
 * tile, else its rows, else, where even the taps of a row lie too far apart, single samples. The
 * bits do not depend on it.
 */
abstract class TileWalk {

  final Scratch s;
  Coordinates coordinates;
  Stage stage;

  /** Whether pixels are moved, not blended. */
  boolean isNearest;

  TileWalk(Scratch s) {
    this.s = s;
  }

  /** Computes the tile in the scratch. */
  final void tile() {
    Tile tile = s.tile;
    if (enter() && rectangle(tile.y, tile.height)) {
      return;
    }
    for (int y = tile.y; y < tile.y + tile.height; y++) {
      if (!(enterRow(y) && rectangle(y, 1))) {
        patches(y);
      }
    }
  }

  /** As {@link Coordinates#enter}, but the box holds what is read: floors, or nearest pixels. */
  final boolean enter() {
    return widen(coordinates.enter(s.tile, s.box));
  }

  private boolean enterRow(int y) {
    return widen(coordinates.enterRow(y, s.box));
  }

  private boolean widen(boolean known) {
    if (known && isNearest) {
      s.box.forNearest();
    }
    return known;
  }

  /**
   * Computes rows of the tile if what they read is inside the source, beyond it, or worth staging.
   */
  private boolean rectangle(int y, int rows) {
    Place place = place();
    if (place == Place.BEYOND) {
      beyond(y, rows);
    } else if (place == Place.INSIDE) {
      inside(y, rows);
    } else if (place == Place.ACROSS && s.box.isWorthStaging(s.tile.width, rows)) {
      across(y, rows);
    } else {
      return false;
    }
    return true;
  }

  /** Where the taps of what has just been entered lie. */
  Place place() {
    Box box = s.box;
    return stage.place(box.minX, box.minY, box.maxX, box.maxY);
  }

  /** Locates rows of the tile in the window, for the batch at hand. */
  final void locate(int y, int rows) {
    int width = s.tile.width;
    int pitch = Batch.pitch(width);
    for (int j = 0; j < rows; j++) {
      coordinates.locate(y + j, width, isNearest, s.window, s, j * pitch);
      s.batch.seal(j * pitch, width);
    }
  }

  /** Computes rows whose taps are inside the source. */
  abstract void inside(int y, int rows);

  /** Computes rows from a rectangle that has to be staged. */
  abstract void across(int y, int rows);

  /** Computes rows whose taps are outside the source, see {@link Place#BEYOND}. */
  abstract void beyond(int y, int rows);

  /** Computes a row sample by sample. */
  abstract void patches(int y);
}

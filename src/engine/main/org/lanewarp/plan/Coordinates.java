package org.lanewarp.plan;

import org.lanewarp.Affine;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.stage.Positions;

/**
 * Where the samples of a tile lie in the source. One subclass a kind of mapping; an instance serves
 * one thread during one warp, tile after tile.
 */
abstract class Coordinates {

  /** The sources of coordinates for a mapping. */
  static Coordinates of(Mapping mapping, Kernels kernels, Scratch scratch) {
    if (mapping instanceof Perspective p) {
      return new PerspectiveCoordinates(p, kernels.perspectiveWalk(), scratch);
    } else if (mapping instanceof Affine affine) {
      return new AffineCoordinates(affine, kernels, scratch);
    } else if (mapping instanceof CoordinateMap map) {
      return new MapCoordinates(map, kernels.extent());
    }
    return new ExactCoordinates(mapping, scratch);
  }

  /**
   * Prepares for a tile.
   *
   * @param box receives a range that holds the floors of all the tile's coordinates
   * @return whether there is such a range; if not, some coordinate is not finite, or they are too
   *     far apart for float
   */
  abstract boolean enter(Tile tile, Box box);

  /** The coordinates of a row of the tile; only after {@link #enter} returned true. */
  abstract void row(int y, CoordinateRow row);

  /** Locates a row of the tile in the window; only after {@link #enter} returned true. */
  void locate(int y, Locator locator, boolean nearest, Scratch s, int to) {
    row(y, s.coordinates);
    locator.locate(s.coordinates, width(), s.window, s.batch, to, nearest);
  }

  /** The positions of a row of the tile, also when {@link #enter} returned false. */
  void positions(int y, boolean nearest, CoordinateRow scratch, Positions positions, Batch batch) {
    row(y, scratch);
    positions.set(scratch, width(), nearest, batch);
  }

  /** Columns from sample to sample, the same along every row; NaN if it is not. */
  double advanceX() {
    return Double.NaN;
  }

  /** Rows from sample to sample. */
  double advanceY() {
    return Double.NaN;
  }

  /** Width of the tile. */
  abstract int width();
}

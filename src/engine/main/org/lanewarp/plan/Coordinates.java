package org.lanewarp.plan;

import org.lanewarp.Affine;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.CellLocator;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;

/**
 * Where the samples of a tile lie in the source. One subclass a kind of mapping; an instance serves
 * one thread during one warp, tile after tile.
 */
abstract class Coordinates {

  /** The sources of coordinates for a mapping. */
  static Coordinates of(Mapping mapping, Kernels kernels, Scratch scratch) {
    if (mapping instanceof Perspective p) {
      return new PerspectiveCoordinates(p, kernels, scratch);
    } else if (mapping instanceof Affine affine) {
      return new AffineCoordinates(affine, kernels, scratch);
    } else if (mapping instanceof CoordinateMap map) {
      return new MapCoordinates(map, kernels, scratch);
    } else if (mapping instanceof TiledMap tiles) {
      return new MapCoordinates(tiles, kernels, scratch);
    }
    return new ExactCoordinates(mapping, kernels, scratch);
  }

  /**
   * Looks ahead at the tiles of a run, one beside the other, which will be entered next.
   *
   * @param run at most {@link TilePlan#RUN} of them
   */
  void survey(Tile run) {}

  /**
   * Prepares for a tile.
   *
   * @param box receives a range that holds the floors of all the tile's coordinates
   * @return whether there is such a range; if not, some coordinate is not finite, or they are too
   *     far apart for float
   */
  abstract boolean enter(Tile tile, Box box);

  /**
   * Finds roughly where the samples of a tile lie, at little cost.
   *
   * @param box receives a range that holds most of their floors
   * @return whether there is one
   */
  boolean outline(Tile tile, Box box) {
    return enter(tile, box);
  }

  /**
   * As {@link #enter} for a single row of the tile, after that, whatever that returned: rows are
   * often tame where the tile is not.
   */
  abstract boolean enterRow(int y, Box box);

  /**
   * Locates the first n samples of a row of the tile in a window; only after an {@code enter} for
   * it returned true.
   */
  abstract void locate(int y, int n, boolean nearest, Window w, Scratch s, int to);

  /**
   * Brings the first n samples of four rows of the tile from y on into {@code s.blocks}, to be
   * {@link #cut}.
   *
   * @return as {@link Cutter#split}
   */
  boolean arrange(int y, int n, Window w, Cutter cutter, Scratch s) {
    for (int j = 0; j < Blocks.SIDE; j++) {
      fill(y + j, s.band[j]);
    }
    cutter.arrange(s.band, n, w, s.blocks);
    return cutter.split(n, s.blocks);
  }

  /**
   * Finds tables for what has been arranged.
   *
   * @return as {@link Cutter#cut}
   */
  boolean cut(int n, Window w, Cutter cutter, int pitch, Scratch s) {
    return cutter.cut(n, w, pitch, s.blocks);
  }

  /** Whether the samples of the tile are cut along straight lines. */
  boolean isStraight() {
    return false;
  }

  /**
   * Fills in the coordinates of a row of the tile; only after an {@code enter} for it returned
   * true.
   */
  abstract void fill(int y, CoordinateRow row);

  /**
   * Finds the nearest pixels of four rows of the tile from y on, as {@code s.cells}, which have
   * entered the window.
   *
   * @return as {@link CellLocator#locate}; false where rows one by one are faster
   */
  boolean cells(int y, int n, Window w, Scratch s) {
    return false;
  }

  /** The positions of a row of the tile, also when {@link #enterRow} returned false. */
  abstract void positions(int y, boolean nearest, Scratch s);
}

package org.lanewarp.plan;

import java.util.Arrays;

/** No sample has a position. */
final class MissingCoordinates extends Coordinates {

  private Tile tile;

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    return false;
  }

  @Override
  boolean enterRow(int y, Box box) {
    return false;
  }

  @Override
  void locate(int y, int n, boolean nearest, Scratch s, int to) {
    throw new AssertionError("no range was given");
  }

  @Override
  void positions(int y, boolean nearest, Scratch s) {
    s.coordinates.useOwn();
    s.coordinates.origin(0, 0, 0, 0);
    Arrays.fill(s.coordinates.xs, 0, tile.width, Float.NaN);
    Arrays.fill(s.coordinates.ys, 0, tile.width, Float.NaN);
    s.positions.set(s.coordinates, tile.width, nearest, s.batch);
  }
}

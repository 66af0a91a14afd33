package org.lanewarp.plan;

import org.lanewarp.CoordinateMap;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;

/** A dense map's coordinates, read where they lie. */
final class MapCoordinates extends Coordinates {

  private final CoordinateMap map;
  private final Extent extent;
  private final Locator locator;
  private final float[] xRange = new float[2];
  private final float[] yRange = new float[2];
  private Tile tile;

  MapCoordinates(CoordinateMap map, Kernels kernels) {
    this.map = map;
    this.extent = kernels.extent();
    this.locator = kernels.locator();
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    return bound(tile.y, tile.height, box);
  }

  @Override
  boolean enterRow(int y, Box box) {
    return bound(y, 1, box);
  }

  private boolean bound(int y, int rows, Box box) {
    reset(xRange);
    reset(yRange);
    for (int j = y; j < y + rows; j++) {
      int at = j * map.width() + tile.x;
      if (!extent.widen(map.xs(), at, tile.width, xRange)
          || !extent.widen(map.ys(), at, tile.width, yRange)) {
        return false;
      }
    }
    box.set(xRange[0], yRange[0], xRange[1], yRange[1]);
    if (map.isRelative()) {
      if ((long) tile.x + tile.width + box.maxX > Integer.MAX_VALUE / 2
          || (long) y + rows + box.maxY > Integer.MAX_VALUE / 2) {
        return false; // near the clamp of positions, which the patches apply
      }
      box.minX += tile.x;
      box.maxX += tile.x + tile.width - 1;
      box.minY += y;
      box.maxY += y + rows - 1;
    }
    return true;
  }

  private static void reset(float[] range) {
    range[0] = Float.POSITIVE_INFINITY;
    range[1] = Float.NEGATIVE_INFINITY;
  }

  @Override
  void locate(int y, boolean nearest, Scratch s, int to) {
    use(y, s.coordinates);
    locator.locate(s.coordinates, tile.width, s.window, s.batch, to, nearest);
  }

  @Override
  void positions(int y, boolean nearest, Scratch s) {
    use(y, s.coordinates);
    s.positions.set(s.coordinates, tile.width, nearest, s.batch);
  }

  private void use(int y, CoordinateRow row) {
    row.use(map.xs(), map.ys(), y * map.width() + tile.x);
    if (map.isRelative()) {
      row.origin(tile.x, 1, y, 0);
    } else {
      row.origin(0, 0, 0, 0);
    }
  }
}

package org.lanewarp.plan;

import org.lanewarp.CoordinateMap;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;

/** A dense map's coordinates, read where they lie. */
final class MapCoordinates extends Coordinates {

  private final CoordinateMap map;
  private final Extent extent;
  private final int[] xRange = new int[2];
  private final int[] yRange = new int[2];
  private Tile tile;

  MapCoordinates(CoordinateMap map, Extent extent) {
    this.map = map;
    this.extent = extent;
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    reset(xRange);
    reset(yRange);
    for (int j = 0; j < tile.height; j++) {
      int at = (tile.y + j) * map.width() + tile.x;
      if (!extent.widen(map.xs(), at, tile.width, xRange)
          || !extent.widen(map.ys(), at, tile.width, yRange)) {
        return false;
      }
    }
    box.minX = xRange[0];
    box.maxX = xRange[1];
    box.minY = yRange[0];
    box.maxY = yRange[1];
    if (map.isRelative()) {
      if ((long) tile.x + tile.width + box.maxX > Integer.MAX_VALUE / 2
          || (long) tile.y + tile.height + box.maxY > Integer.MAX_VALUE / 2) {
        return false; // near the clamp of positions, which the direct path applies
      }
      box.minX += tile.x;
      box.maxX += tile.x + tile.width - 1;
      box.minY += tile.y;
      box.maxY += tile.y + tile.height - 1;
    }
    box.minX--; // the extent truncates towards zero, a floor may be one less
    box.minY--;
    return true;
  }

  private static void reset(int[] range) {
    range[0] = Integer.MAX_VALUE;
    range[1] = Integer.MIN_VALUE;
  }

  @Override
  void row(int y, CoordinateRow row) {
    row.use(map.xs(), map.ys(), y * map.width() + tile.x);
    if (map.isRelative()) {
      row.origin(tile.x, 1, y, 0);
    } else {
      row.origin(0, 0, 0, 0);
    }
  }

  @Override
  int width() {
    return tile.width;
  }
}

package org.lanewarp.plan;

import org.lanewarp.CoordinateMap;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Window;

/** A dense map's coordinates, read where they lie: in the map, or in its tiled snapshot. */
final class MapCoordinates extends Coordinates {

  /** Floats in a cache line. */
  private static final int LINE = 16;

  /** Columns that are read ahead: with the rows of a tile, a quarter of a megabyte. */
  private static final int RUN = 8 * Batch.WIDTH;

  private final CoordinateMap map;
  private final TiledMap tiles;
  private final boolean relative;
  private final Extent extent;
  private final Locator locator;
  private final float[] xRange = new float[2];
  private final float[] yRange = new float[2];
  private Tile tile;

  /** What {@link #touch} has read: so that nobody may leave it out. */
  @SuppressWarnings("UnusedVariable")
  private float touched;

  // Where the tile begins in which arrays.
  private float[] xs;
  private float[] ys;
  private int first;
  private int stride;

  private MapCoordinates(CoordinateMap map, TiledMap tiles, boolean relative, Kernels kernels) {
    this.map = map;
    this.tiles = tiles;
    this.relative = relative;
    this.extent = kernels.extent();
    this.locator = kernels.locator();
  }

  MapCoordinates(CoordinateMap map, Kernels kernels) {
    this(map, null, map.isRelative(), kernels);
  }

  MapCoordinates(TiledMap tiles, Kernels kernels) {
    this(null, tiles, tiles.isRelative(), kernels);
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    if (tiles == null) {
      xs = map.xs();
      ys = map.ys();
      first = tile.y * map.width() + tile.x;
      stride = map.width();
      touch();
      return span(tile.y, tile.height) && bound(tile.y, tile.height, box);
    }
    xs = tiles.xs(tile);
    ys = tiles.ys(tile);
    first = 0;
    stride = tile.width;
    float[] range = tiles.range(tile);
    if (range == null) {
      return false;
    }
    xRange[0] = range[0];
    xRange[1] = range[1];
    yRange[0] = range[2];
    yRange[1] = range[3];
    return bound(tile.y, tile.height, box);
  }

  @Override
  boolean enterRow(int y, Box box) {
    return span(y, 1) && bound(y, 1, box);
  }

  /**
   * Reads a coordinate of each cache line of this tile and the next ones beside it, row by row:
   * what a tile reads is short and lies pages apart, and hardware prefetches only along longer
   * runs.
   */
  private void touch() {
    if (tile.x % RUN != 0) {
      return;
    }
    float sum = 0;
    int end = Math.min(tile.x + RUN, stride) - tile.x;
    for (int y = tile.y; y < tile.y + tile.height; y++) {
      for (int i = at(y); i < at(y) + end; i += LINE) {
        sum += xs[i] + ys[i];
      }
    }
    touched = sum;
  }

  private int at(int y) {
    return first + (y - tile.y) * stride;
  }

  private boolean span(int y, int rows) {
    xRange[0] = Float.POSITIVE_INFINITY;
    xRange[1] = Float.NEGATIVE_INFINITY;
    yRange[0] = Float.POSITIVE_INFINITY;
    yRange[1] = Float.NEGATIVE_INFINITY;
    return extent.widen(xs, at(y), tile.width, stride, rows, xRange)
        && extent.widen(ys, at(y), tile.width, stride, rows, yRange);
  }

  private boolean bound(int y, int rows, Box box) {
    box.set(xRange[0], yRange[0], xRange[1], yRange[1]);
    if (relative) {
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

  @Override
  void locate(int y, int n, boolean nearest, Window w, Scratch s, int to) {
    fill(y, s.coordinates);
    locator.locate(s.coordinates, n, w, s.batch, to, nearest);
  }

  @Override
  void positions(int y, boolean nearest, Scratch s) {
    fill(y, s.coordinates);
    s.positions.set(s.coordinates, tile.width, nearest, s.batch);
  }

  @Override
  void fill(int y, CoordinateRow row) {
    row.use(xs, ys, at(y));
    if (relative) {
      row.origin(tile.x, 1, y, 0);
    } else {
      row.origin(0, 0, 0, 0);
    }
  }
}

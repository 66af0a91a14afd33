package org.lanewarp.plan;

import org.lanewarp.CoordinateMap;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CellLocator;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Window;

/** A dense map's coordinates, read where they lie: in the map, or in its tiled snapshot. */
final class MapCoordinates extends Coordinates {

  private final CoordinateMap map;
  private final TiledMap tiles;
  private final boolean relative;
  private final Extent extent;
  private final Locator locator;
  private final CellLocator cells;
  private final Scratch scratch;
  private Tile tile;

  // Where the tile begins in which arrays.
  private float[] xs;
  private float[] ys;
  private int first;
  private int stride;

  private MapCoordinates(
      CoordinateMap map, TiledMap tiles, boolean relative, Kernels kernels, Scratch scratch) {
    this.map = map;
    this.tiles = tiles;
    this.relative = relative;
    this.extent = kernels.extent();
    this.locator = kernels.locator();
    this.cells = kernels.rowCells();
    this.scratch = scratch;
  }

  MapCoordinates(CoordinateMap map, Kernels kernels, Scratch scratch) {
    this(map, null, map.isRelative(), kernels, scratch);
  }

  MapCoordinates(TiledMap tiles, Kernels kernels, Scratch scratch) {
    this(null, tiles, tiles.isRelative(), kernels, scratch);
  }

  /**
   * Finds what the tiles span row by row across the whole run: a map is larger than caches, and
   * memory is read fastest in order. The tiles will find it in the cache.
   */
  @Override
  void survey(Tile run) {
    if (tiles != null) {
      return;
    }
    int count = (run.width - 1) / Batch.WIDTH + 1;
    int firstTile = slot(run.x);
    for (int t = firstTile; t < firstTile + count; t++) {
      begin(scratch.runXs[t]);
      begin(scratch.runYs[t]);
      scratch.known[t] = true;
    }
    for (int y = run.y; y < run.y + run.height; y++) {
      for (int t = firstTile; t < firstTile + count; t++) {
        int x = (t - firstTile) * Batch.WIDTH;
        int n = Math.min(Batch.WIDTH, run.width - x);
        int at = y * map.width() + run.x + x;
        scratch.known[t] &=
            extent.widen(map.xs(), at, n, 0, 1, scratch.runXs[t])
                && extent.widen(map.ys(), at, n, 0, 1, scratch.runYs[t]);
      }
    }
  }

  /** Which of the tiles of a run one is that begins at column x. */
  private static int slot(int x) {
    return x / Batch.WIDTH % TilePlan.RUN;
  }

  private static void begin(float[] range) {
    range[0] = Float.POSITIVE_INFINITY;
    range[1] = Float.NEGATIVE_INFINITY;
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    if (tiles == null) {
      xs = map.xs();
      ys = map.ys();
      first = tile.y * map.width() + tile.x;
      stride = map.width();
      int t = slot(tile.x);
      float[] tileXs = scratch.runXs[t];
      float[] tileYs = scratch.runYs[t];
      return scratch.known[t]
          && bound(tile.y, tile.height, tileXs[0], tileYs[0], tileXs[1], tileYs[1], box);
    }
    xs = tiles.xs(tile);
    ys = tiles.ys(tile);
    first = 0;
    stride = tile.width;
    float[] range = tiles.range(tile);
    return range != null && bound(tile.y, tile.height, range[0], range[2], range[1], range[3], box);
  }

  @Override
  boolean enterRow(int y, Box box) {
    float[] rowXs = scratch.xRange;
    float[] rowYs = scratch.yRange;
    begin(rowXs);
    begin(rowYs);
    return extent.widen(xs, at(y), tile.width, stride, 1, rowXs)
        && extent.widen(ys, at(y), tile.width, stride, 1, rowYs)
        && bound(y, 1, rowXs[0], rowYs[0], rowXs[1], rowYs[1], box);
  }

  private int at(int y) {
    return first + (y - tile.y) * stride;
  }

  private boolean bound(int y, int rows, float x0, float y0, float x1, float y1, Box box) {
    box.set(x0, y0, x1, y1);
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
  boolean cells(int y, int n, Window w, Scratch s) {
    // In relative maps, which way halves round changes from column to column; of wider pixels,
    // groups seldom fit a table.
    if (relative || w.bytes == null) {
      return false;
    }
    for (int j = 0; j < s.band.length; j++) {
      fill(y + j, s.band[j]);
    }
    return cells.locate(s.band, n, w, s.cells);
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

package org.lanewarp.plan;

import java.util.Objects;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Mapping;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.ExtentScalar;

/**
 * A snapshot of a dense map in the order in which tiles read it, with the range that each tile
 * spans: a warp then streams through memory and need not look at a tile beforehand, or at all where
 * it lies outside the source.
 */
public final class TiledMap implements Mapping {

  private static final int ROWS = TilePlan.HEIGHT;

  private final int width;
  private final int height;
  private final int columns;
  private final boolean relative;

  /** Tile by tile, row by row within. */
  private final float[][] xs;

  private final float[][] ys;

  /** Least and greatest x and y of each tile; null if some are not finite or too large. */
  private final float[][] ranges;

  /** Takes a snapshot. */
  public TiledMap(CoordinateMap map) {
    width = map.width();
    height = map.height();
    relative = map.isRelative();
    TilePlan plan = new TilePlan(width, height);
    columns = (width - 1) / Batch.WIDTH + 1;
    xs = new float[plan.count()][];
    ys = new float[plan.count()][];
    ranges = new float[plan.count()][];
    Tile tile = new Tile();
    for (int i = 0; i < plan.count(); i++) {
      plan.get(i, tile);
      xs[i] = cut(map.xs(), tile);
      ys[i] = cut(map.ys(), tile);
      ranges[i] = range(xs[i], ys[i]);
    }
  }

  private float[] cut(float[] from, Tile tile) {
    float[] to = new float[tile.width * tile.height];
    for (int j = 0; j < tile.height; j++) {
      int at = (tile.y + j) * width + tile.x;
      System.arraycopy(from, at, to, j * tile.width, tile.width);
    }
    return to;
  }

  private static float[] range(float[] xs, float[] ys) {
    Extent extent = new ExtentScalar();
    float[] x = {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};
    float[] y = x.clone();
    int n = xs.length;
    if (!extent.widen(xs, 0, n, n, 1, x) || !extent.widen(ys, 0, n, n, 1, y)) {
      return null;
    }
    return new float[] {x[0], x[1], y[0], y[1]};
  }

  /** Columns of the destination. */
  public int width() {
    return width;
  }

  /** Rows of the destination. */
  public int height() {
    return height;
  }

  boolean isRelative() {
    return relative;
  }

  private int tile(int x, int y) {
    return y / ROWS * columns + x / Batch.WIDTH;
  }

  float[] xs(Tile tile) {
    return xs[tile(tile.x, tile.y)];
  }

  float[] ys(Tile tile) {
    return ys[tile(tile.x, tile.y)];
  }

  float[] range(Tile tile) {
    return ranges[tile(tile.x, tile.y)];
  }

  @Override
  public void fill(int x, int y, int n, double[] outXs, double[] outYs) {
    Objects.checkFromIndexSize(x, n, width);
    Objects.checkIndex(y, height);
    for (int i = 0; i < n; i++) {
      int tile = tile(x + i, y);
      int left = (x + i) / Batch.WIDTH * Batch.WIDTH;
      int at = y % ROWS * Math.min(Batch.WIDTH, width - left) + x + i - left;
      outXs[i] = (relative ? x + i : 0) + (double) xs[tile][at];
      outYs[i] = (relative ? y : 0) + (double) ys[tile][at];
    }
  }
}

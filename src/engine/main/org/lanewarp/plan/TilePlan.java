package org.lanewarp.plan;

import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.Mapping;
import org.lanewarp.kernel.Batch;

/**
 * Cuts a destination into tiles at fixed places, so that the result cannot depend on who computes
 * which.
 */
final class TilePlan {

  /** Rows in a tile. */
  static final int HEIGHT = 32;

  /**
   * Tiles in a run at most: what it reads of a map is half a megabyte, for the second-level cache.
   */
  static final int RUN = 16;

  private final int width;
  private final int height;
  private final int most;
  private final int mostRows;
  private final int columns;

  /** Tiles with the columns of a batch. */
  TilePlan(int width, int height) {
    this(width, height, Batch.WIDTH, HEIGHT);
  }

  /** Tiles with at most so many columns and rows. */
  TilePlan(int width, int height, int most, int mostRows) {
    this.width = width;
    this.height = height;
    this.most = most;
    this.mostRows = mostRows;
    this.columns = (width - 1) / most + 1;
  }

  /** Runs of tiles for maps, which are halved until there are enough; else tiles one by one. */
  static TilePlan of(Mapping mapping, Image dst, int enough) {
    int columns = mapping instanceof CoordinateMap ? RUN * Batch.WIDTH : Batch.WIDTH;
    TilePlan plan = new TilePlan(dst.width(), dst.height(), columns, HEIGHT);
    while (plan.count() < enough && columns > Batch.WIDTH) {
      columns /= 2;
      plan = new TilePlan(dst.width(), dst.height(), columns, HEIGHT);
    }
    return plan;
  }

  /** Tiles beside each other. */
  int columns() {
    return columns;
  }

  int count() {
    return columns * ((height - 1) / mostRows + 1);
  }

  void get(int index, Tile tile) {
    int x = index % columns * most;
    int y = index / columns * mostRows;
    tile.set(x, y, Math.min(most, width - x), Math.min(mostRows, height - y));
  }
}

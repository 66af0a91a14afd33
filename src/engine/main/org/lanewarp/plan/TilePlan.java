package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;

/**
 * Cuts a destination into tiles at fixed places, so that the result cannot depend on who computes
 * which.
 */
final class TilePlan {

  /** Rows in a tile; its columns are {@link Batch#WIDTH}. */
  static final int HEIGHT = 32;

  private final int width;
  private final int height;
  private final int columns;

  TilePlan(int width, int height) {
    this.width = width;
    this.height = height;
    this.columns = (width - 1) / Batch.WIDTH + 1;
  }

  int count() {
    return columns * ((height - 1) / HEIGHT + 1);
  }

  void get(int index, Tile tile) {
    tile.x = index % columns * Batch.WIDTH;
    tile.y = index / columns * HEIGHT;
    tile.width = Math.min(Batch.WIDTH, width - tile.x);
    tile.height = Math.min(HEIGHT, height - tile.y);
  }
}

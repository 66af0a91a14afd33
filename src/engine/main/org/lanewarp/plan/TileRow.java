package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;

/** Some tiles side by side: a piece of work, of which one tile or a part of it is at hand. */
final class TileRow {

  /** How many tiles. */
  int count;

  /** Their rows. */
  int height;

  private final TilePlan plan;
  private final int most;
  private final Tile tile;
  private int first;
  private int width;

  /**
   * Rows of the tiles of a plan.
   *
   * @param most tiles of a row at most
   * @param tile will be the one at hand
   */
  TileRow(TilePlan plan, int most, Tile tile) {
    this.plan = plan;
    this.most = most;
    this.tile = tile;
  }

  /** How many there are in a plan. */
  static int count(TilePlan plan, int most) {
    return plan.count() / plan.columns() * groups(plan, most);
  }

  private static int groups(TilePlan plan, int most) {
    return (plan.columns() - 1) / most + 1;
  }

  /** Turns to one of them. */
  void turnTo(int index) {
    int groups = groups(plan, most);
    int column = index % groups * most;
    first = index / groups * plan.columns() + column;
    count = Math.min(most, plan.columns() - column);
    get(0);
    width = tile.width;
    height = tile.height;
  }

  /** Rows of a tile that fill a batch. */
  int mostRows() {
    return Batch.CAPACITY / Batch.pitch(width);
  }

  /** Takes tile t in hand. */
  void get(int t) {
    plan.get(first + t, tile);
  }

  /** The rectangle of tiles {@code begin} to {@code end} − 1; the first is taken in hand. */
  void get(int begin, int end, Tile area) {
    get(end - 1);
    int right = tile.x + tile.width;
    get(begin);
    area.set(tile.x, tile.y, right - tile.x, tile.height);
  }

  /** Which tile of the plan tile t is. */
  int index(int t) {
    return first + t;
  }

  /** Takes at most so many rows of tile t in hand, from y below its top on. */
  void get(int t, int y, int rows) {
    get(t);
    tile.y += y;
    tile.height = Math.min(rows, height - y);
  }
}

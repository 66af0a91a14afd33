package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Positions;

/**
 * The buffers of one working thread, kept for the next warp. Their size depends on the tile only.
 */
final class Scratch {

  private static final Pool<Scratch> POOL = new Pool<>(Scratch::new);

  final Tile tile = new Tile();
  final Box box = new Box();
  final Window window = new Window();
  final Batch batch = new Batch();
  final CoordinateRow coordinates = new CoordinateRow();
  final Positions positions = new Positions();

  /** A tile of columns in double, made when first needed. */
  double[][] exactXs;

  /** A tile of rows in double. */
  double[][] exactYs;

  void reserveExact() {
    if (exactXs == null) {
      exactXs = new double[TilePlan.HEIGHT][Batch.WIDTH];
      exactYs = new double[TilePlan.HEIGHT][Batch.WIDTH];
    }
  }

  static Scratch take() {
    return POOL.take();
  }

  void giveBack() {
    // The caller's arrays: do not keep them alive.
    coordinates.useOwn();
    window.release();
    POOL.giveBack(this);
  }
}

package org.lanewarp.plan;

import org.lanewarp.Padding;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Fold;
import org.lanewarp.kernel.GridAxis;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Window;

/**
 * A tile's coordinates in pixels as floats, padded as far as coordinates are, with what a step of
 * each is worth after that.
 */
abstract class TileCoordinates extends Coordinates {

  final GridAxis columns;
  final GridAxis rows;
  final Scratch scratch;
  private final boolean folds;
  private final boolean mirror;
  private final Fold fold;
  private final Extent extent;
  private final Locator locator;
  private Tile tile;

  TileCoordinates(SamplingJob job, Kernels kernels, Scratch scratch) {
    this.columns = job.columns();
    this.rows = job.rows();
    this.folds = job.folds();
    this.mirror = job.padding() == Padding.REFLECTION;
    this.fold = folds ? kernels.fold() : null;
    this.extent = kernels.extent();
    this.locator = kernels.locator();
    this.scratch = scratch;
    scratch.reserveTile();
  }

  /** Fills n pixel coordinates from column x of row y on, not yet padded. */
  abstract void fill(int x, int y, int n, float[] xs, float[] ys, int to);

  @Override
  final boolean enter(Tile tile, Box box) {
    this.tile = tile;
    for (int j = 0; j < tile.height; j++) {
      int to = j * Batch.WIDTH;
      fill(tile.x, tile.y + j, tile.width, scratch.tileXs, scratch.tileYs, to);
      if (folds) {
        fold.run(scratch.tileXs, to, tile.width, columns, mirror, scratch.factorXs);
        fold.run(scratch.tileYs, to, tile.width, rows, mirror, scratch.factorYs);
      }
    }
    return bound(0, tile.height, box);
  }

  @Override
  final boolean enterRow(int y, Box box) {
    return bound(y - tile.y, 1, box);
  }

  private boolean bound(int row, int count, Box box) {
    scratch.xRange[0] = Float.POSITIVE_INFINITY;
    scratch.xRange[1] = Float.NEGATIVE_INFINITY;
    scratch.yRange[0] = Float.POSITIVE_INFINITY;
    scratch.yRange[1] = Float.NEGATIVE_INFINITY;
    for (int j = row; j < row + count; j++) {
      if (!extent.widen(scratch.tileXs, j * Batch.WIDTH, tile.width, scratch.xRange)
          || !extent.widen(scratch.tileYs, j * Batch.WIDTH, tile.width, scratch.yRange)) {
        return false;
      }
    }
    box.set(scratch.xRange[0], scratch.yRange[0], scratch.xRange[1], scratch.yRange[1]);
    return true;
  }

  @Override
  final void locate(int y, int n, boolean nearest, Window w, Scratch s, int to) {
    use(y, s);
    locator.locate(s.coordinates, n, w, s.batch, to, nearest);
  }

  @Override
  final void positions(int y, boolean nearest, Scratch s) {
    use(y, s);
    s.positions.set(s.coordinates, tile.width, nearest, s.batch);
  }

  private void use(int y, Scratch s) {
    s.coordinates.use(s.tileXs, s.tileYs, (y - tile.y) * Batch.WIDTH);
    s.coordinates.origin(0, 0, 0, 0);
  }
}

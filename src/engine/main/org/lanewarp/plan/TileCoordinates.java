package org.lanewarp.plan;

import org.lanewarp.Padding;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CoordinateRow;
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
  private final boolean missing;
  private final Fold fold;
  private final Extent extent;
  private final Locator locator;
  private Tile tile;
  private boolean finite;
  private boolean folded;

  TileCoordinates(SamplingJob job, Kernels kernels, Scratch scratch) {
    this.columns = job.columns();
    this.rows = job.rows();
    this.folds = job.folds();
    this.missing = Float.isNaN(job.missing());
    this.mirror = job.padding() == Padding.REFLECTION;
    this.fold = folds ? kernels.fold() : null;
    this.extent = kernels.extent();
    this.locator = kernels.locator();
    this.scratch = scratch;
    scratch.reserveTile();
  }

  /**
   * Fills in the pixel coordinates of a tile, not yet padded, in rows of {@link Batch#WIDTH}.
   *
   * @param range receives the least and greatest column and row, rounded, as from {@link
   *     org.lanewarp.kernel.Unnormalize}
   * @return whether there is such a range
   */
  abstract boolean fill(Tile tile, float[] xs, float[] ys, int[] range);

  @Override
  final boolean enter(Tile tile, Box box) {
    this.tile = tile;
    boolean known = fill(tile, scratch.tileXs, scratch.tileYs, scratch.range);
    // What is missing lies nowhere, or at the very first pixel.
    boolean inside = known && isInside();
    finite = inside || known && missing;
    folded = folds && !inside;
    if (!folded) {
      box.setRounded(scratch.range);
      return known;
    }
    for (int j = 0; j < tile.height; j++) {
      int to = j * Batch.WIDTH;
      fold.run(scratch.tileXs, to, tile.width, columns, mirror, scratch.factorXs);
      fold.run(scratch.tileYs, to, tile.width, rows, mirror, scratch.factorYs);
    }
    return bound(0, tile.height, box);
  }

  /** Whether there is nothing to fold. */
  private boolean isInside() {
    int[] range = scratch.range;
    return range[0] > 0 && range[1] < columns.last && range[2] > 0 && range[3] < rows.last;
  }

  /** Whether the tile's coordinates are known to have been finite, all of them. */
  final boolean areFinite() {
    return finite;
  }

  /** Whether coordinates of the tile were folded, so that the factors in the scratch count. */
  final boolean isFolded() {
    return folded;
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
    int at = row * Batch.WIDTH;
    if (!extent.widen(scratch.tileXs, at, tile.width, Batch.WIDTH, count, scratch.xRange)
        || !extent.widen(scratch.tileYs, at, tile.width, Batch.WIDTH, count, scratch.yRange)) {
      return false;
    }
    box.set(scratch.xRange[0], scratch.yRange[0], scratch.xRange[1], scratch.yRange[1]);
    return true;
  }

  @Override
  final void locate(int y, int n, boolean nearest, Window w, Scratch s, int to) {
    fill(y, s.coordinates);
    locator.locate(s.coordinates, n, w, s.batch, to, nearest);
  }

  @Override
  final void positions(int y, boolean nearest, Scratch s) {
    fill(y, s.coordinates);
    s.positions.set(s.coordinates, tile.width, nearest, s.batch);
  }

  @Override
  final void fill(int y, CoordinateRow row) {
    row.use(scratch.tileXs, scratch.tileYs, (y - tile.y) * Batch.WIDTH);
    row.origin(0, 0, 0, 0);
  }
}

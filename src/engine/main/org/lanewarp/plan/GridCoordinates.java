package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.GridPlane;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Unnormalize;

/** The normalised grid of one image. */
final class GridCoordinates extends TileCoordinates {

  private final GridPlane grid;
  private final Unnormalize unnormalize;

  GridCoordinates(SamplingJob job, int n, Kernels kernels, Scratch scratch) {
    super(job, kernels, scratch);
    int width = job.grid().size(2);
    int first = job.grid().offset() + n * 2 * width * job.grid().size(1);
    this.grid = new GridPlane(job.grid().array(), first, width, columns, rows, job.missing());
    this.unnormalize = kernels.unnormalize();
  }

  @Override
  boolean fill(Tile tile, float[] xs, float[] ys, int[] range) {
    return unnormalize.run(
        grid, tile.x, tile.y, tile.width, tile.height, xs, ys, Batch.WIDTH, range);
  }
}

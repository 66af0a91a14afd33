package org.lanewarp.plan;

import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Unnormalize;

/** The normalised grid of one image. */
final class GridCoordinates extends TileCoordinates {

  private final float[] grid;
  private final int first;
  private final int width;
  private final float missing;
  private final Unnormalize unnormalize;

  GridCoordinates(SamplingJob job, int n, Kernels kernels, Scratch scratch) {
    super(job, kernels, scratch);
    this.grid = job.grid().array();
    this.width = job.grid().size(2);
    this.first = job.grid().offset() + n * 2 * width * job.grid().size(1);
    this.missing = job.missing();
    this.unnormalize = kernels.unnormalize();
  }

  @Override
  void fill(int x, int y, int n, float[] xs, float[] ys, int to) {
    unnormalize.run(grid, first + 2 * (y * width + x), n, columns, rows, missing, xs, ys, to);
  }
}

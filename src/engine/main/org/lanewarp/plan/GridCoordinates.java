package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.GridCutter;
import org.lanewarp.kernel.GridKernel;
import org.lanewarp.kernel.GridLocator;
import org.lanewarp.kernel.GridPlane;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Touch;
import org.lanewarp.kernel.Unnormalize;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Support;

/** The normalised grid of one image. */
final class GridCoordinates extends TileCoordinates {

  private final GridPlane grid;
  private final Unnormalize unnormalize;
  private final GridCutter cutter;
  private final GridKernel kernel;
  private final GridLocator gridLocator;
  private final Support support;

  GridCoordinates(SamplingJob job, int n, Kernels kernels, Scratch scratch) {
    super(job, kernels, scratch);
    int width = job.grid().size(2);
    int first = job.grid().offset() + n * 2 * width * job.grid().size(1);
    this.grid = new GridPlane(job.grid().array(), first, width, columns, rows, job.missing());
    this.unnormalize = kernels.unnormalize();
    this.cutter = kernels.gridCutter();
    this.kernel = kernels.grid();
    this.gridLocator = kernels.gridLocator();
    this.support = job.support();
  }

  /** Reads the grid ahead in long rows, which hardware follows, while those of tiles are short. */
  @Override
  void survey(Tile run) {
    for (int y = run.y; y < run.y + run.height; y++) {
      scratch.touch.run(grid.array(), grid.at(run.x, y), 2 * run.width, Touch.LINE);
    }
  }

  /** The range of its corners. */
  @Override
  boolean outline(Tile tile, Box box) {
    int right = tile.x + tile.width - 1;
    int bottom = tile.y + tile.height - 1;
    box.clear();
    box.add(grid.column(tile.x, tile.y), grid.row(tile.x, tile.y));
    box.add(grid.column(right, tile.y), grid.row(right, tile.y));
    box.add(grid.column(tile.x, bottom), grid.row(tile.x, bottom));
    box.add(grid.column(right, bottom), grid.row(right, bottom));
    return true;
  }

  /** Locates a row of a tile, as {@link GridLocator#locate}; needs no {@code enter} before. */
  int locate(Tile tile, int y, Window w, boolean nearest, Batch batch, int to) {
    int reachX = support.columns() - 1;
    int reachY = support.rows() - 1;
    return gridLocator.locate(grid, tile.x, y, tile.width, w, reachX, reachY, nearest, batch, to);
  }

  /** Cuts a band of four rows, as {@link GridCutter#cut}; needs no {@code enter} before. */
  int cut(Tile band, Window w, Blocks blocks) {
    return cutter.cut(grid, band.x, band.y, band.width, w, blocks);
  }

  /** Samples a band of four rows, as {@link GridKernel#run}; needs no {@code enter} before. */
  int sample(
      Tile band, Window w, int offset, int planes, float[] to, int first, int stride, int plane) {
    Blocks blocks = scratch.blocks;
    return kernel.run(
        grid, band.x, band.y, band.width, w, offset, planes, blocks, to, first, stride, plane);
  }

  @Override
  boolean fill(Tile tile, float[] xs, float[] ys, int[] range) {
    return unnormalize.run(
        grid, tile.x, tile.y, tile.width, tile.height, xs, ys, Batch.WIDTH, range);
  }
}

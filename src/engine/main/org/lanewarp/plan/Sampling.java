package org.lanewarp.plan;

import java.util.concurrent.Executor;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Kernels;

/**
 * Samples the planes of a tensor, as {@link Warp} does an image: coordinates and weights once for
 * all channels, which are planes of the same window.
 *
 * <p>A piece of work is a row of tiles. What can be read from one window is done first, a few rows
 * at a time across all of the tiles: output, and a grid, which are larger than caches, then go by
 * in long runs. What is left of the tiles follows one by one.
 */
public abstract class Sampling implements Crew.Worker {

  final Kernels kernels;
  final Scratch s;
  final Planes planes;
  final StripSampler sampler;
  final TensorTiles tiles;
  final TileRow row;
  private final int pieces;
  private int image = -1;

  Sampling(SamplingJob job, Tensor output, TilePlan plan) {
    kernels = Kernels.of(job.vector());
    s = Scratch.take();
    planes = new Planes(job, output, kernels, s);
    sampler = new StripSampler(planes, kernels, s);
    tiles = new TensorTiles(planes, sampler, s);
    row = new TileRow(plan, together(job), s.tile);
    pieces = TileRow.count(plan, together(job));
  }

  /** Fills the output on at most {@code threads} threads, the caller's among them. */
  public static void run(SamplingJob job, Tensor output, int threads, Executor executor) {
    if (NearestSampling.canServe(job)) {
      NearestSampling.run(job, output, threads, executor);
      return;
    }
    TilePlan plan = new TilePlan(output.size(3), output.size(2));
    long pieces = (long) TileRow.count(plan, together(job)) * output.size(0);
    if (pieces > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "output is " + output + "; that is " + pieces + " pieces, more than can be counted");
    }
    Crew.run(
        (int) pieces,
        threads,
        executor,
        () ->
            job.theta() == null
                ? new GridSampling(job, output, plan)
                : new ThetaSampling(job, output, plan));
  }

  /** Tiles of a piece: what several planes read ahead shall still be in cache when it is needed. */
  private static int together(SamplingJob job) {
    return Math.max(1, Strip.MOST / job.input().size(1));
  }

  @Override
  public final void work(int piece) {
    if (piece / pieces != image) {
      image = piece / pieces;
      enter(image);
    }
    row.turnTo(piece % pieces);
    if (!planes.isNearest && !planes.areSmall()) {
      ReadAhead.run(row, tiles.coordinates, planes, s);
    }
    sample();
  }

  @Override
  public final void finish() {
    sampler.clear();
    s.giveBack();
  }

  /** Turns to an image. */
  abstract void enter(int image);

  /** Samples the row of tiles at hand. */
  abstract void sample();

  /**
   * One row at a time is fewest streams, where rows are long; several planes, read in turns, lose
   * that to the cache.
   */
  final int rowsAtOnce() {
    return row.count > 1 && planes.channels == 1 ? 1 : row.mostRows();
  }
}

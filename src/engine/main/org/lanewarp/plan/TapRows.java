package org.lanewarp.plan;

import java.util.concurrent.Executor;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Kernels;

/** In which rows of the input the taps of each tile begin, found once for all bands of rows. */
final class TapRows {

  /** Tiles of an image. */
  private final int tileCount;

  /** Of each tile of each image, the least floor of its rows. */
  private final int[] least;

  /** The greatest one; less than the least where taps may lie anywhere. */
  private final int[] greatest;

  private TapRows(int tileCount, int images) {
    this.tileCount = tileCount;
    this.least = new int[tileCount * images];
    this.greatest = new int[tileCount * images];
  }

  /** Finds the rows of all tiles on at most {@code threads} threads, the caller's among them. */
  static TapRows find(
      SamplingJob job, Tensor output, TilePlan plan, int threads, Executor executor) {
    int images = output.size(0);
    TapRows taps = new TapRows(plan.count(), images);
    int pieces = TileRow.count(plan, TilePlan.RUN);
    Crew.run(images * pieces, threads, executor, () -> taps.new Finder(job, output, plan, pieces));
    return taps;
  }

  /** Where the rows of a tile are kept. */
  int at(int image, int tile) {
    return image * tileCount + tile;
  }

  /** Whether the taps of a tile lie close together, so that its rows are known. */
  boolean areKnown(int at) {
    return least[at] <= greatest[at];
  }

  int least(int at) {
    return least[at];
  }

  int greatest(int at) {
    return greatest[at];
  }

  /** A piece of work is some tiles side by side. */
  private final class Finder implements Crew.Worker {

    private final SamplingJob job;
    private final Tensor output;
    private final int pieces;
    private final TileRow tileRow;
    private final Kernels kernels;
    private final Scratch s = Scratch.take();

    Finder(SamplingJob job, Tensor output, TilePlan plan, int pieces) {
      this.job = job;
      this.output = output;
      this.pieces = pieces;
      this.tileRow = new TileRow(plan, TilePlan.RUN, s.tile);
      this.kernels = Kernels.of(job.vector());
    }

    @Override
    public void work(int piece) {
      int image = piece / pieces;
      TileCoordinates coordinates =
          job.tileCoordinates(image, output.size(3), output.size(2), kernels, s);
      tileRow.turnTo(piece % pieces);
      tileRow.get(0, tileRow.count, s.area);
      coordinates.survey(s.area);
      for (int t = 0; t < tileRow.count; t++) {
        tileRow.get(t);
        boolean known = GradientTiles.boundTaps(job, coordinates, s);
        int at = at(image, tileRow.index(t));
        least[at] = known ? s.box.minY : 0;
        greatest[at] = known ? s.box.maxY : -1;
      }
    }

    @Override
    public void finish() {
      s.giveBack();
    }
  }
}

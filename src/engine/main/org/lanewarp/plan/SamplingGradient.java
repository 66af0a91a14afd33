package org.lanewarp.plan;

import java.util.concurrent.Executor;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Kernels;

/**
 * Carries gradients back through a sampling, tile by tile. A piece of work is a band of rows of one
 * image's input gradient. Its thread goes through the {@link GradientTiles} in order and adds only
 * to its own rows, so each element is the same sum in the same order however many bands there are.
 * Tiles that have nothing to do with a band are left out.
 */
public final class SamplingGradient implements Crew.Worker {

  /** Rows of a band at least. */
  private static final int LEAST_ROWS = 16;

  /** Bands from which on it pays to look beforehand which tiles each of them needs. */
  private static final int MANY_BANDS = 3;

  private final SamplingJob job;
  private final int bands;

  /** Or null, where all tiles are looked at. */
  private final TapRows taps;

  private final Kernels kernels;
  private final Scratch s;
  private final GradientTiles tiles;
  private final TileRow tileRow;
  private final int tileRows;
  private final int outWidth;
  private final int outHeight;
  private TileCoordinates coordinates;

  private SamplingGradient(
      SamplingJob job,
      Gradients gradients,
      TilePlan plan,
      int bands,
      TapRows taps,
      SlopeStore slopes) {
    this.job = job;
    this.bands = bands;
    this.taps = taps;
    this.kernels = Kernels.of(job.vector());
    this.s = Scratch.take();
    this.tiles = new GradientTiles(job, gradients, slopes, kernels, s);
    this.tileRow = new TileRow(plan, TilePlan.RUN, s.tile);
    this.tileRows = TileRow.count(plan, TilePlan.RUN);
    this.outWidth = gradients.output().size(3);
    this.outHeight = gradients.output().size(2);
  }

  /** Fills the gradients on at most {@code threads} threads, the caller's among them. */
  public static void run(SamplingJob job, Gradients gradients, int threads, Executor executor) {
    if (NearestSampling.canServe(job)) {
      NearestGradient.run(job, gradients, threads, executor);
      return;
    }
    Tensor output = gradients.output();
    int images = output.size(0);
    TilePlan plan = new TilePlan(output.size(3), output.size(2));
    int bands = bands(job, threads);
    TapRows taps = bands < MANY_BANDS ? null : TapRows.find(job, output, plan, threads, executor);
    SlopeStore slopes = new SlopeStore(job, gradients, plan);
    Crew.run(
        images * bands,
        threads,
        executor,
        () -> new SamplingGradient(job, gradients, plan, bands, taps, slopes));
    slopes.finish();
  }

  /** Bands of an image: enough for all threads, but of some height. */
  static int bands(SamplingJob job, int threads) {
    int images = job.input().size(0);
    int most = Math.max(1, job.input().size(2) / LEAST_ROWS);
    return Math.clamp((threads + images - 1L) / images, 1, most);
  }

  @Override
  public void work(int piece) {
    int image = piece / bands;
    int band = piece % bands;
    long height = job.input().size(2);
    coordinates = job.tileCoordinates(image, outWidth, outHeight, kernels, s);
    int top = (int) (height * band / bands);
    tiles.beginBand(image, coordinates, top, (int) (height * (band + 1) / bands));
    for (int i = 0; i < tileRows; i++) {
      tileRow.turnTo(i);
      addTiles(image);
    }
  }

  /**
   * Adds the gradients of the row of tiles at hand, from the first to the last that the band needs.
   */
  private void addTiles(int image) {
    int begin = 0;
    int end = tileRow.count;
    while (begin < end && !needs(image, begin)) {
      begin++;
    }
    while (begin < end && !needs(image, end - 1)) {
      end--;
    }
    if (begin < end) {
      tileRow.get(begin, end, s.area);
      coordinates.survey(s.area);
    }
    for (int t = begin; t < end; t++) {
      tileRow.get(t);
      tiles.addTile(tileRow.index(t));
    }
  }

  private boolean needs(int image, int t) {
    return taps == null || tiles.needs(taps, taps.at(image, tileRow.index(t)));
  }

  @Override
  public void finish() {
    s.giveBack();
  }
}

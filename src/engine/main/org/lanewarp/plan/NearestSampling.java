package org.lanewarp.plan;

import java.util.concurrent.Executor;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Gather;
import org.lanewarp.kernel.GridLocator;
import org.lanewarp.kernel.GridPlane;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.NearestLocator;
import org.lanewarp.kernel.Touch;

/**
 * Takes the nearest pixels of a tensor's planes at a grid. Nothing is blended, so a sample needs
 * its pixel's place and nothing else, and samples go by in the order of the grid, whose rows and
 * tiles do not matter: their places first, a run at a time, and then plane by plane the pixels.
 * Grid and output, which are larger than caches, are walked through once.
 */
final class NearestSampling implements Crew.Worker {

  /** Samples of a run: a few rows, whose places stay in cache while the planes take turns. */
  static final int RUN = 1 << 13;

  /** Runs of a plane in a piece of work at most; of several planes fewer. */
  private static final int RUNS = 8;

  /** Floats in a cache line. */
  private static final int LINE = Touch.LINE / Float.BYTES;

  /** Rows that samples may rise while they pass so many columns. */
  private static final int MOST_RISE = 3;

  private final SamplingJob job;
  private final Tensor output;
  private final GridPlane grid;
  private final NearestLocator locator;
  private final Gather gather;
  private final Scratch s = Scratch.take();
  private final int inPlane;
  private final int outPlane;
  private final int channels;

  private NearestSampling(SamplingJob job, Tensor output) {
    Kernels kernels = Kernels.of(job.vector());
    this.job = job;
    this.output = output;
    this.grid = job.gridPlane();
    this.locator = kernels.nearestLocator();
    this.gather = kernels.gather();
    this.inPlane = job.input().size(2) * job.input().size(3);
    this.outPlane = output.size(2) * output.size(3);
    this.channels = job.input().size(1);
  }

  /** Whether it can do a job: mirrors, and what floats cannot round by addition, go another way. */
  static boolean canServe(SamplingJob job) {
    return job.grid() != null
        && job.interpolation() == Interpolation.NEAREST
        && job.padding() != Padding.REFLECTION
        && Math.max(job.input().size(2), job.input().size(3)) <= GridLocator.LIMIT;
  }

  /** Fills the output on at most {@code threads} threads, the caller's among them. */
  static void run(SamplingJob job, Tensor output, int threads, Executor executor) {
    int pieces = pieces(job, output) * output.size(0);
    Crew.run(pieces, threads, executor, () -> new NearestSampling(job, output));
  }

  /** Pieces in an image: no more than samples, which can be counted. */
  private static int pieces(SamplingJob job, Tensor output) {
    return (output.size(2) * output.size(3) - 1) / piece(job) + 1;
  }

  /** Samples of a piece of work. */
  private static int piece(SamplingJob job) {
    return RUN * Math.max(1, RUNS / Math.max(1, job.input().size(1)));
  }

  @Override
  public void work(int piece) {
    int pieces = pieces(job, output);
    int image = piece / pieces;
    int begin = piece % pieces * piece(job);
    int end = Math.min(outPlane - begin, piece(job)) + begin;
    for (int at = begin; at < end; at += RUN) {
      run(image, at, Math.min(end - at, RUN));
    }
  }

  private void run(int image, int at, int n) {
    int[] index = s.places();
    boolean clip = job.padding() == Padding.BORDER;
    locator.locate(grid, image * outPlane + at, n, clip, 0, job.input().size(2), index);
    for (int c = 0; c < channels; c++) {
      int plane = image * channels + c;
      int from = job.input().offset() + plane * inPlane;
      int to = output.offset() + plane * outPlane + at;
      touch(from, index, n);
      gather.run(job.input().array(), from, index, 0, n, output.array(), to);
    }
  }

  /**
   * Reads what the run will read of a plane, a cache line at a time: while a gather waits for
   * memory nothing else is asked for, but plain loads wait together. Of a large plane that pays
   * only where neighbours share lines; elsewhere hardware has fetched the lines beside the last
   * ones.
   */
  private void touch(int from, int[] index, int n) {
    float[] input = job.input().array();
    if (inPlane <= 2 * n) {
      s.touch.run(input, from, inPlane, Touch.LINE);
    } else if (runsAlongRows(index, n)) {
      s.touch.run(input, from, index, n, LINE);
    }
  }

  /** Whether samples stay within few rows for as long as the elements of a line. */
  private boolean runsAlongRows(int[] index, int n) {
    long rise = 0;
    int probes = 0;
    for (int i = 0; i + LINE < n; i += RUN / 16) {
      if (index[i] >= 0 && index[i + LINE] >= 0) {
        rise += Math.abs(index[i + LINE] - index[i]);
        probes++;
      }
    }
    return rise <= (long) MOST_RISE * probes * job.input().size(3);
  }

  @Override
  public void finish() {
    s.giveBack();
  }
}

package org.lanewarp.plan;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.lanewarp.Padding;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.GridPlane;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.NearestLocator;
import org.lanewarp.kernel.Scatter;

/**
 * Carries gradients back through a {@link NearestSampling}: each sample's goes to its pixel, and
 * the grid's are 0, since a small step changes nothing.
 *
 * <p>A piece of work is a band of rows of one image's input gradient. Its thread goes through all
 * samples in order and adds those that belong to its own rows, so each element is the same sum in
 * the same order however many bands there are.
 */
final class NearestGradient implements Crew.Worker {

  private static final int RUN = NearestSampling.RUN;

  private final SamplingJob job;
  private final Gradients gradients;
  private final int bands;
  private final GridPlane grid;
  private final NearestLocator locator;
  private final Scatter scatter = new Scatter();
  private final Scratch s = Scratch.take();
  private final int width;
  private final int height;
  private final int outPlane;
  private final int channels;

  private NearestGradient(SamplingJob job, Gradients gradients, int bands) {
    this.job = job;
    this.gradients = gradients;
    this.bands = bands;
    this.grid = job.gridPlane();
    this.locator = Kernels.of(job.vector()).nearestLocator();
    this.width = job.input().size(3);
    this.height = job.input().size(2);
    this.outPlane = gradients.output().size(2) * gradients.output().size(3);
    this.channels = job.input().size(1);
  }

  /** Fills the gradients of a job that {@link NearestSampling#canServe}. */
  static void run(SamplingJob job, Gradients gradients, int threads, Executor executor) {
    int images = job.input().size(0);
    int bands = SamplingGradient.bands(job, threads);
    Crew.run(images * bands, threads, executor, () -> new NearestGradient(job, gradients, bands));
  }

  @Override
  public void work(int piece) {
    int image = piece / bands;
    int band = piece % bands;
    if (gradients.grid() != null) {
      clear(
          gradients.grid(),
          2 * outPlane,
          image,
          share(2 * outPlane, band),
          share(2 * outPlane, band + 1));
    }
    if (gradients.input() == null) {
      return;
    }
    int top = share(height, band);
    int bottom = share(height, band + 1);
    for (int c = 0; c < channels; c++) {
      int plane = image * channels + c;
      clear(gradients.input(), width * height, plane, top * width, bottom * width);
    }
    for (int at = 0; at < outPlane; at += RUN) {
      run(image, top, bottom, at, Math.min(outPlane - at, RUN));
    }
  }

  private int share(int whole, int band) {
    return (int) ((long) whole * band / bands);
  }

  private static void clear(Tensor t, int plane, int index, int from, int to) {
    int first = t.offset() + index * plane;
    Arrays.fill(t.array(), first + from, first + to, 0f);
  }

  private void run(int image, int top, int bottom, int at, int n) {
    int[] index = s.places();
    boolean clip = job.padding() == Padding.BORDER;
    locator.locate(grid, image * outPlane + at, n, clip, top, bottom, index);
    int[] samples = s.samples();
    int count = bands > 1 ? scatter.sieve(index, n, samples) : n;
    Tensor from = gradients.output();
    Tensor to = gradients.input();
    for (int c = 0; c < channels && count > 0; c++) {
      int plane = image * channels + c;
      int first = from.offset() + plane * outPlane + at;
      int target = to.offset() + plane * width * height;
      if (bands > 1) {
        scatter.run(from.array(), first, samples, count, index, to.array(), target);
      } else {
        scatter.run(from.array(), first, n, index, to.array(), target);
      }
    }
  }

  @Override
  public void finish() {
    s.giveBack();
  }
}

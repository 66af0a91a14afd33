package org.lanewarp.plan;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.lanewarp.Border;
import org.lanewarp.Interpolation;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Adjoint;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.GradientBatch;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Patches;
import org.lanewarp.stage.Place;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Unstage;

/**
 * Carries gradients back through a sampling, tile by tile. Where all of a tile's taps lie inside
 * the input, its samples read the input and add to its gradient where they are. Elsewhere each
 * channel's gradient is spread over a window of zeros laid out like the one that the samples read,
 * and the window is added to the input's gradient through the border's adjoint.
 *
 * <p>A piece of work is a band of rows of one image's input gradient. Its thread goes through the
 * tiles in order and adds only to its own rows, so each element is the same sum in the same order
 * however many bands there are. What belongs to a tile, its grid's gradient, is left to the band in
 * which the tile's taps begin.
 */
public final class SamplingGradient implements Crew.Worker {

  /** Floats of a window that holds several channels; there are two. */
  private static final int WINDOW = 1 << 15;

  /** Floats of the input that are read ahead, and as many of its gradient. */
  private static final int IN_CACHE = 1 << 16;

  private static final int LEAST_ROWS = 16;

  private final SamplingJob job;
  private final Gradients gradients;
  private final TilePlan plan;
  private final int bands;
  private final Kernels kernels;
  private final Adjoint adjoint;
  private final Stage stage;
  private final Patches patches;
  private final Unstage unstage;
  private final SlopeStore slopes;
  private final Scratch s;
  private final GradientScratch g;
  private final int height;
  private final int inPlane;
  private final int outWidth;
  private final int outPlane;
  private final int channels;

  // The band at hand.
  private int image;
  private int top;
  private int bottom;
  private TileCoordinates coordinates;

  // The tile at hand.
  private boolean spreads;
  private boolean slants;

  /** Where gradients are spread. */
  private float[] target;

  /** Elements from what the batch's index means to the first plane of it. */
  private int targetAt;

  private SamplingGradient(
      SamplingJob job, Gradients gradients, TilePlan plan, int bands, SlopeStore slopes) {
    this.job = job;
    this.gradients = gradients;
    this.plan = plan;
    this.bands = bands;
    this.slopes = slopes;
    this.kernels = Kernels.of(job.vector());
    this.adjoint = kernels.adjoint(job.interpolation());
    this.s = Scratch.take();
    this.g = s.gradients();
    Tensor input = job.input();
    this.height = input.size(2);
    this.inPlane = height * input.size(3);
    this.outWidth = gradients.output().size(3);
    this.outPlane = outWidth * gradients.output().size(2);
    this.channels = input.size(1);
    // Folded coordinates lie inside; the one column or row behind the last has the weight 0.
    Border border = job.folds() ? Border.constant(0) : job.border();
    this.stage = new Stage(SamplingJob.plane(input), border, Planes.FILL, job.support(), s.columns);
    this.patches = new Patches(stage, null, s.positions);
    this.unstage =
        gradients.input() == null
            ? null
            : new Unstage(
                border,
                job.support(),
                s.positions,
                kernels.add(),
                gradients.input().array(),
                input.size(3),
                height);
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
    SlopeStore slopes = SlopeStore.of(job, gradients, plan);
    Crew.run(
        images * bands,
        threads,
        executor,
        () -> new SamplingGradient(job, gradients, plan, bands, slopes));
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
    image = piece / bands;
    int band = piece % bands;
    top = (int) ((long) height * band / bands);
    bottom = (int) ((long) height * (band + 1) / bands);
    coordinates = job.tileCoordinates(image, outWidth, outPlane / outWidth, kernels, s);
    clear();
    for (int i = 0; i < plan.count(); i++) {
      plan.get(i, s.tile);
      if (i % plan.columns() % TilePlan.RUN == 0) {
        int end = Math.min(s.tile.x + TilePlan.RUN * Batch.WIDTH, outWidth);
        s.area.set(s.tile.x, s.tile.y, end - s.tile.x, s.tile.height);
        coordinates.survey(s.area);
      }
      tile(i);
    }
  }

  @Override
  public void finish() {
    s.giveBack();
  }

  private void clear() {
    if (unstage != null) {
      int width = job.input().size(3);
      for (int c = 0; c < channels; c++) {
        int to = gradientAt(c);
        Arrays.fill(gradients.input().array(), to + top * width, to + bottom * width, 0f);
      }
    }
  }

  private int gradientAt(int channel) {
    return gradients.input().offset() + (image * channels + channel) * inPlane;
  }

  private int outputAt(int channel, int y) {
    int plane = image * channels + channel;
    return gradients.output().offset() + plane * outPlane + y * outWidth + s.tile.x;
  }

  private void tile(int index) {
    Box box = s.box;
    boolean known = coordinates.enter(s.tile, box);
    if (known && job.interpolation() == Interpolation.NEAREST) {
      box.forNearest();
    }
    boolean compact = known && box.isWorthStaging(s.tile.width, s.tile.height);
    int begins = compact ? Math.clamp(box.minY, 0, height - 1) : 0;
    slants = gradients.wantsSlopes() && begins >= top && begins < bottom;
    spreads = unstage != null && (!compact || unstage.touches(box.minY, box.maxY, top, bottom));
    if (!slants && !spreads) {
      return;
    }
    int pitch = Batch.pitch(s.tile.width);
    if (slants) {
      Arrays.fill(g.slopeX, 0, s.tile.height * pitch, 0f);
      Arrays.fill(g.slopeY, 0, s.tile.height * pitch, 0f);
    }
    if (compact) {
      compact(pitch);
    } else {
      scattered(pitch);
    }
    if (slants) {
      slopes.store(image, index, coordinates, s, g, pitch);
    }
  }

  /** All taps of the tile lie in a rectangle not much larger than the tile. */
  private void compact(int pitch) {
    Box box = s.box;
    turnTo(0);
    Place place = stage.place(box.minX, box.minY, box.maxX, box.maxY);
    boolean inside = place == Place.INSIDE;
    if (inside && (!spreads || unstage.holds(box.minY, box.maxY, top, bottom))) {
      inPlace(pitch);
    } else {
      inWindows(pitch, inside);
    }
  }

  /**
   * In copies of as many planes at a time as fit. A gradient all inside is copied as well and put
   * back, so that its sums are those of {@link #inPlace}; others begin with zeros and are added.
   */
  private void inWindows(int pitch, boolean inside) {
    Box box = s.box;
    Window w = s.window;
    int together = together(WINDOW);
    for (int c = 0; c < channels; c += together) {
      int planes = Math.min(channels - c, together);
      if (slants) {
        turnTo(c);
        stage.rectangles(box.minX, box.minY, box.maxX, box.maxY, planes, inPlane, w);
      } else {
        stage.frame(box.minX, box.minY, box.maxX, box.maxY, planes, w);
      }
      if (spreads) {
        g.clear(planes * w.plane);
      }
      for (int p = 0; spreads && inside && p < planes; p++) {
        unstage.load(w, g.window, p * w.plane, gradientAt(c + p), top, bottom);
      }
      target = g.window;
      targetAt = 0;
      rows(pitch, c, planes);
      for (int p = 0; spreads && p < planes; p++) {
        if (inside) {
          unstage.store(w, g.window, p * w.plane, gradientAt(c + p), top, bottom);
        } else {
          unstage.rectangle(w, g.window, p * w.plane, gradientAt(c + p), top, bottom);
        }
      }
    }
  }

  /** Planes of which so many floats hold what the tile reads. */
  private int together(int floats) {
    Box box = s.box;
    long plane = (box.maxX - box.minX + 4L) * (box.maxY - box.minY + 4L);
    return (int) Math.max(1, floats / plane);
  }

  /** All taps lie inside the input, and their gradients in the band: nothing need be copied. */
  private void inPlace(int pitch) {
    Box box = s.box;
    Window w = s.window;
    int together = together(IN_CACHE);
    for (int c = 0; c < channels; c += together) {
      int planes = Math.min(channels - c, together);
      for (int p = c; p < c + planes; p++) {
        if (slants) {
          turnTo(p);
          stage.touch(s.touch, box.minX, box.minY, box.maxX, box.maxY);
        }
        if (spreads) {
          unstage.touch(s.touch, box.minX, box.minY, box.maxX, box.maxY, gradientAt(p));
        }
      }
      turnTo(c);
      stage.inPlace(w);
      w.plane = inPlane;
      if (spreads) {
        target = gradients.input().array();
        targetAt = gradientAt(c) - w.first;
      }
      rows(pitch, c, planes);
    }
  }

  private void rows(int pitch, int channel, int planes) {
    Tile tile = s.tile;
    boolean nearest = job.interpolation() == Interpolation.NEAREST;
    for (int y = tile.y; y < tile.y + tile.height; ) {
      int rows = Math.min(GradientBatch.CAPACITY / pitch, tile.y + tile.height - y);
      for (int j = 0; j < rows; j++) {
        coordinates.locate(y + j, tile.width, nearest, s.window, s, j * pitch);
        seal(j * pitch);
      }
      adjoint.prepare(s.batch, rows * pitch, g.batch);
      for (int p = 0; p < planes; p++) {
        batch(y, rows, pitch, channel + p, p * s.window.plane);
      }
      y += rows;
    }
  }

  /** The padding behind a row segment must not spread anything, and have finite weights. */
  private void seal(int at) {
    s.batch.seal(at, s.tile.width);
    int end = at + Batch.pitch(s.tile.width);
    Arrays.fill(s.batch.fx, at + s.tile.width, end, 0f);
    Arrays.fill(s.batch.fy, at + s.tile.width, end, 0f);
    Arrays.fill(g.batch.output, at + s.tile.width, end, 0f);
  }

  private void batch(int y, int rows, int pitch, int channel, int offset) {
    float[] from = gradients.output().array();
    for (int j = 0; j < rows; j++) {
      int at = outputAt(channel, y + j);
      System.arraycopy(from, at, g.batch.output, j * pitch, s.tile.width);
    }
    int n = rows * pitch;
    if (slants) {
      int at = (y - s.tile.y) * pitch;
      adjoint.slope(s.window, offset, s.batch, n, g.batch, g.slopeX, g.slopeY, at);
    }
    if (spreads) {
      adjoint.spread(s.batch, n, g.batch, target, targetAt + offset, s.window.stride);
    }
  }

  /** The taps lie far apart: each sample's on their own. */
  private void scattered(int pitch) {
    Tile tile = s.tile;
    for (int y = tile.y; y < tile.y + tile.height; y++) {
      coordinates.positions(y, job.interpolation() == Interpolation.NEAREST, s);
      for (int c = 0; c < channels; c++) {
        turnTo(c);
        patches.stage(tile.width, tile.x, y, s.window, s.batch);
        seal(0);
        adjoint.prepare(s.batch, pitch, g.batch);
        if (spreads) {
          g.clear(s.window.plane);
          target = g.window;
          targetAt = 0;
        }
        batch(y, 1, pitch, c, 0);
        if (spreads) {
          unstage.patches(tile.width, s.window, g.window, gradientAt(c), top, bottom);
        }
      }
    }
  }

  private void turnTo(int channel) {
    stage.turnTo(job.input().offset() + (image * channels + channel) * inPlane);
  }
}

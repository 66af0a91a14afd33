package org.lanewarp.plan;

import java.util.concurrent.Executor;
import org.lanewarp.Affine;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Fetch;
import org.lanewarp.kernel.Kernel;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Pick;
import org.lanewarp.kernel.PlaneKernel;
import org.lanewarp.stage.Stage;

/**
 * Samples the planes of a tensor, tile by tile as {@link Warp} does an image: coordinates and
 * weights once for all channels, which are planes of the same window.
 */
public final class Sampling implements Crew.Worker {

  /** Floats of a window that holds several channels: they shall stay in the second-level cache. */
  private static final int WINDOW = 1 << 16;

  private final SamplingJob job;
  private final Tensor output;
  private final TilePlan plan;
  private final Kernels kernels;
  private final Fetch fetch;
  private final Kernel kernel;
  private final PlaneKernel planeKernel;
  private final Scratch s;
  private final int inPlane;
  private final int outPlane;
  private final int channels;

  // The image at hand.
  private int image = -1;
  private Coordinates coordinates;
  private boolean nearest;
  private Stage stage;
  private Stage copies;
  private Stage at;

  private Sampling(SamplingJob job, Tensor output, TilePlan plan, Kernels kernels) {
    this.job = job;
    this.output = output;
    this.plan = plan;
    this.kernels = kernels;
    this.s = Scratch.take();
    this.kernel = kernels.sampler(job.interpolation(), PixelType.F32, 1);
    this.planeKernel = kernels.plane(job.interpolation(), PixelType.F32, 1, SamplingJob.A);
    this.fetch = job.fetch();
    this.inPlane = job.input().size(2) * job.input().size(3);
    this.outPlane = output.size(2) * output.size(3);
    this.channels = job.input().size(1);
  }

  /** Fills the output on at most {@code threads} threads, the caller's among them. */
  public static void run(SamplingJob job, Tensor output, int threads, Executor executor) {
    TilePlan plan = new TilePlan(output.size(3), output.size(2));
    Kernels kernels = Kernels.of(job.vector());
    long pieces = (long) plan.count() * output.size(0);
    if (pieces > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "output is " + output + "; that is " + pieces + " tiles, more than can be counted");
    }
    Crew.run((int) pieces, threads, executor, () -> new Sampling(job, output, plan, kernels));
  }

  private void enter(int n) {
    if (n == image) {
      return;
    }
    image = n;
    nearest = job.interpolation() == Interpolation.NEAREST;
    if (job.theta() == null) {
      coordinates = new GridCoordinates(job, n, kernels, s);
    } else {
      Affine m = job.affine(n, output.size(3), output.size(2));
      coordinates =
          m == null
              ? new ThetaCoordinates(null, job, kernels, s)
              : new AffineCoordinates(m, kernels, s);
      nearest |= m != null && m.isLattice(); // all fractions are zero: move the pixels
    }
    if (nearest) {
      copies = copies == null ? stage(Interpolation.NEAREST) : copies;
    } else {
      stage = stage == null ? stage(job.interpolation()) : stage;
    }
    at = nearest ? copies : stage;
  }

  private Stage stage(Interpolation interpolation) {
    return new Stage(
        SamplingJob.plane(job.input()),
        SamplingJob.plane(output),
        job.border(),
        new float[1],
        Supports.of(interpolation),
        s.positions,
        kernels.mover());
  }

  @Override
  public void work(int piece) {
    enter(piece / plan.count());
    Tile tile = s.tile;
    plan.get(piece % plan.count(), tile);
    at.prepare(s.batch);
    turnTo(0);
    if (!rectangle(coordinates.enter(tile, s.box), tile.y, tile.height)) {
      for (int y = tile.y; y < tile.y + tile.height; y++) {
        if (!rectangle(coordinates.enterRow(y, s.box), y, 1)) {
          patches(y);
        }
      }
    }
  }

  @Override
  public void finish() {
    s.giveBack();
  }

  private void turnTo(int channel) {
    int plane = image * channels + channel;
    at.turnTo(job.input().offset() + plane * inPlane, output.offset() + plane * outPlane);
  }

  private boolean rectangle(boolean known, int y, int rows) {
    if (!known) {
      return false;
    }
    Box box = s.box;
    if (nearest) {
      box.forNearest();
    }
    turnTo(0);
    Stage.Place place = at.place(box.minX, box.minY, box.maxX, box.maxY);
    if (place == Stage.Place.BEYOND) {
      beyond(y, rows);
    } else if (place == Stage.Place.INSIDE) {
      at.inPlace(s.window);
      s.window.plane = inPlane;
      rows(y, rows, 0, channels);
    } else if (box.isWorthStaging(s.tile.width, rows)) {
      staged(y, rows);
    } else {
      return false;
    }
    return true;
  }

  private void beyond(int y, int rows) {
    Box box = s.box;
    for (int c = 0; c < channels; c++) {
      turnTo(c);
      // Placed again, for which corner is replicated depends on the plane.
      if (at.place(box.minX, box.minY, box.maxX, box.maxY) == Stage.Place.BEYOND) {
        at.storeBeyond(s.tile.width, rows, s.tile.x, y);
      } else {
        at.rectangle(box.minX, box.minY, box.maxX, box.maxY, s.window);
        rows(y, rows, c, c + 1);
      }
    }
  }

  private void staged(int y, int rows) {
    Box box = s.box;
    long floats = (box.maxX - box.minX + 4L) * (box.maxY - box.minY + 4L);
    int together = (int) Math.max(1, WINDOW / floats);
    for (int c = 0; c < channels; c += together) {
      int end = Math.min(channels, c + together);
      turnTo(c);
      at.rectangles(box.minX, box.minY, box.maxX, box.maxY, end - c, inPlane, s.window);
      rows(y, rows, c, end);
    }
  }

  /** Samples rows of the tile for the channels whose planes the window shows. */
  private void rows(int y, int count, int channel, int end) {
    int pitch = Batch.pitch(s.tile.width);
    for (int first = y; first < y + count; ) {
      int rows = Math.min(Batch.CAPACITY / pitch, y + count - first);
      for (int j = 0; j < rows; j++) {
        coordinates.locate(first + j, s.tile.width, nearest, s.window, s, j * pitch);
        s.batch.seal(j * pitch, s.tile.width);
      }
      for (int c = channel; c < end; c++) {
        sample(first, rows, pitch, c, (c - channel) * s.window.plane);
      }
      first += rows;
    }
  }

  private void sample(int y, int rows, int pitch, int channel, int offset) {
    int x = s.tile.x;
    int width = s.tile.width;
    if (nearest) {
      for (int j = 0; j < rows; j++) {
        Pick.pick(
            s.window.floats,
            offset,
            s.batch.index,
            j * pitch,
            width,
            output.array(),
            to(channel) + (y + j) * output.size(3) + x);
      }
      return;
    }
    turnTo(channel);
    if (planeKernel != null) {
      planeKernel.run(s.window, offset, s.batch, rows * pitch, 0);
    } else {
      fetch.fetch(s.window, offset, s.batch, rows * pitch, s.batch.taps);
      kernel.run(s.batch, rows * pitch, 0);
    }
    for (int j = 0; j < rows; j++) {
      at.store(s.batch.out, j * pitch, width, x, y + j);
    }
  }

  private int to(int channel) {
    return output.offset() + (image * channels + channel) * outPlane;
  }

  /** Samples a row whose taps lie too far apart, each on its own. */
  private void patches(int y) {
    coordinates.positions(y, nearest, s);
    s.batch.seal(0, s.tile.width);
    for (int c = 0; c < channels; c++) {
      turnTo(c);
      at.patches(s.tile.width, s.tile.x, y, s.window, s.batch);
      s.batch.seal(0, s.tile.width);
      sample(y, 1, Batch.pitch(s.tile.width), c, 0);
    }
  }
}

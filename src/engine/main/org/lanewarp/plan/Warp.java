package org.lanewarp.plan;

import java.util.concurrent.Executor;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Fetch;
import org.lanewarp.kernel.Kernel;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Taps;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Support;

/** Carries a warp out, tile by tile: coordinates, stage, kernel, store. */
public final class Warp implements Crew.Worker {

  /** What is to be done. */
  public record Job(
      Image src,
      Mapping mapping,
      Image dst,
      Interpolation interpolation,
      float a,
      Border border,
      float[] fill,
      boolean vector) {}

  private final TilePlan plan;
  private final Coordinates coordinates;
  private final Locator locator;
  private final Fetch fetch;
  private final Taps taps;
  private final Kernel kernel;
  private final Stage stage;
  private final boolean nearest;
  private final Scratch s;

  private Warp(
      TilePlan plan,
      Coordinates coordinates,
      Kernels kernels,
      Taps taps,
      Kernel kernel,
      Stage stage,
      boolean nearest,
      Scratch s) {
    this.plan = plan;
    this.coordinates = coordinates;
    this.locator = kernels.locator();
    this.fetch = kernels.fetch();
    this.taps = taps;
    this.kernel = kernel;
    this.stage = stage;
    this.nearest = nearest;
    this.s = s;
  }

  /** Runs a job on at most {@code threads} threads, the caller's among them. */
  public static void run(Job job, int threads, Executor executor) {
    TilePlan plan = new TilePlan(job.dst.width(), job.dst.height());
    Kernels kernels = Kernels.of(job.vector);
    PixelType type = job.src.type();
    int channels = job.src.channels();
    Mapping mapping = simplest(job.mapping);
    Interpolation interpolation = job.interpolation;
    if (mapping instanceof Affine m && m.isIntegerShift()) {
      interpolation = Interpolation.NEAREST; // all fractions are zero: move the pixels as they are
    }
    Kernel kernel = kernels.sampler(interpolation, type, channels, job.a);
    Support support = support(interpolation, type, channels);
    boolean nearest = interpolation == Interpolation.NEAREST;
    Crew.run(
        plan.count(),
        threads,
        executor,
        () -> {
          Scratch s = Scratch.take();
          return new Warp(
              plan,
              Coordinates.of(mapping, kernels, s),
              kernels,
              support.taps(),
              kernel,
              new Stage(
                  job.src, job.dst, job.border, job.fill, support, s.positions, kernels.mover()),
              nearest,
              s);
        });
  }

  /** A perspective transform that is affine gains speed and exactness as one. */
  private static Mapping simplest(Mapping mapping) {
    if (mapping instanceof Perspective p && p.isAffine()) {
      double largest = 0;
      for (double m : new double[] {p.m00(), p.m01(), p.m02(), p.m10(), p.m11(), p.m12()}) {
        largest = Math.max(largest, Math.abs(m / p.m22()));
      }
      return Double.isFinite(largest) ? p.toAffine() : mapping;
    }
    return mapping;
  }

  /**
   * One-dimensional linear interpolation.
   *
   * @param row an image of one row and one channel
   * @param out as many values as positions, in one row
   */
  public static void line(
      ImageF32 row, float[] positions, ImageF32 out, Border border, boolean vector) {
    TilePlan plan = new TilePlan(out.width(), 1);
    Kernels kernels = Kernels.of(vector);
    Support support = new Support(0, 1, 0, 0, Support.Packing.PLAIN);
    float[] fill = border.fill(PixelType.F32, 1);
    Crew.run(
        plan.count(),
        1,
        Runnable::run,
        () -> {
          Scratch s = Scratch.take();
          return new Warp(
              plan,
              new LineCoordinates(positions, kernels.extent()),
              kernels,
              support.taps(),
              kernels.linearRow(),
              new Stage(row, out, border, fill, support, s.positions, kernels.mover()),
              false,
              s);
        });
  }

  private static Support support(Interpolation interpolation, PixelType type, int channels) {
    Support.Packing packing =
        switch (type) {
          case U8 -> channels == 1 ? Support.Packing.QUAD : Support.Packing.PLAIN;
          case U16 -> Support.Packing.PAIR;
          case F32 -> Support.Packing.PLAIN;
        };
    return switch (interpolation) {
      case NEAREST -> new Support(0, 0, 0, 0, Support.Packing.PLAIN);
      case BILINEAR -> new Support(0, 1, 0, 1, packing);
      case BICUBIC -> new Support(1, 2, 1, 2, packing);
    };
  }

  /** Computes one tile. */
  @Override
  public void work(int index) {
    Tile tile = s.tile;
    plan.get(index, tile);
    Box box = s.box;
    boolean known = coordinates.enter(tile, box);
    if (known && nearest) {
      box.maxX++; // nearest may be the floor's right or lower neighbour
      box.maxY++;
    }
    stage.prepare(s.batch);
    Stage.Place place =
        known ? stage.place(box.minX, box.minY, box.maxX, box.maxY) : Stage.Place.ACROSS;
    if (place == Stage.Place.BEYOND) {
      beyond(tile);
    } else if (known && box.isWorthStaging(tile) && !stage.needsPatches(place)) {
      staged(tile, box);
    } else {
      direct(tile);
    }
  }

  @Override
  public void finish() {
    s.giveBack();
  }

  private void staged(Tile tile, Box box) {
    Batch batch = s.batch;
    stage.rectangle(box.minX, box.minY, box.maxX, box.maxY, s.window);
    batch.advanceX = coordinates.advanceX();
    batch.advanceY = coordinates.advanceY();
    int pitch = Batch.pitch(tile.width);
    int end = tile.y + tile.height;
    for (int first = tile.y; first < end; ) {
      int rows = Math.min(Batch.CAPACITY / pitch, end - first);
      for (int j = 0; j < rows; j++) {
        coordinates.locate(first + j, locator, nearest, s, j * pitch);
        batch.seal(j * pitch, tile.width);
      }
      sample(rows * pitch);
      for (int j = 0; j < rows; j++, first++) {
        stage.store(batch, j * pitch, tile.width, tile.x, first);
      }
    }
  }

  /** From positions in the window to values. */
  private void sample(int n) {
    Batch batch = s.batch;
    for (int p = 0; p < stage.planes(); p++) {
      if (kernel == null) {
        fetch.fetch(s.window, p, batch, n, taps, batch.out.words, p * batch.out.plane);
      } else {
        fetch.fetch(s.window, p, batch, n, taps, batch.taps, 0);
        kernel.run(batch, n, p);
      }
    }
  }

  private void direct(Tile tile) {
    Batch batch = s.batch;
    batch.advanceX = Double.NaN;
    for (int y = tile.y; y < tile.y + tile.height; y++) {
      coordinates.positions(y, nearest, s.coordinates, s.positions, batch);
      stage.patches(tile.width, tile.x, y, s.window, batch);
      batch.seal(0, tile.width);
      sample(Batch.pitch(tile.width));
      stage.override(tile.width, tile.x, y, batch);
      stage.store(batch, 0, tile.width, tile.x, y);
    }
  }

  private void beyond(Tile tile) {
    for (int y = tile.y; y < tile.y + tile.height; y++) {
      stage.storeBeyond(s.batch, tile.width, tile.x, y);
    }
  }
}

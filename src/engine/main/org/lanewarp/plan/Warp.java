package org.lanewarp.plan;

import java.util.concurrent.Executor;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Store;

/**
 * Carries a warp out. A piece of work is an area of the destination: a {@link Shortcut}, where
 * there is one, computes a part of it, and tiles are the rest.
 */
public final class Warp implements Crew.Worker {

  private static final int PIXELS_PER_THREAD = 1 << 14;

  /** So that nobody waits long for the last one. */
  private static final int PIECES_PER_THREAD = 4;

  private final TilePlan plan;
  private final Coordinates coordinates;
  private final ImageTiles tiles;

  /** Or null. */
  private final Shortcut shortcut;

  private final Scratch s;

  private Warp(WarpJob job, Lattice lattice, TilePlan plan) {
    Kernels kernels = Kernels.of(job.vector());
    Interpolation interpolation = job.interpolation();
    PixelType type = job.src().type();
    int channels = job.src().channels();
    this.plan = plan;
    this.s = Scratch.take();
    this.coordinates = Coordinates.of(job.mapping(), kernels, s);
    Stage stage =
        new Stage(job.src(), job.border(), job.fill(), Supports.of(interpolation), s.columns);
    Store store = new Store(job.dst(), job.fill(), kernels.mover());
    Sampler sampler = new Sampler(interpolation, type, channels, job.a(), kernels, store, s);
    Bands bands =
        sampler.isNearest()
            ? CellBands.of(type, channels, kernels, store, s)
            : BlockBands.of(interpolation, type, channels, job.a(), kernels, store, s);
    this.tiles = new ImageTiles(coordinates, stage, store, sampler, bands, s);
    if (lattice != null) {
      this.shortcut = new LatticeMove(lattice, stage, store, kernels, s);
    } else if (AlignedRows.canServe(job)) {
      this.shortcut = new AlignedRows(job, coordinates, stage, store, kernels, s);
    } else {
      this.shortcut = null;
    }
  }

  /** Runs a job on at most {@code threads} threads, the caller's among them. */
  public static void run(WarpJob given, int threads, Executor executor) {
    WarpJob job = given.simplest();
    Lattice lattice = Lattice.of(job.mapping(), job.src());
    int workers = worthwhile(job.dst(), threads);
    int enough = workers > 1 ? PIECES_PER_THREAD * workers : 1;
    TilePlan plan;
    if (lattice != null) {
      plan = lattice.plan(job.dst(), Kernels.of(job.vector()), enough);
    } else if (AlignedRows.canServe(job)) {
      plan = AlignedRows.plan(job.dst(), enough);
    } else {
      plan = TilePlan.of(job.mapping(), job.dst(), enough);
    }
    Crew.run(plan.count(), workers, executor, () -> new Warp(job, lattice, plan));
  }

  /** To wake a thread takes as long as some thousands of pixels: small images keep to fewer. */
  static int worthwhile(Image dst, int threads) {
    long pixels = (long) dst.width() * dst.height();
    return (int) Math.min(threads, 1 + pixels / PIXELS_PER_THREAD);
  }

  @Override
  public void work(int index) {
    Tile area = s.area;
    plan.get(index, area);
    if (shortcut == null) {
      coordinates.survey(area);
      tiles(area.x, area.y, area.width, area.height);
    } else {
      shortcut.run(area, s.part);
      around(area, s.part);
    }
  }

  /** Computes what is left of an area around a part of it. */
  private void around(Tile area, Tile part) {
    int right = part.x + part.width;
    int bottom = part.y + part.height;
    tiles(area.x, area.y, area.width, part.y - area.y);
    tiles(area.x, part.y, part.x - area.x, part.height);
    tiles(right, part.y, area.x + area.width - right, part.height);
    tiles(area.x, bottom, area.width, area.y + area.height - bottom);
  }

  private void tiles(int x, int y, int width, int height) {
    for (int below = 0; below < height; below += TilePlan.HEIGHT) {
      int rows = Math.min(TilePlan.HEIGHT, height - below);
      for (int done = 0; done < width; done += Batch.WIDTH) {
        s.tile.set(x + done, y + below, Math.min(Batch.WIDTH, width - done), rows);
        tiles.tile();
      }
    }
  }

  @Override
  public void finish() {
    s.giveBack();
  }
}

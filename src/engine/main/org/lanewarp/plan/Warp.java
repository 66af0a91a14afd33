package org.lanewarp.plan;

import java.util.concurrent.Executor;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.CoordinateMap;
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
import org.lanewarp.kernel.Mirror;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.PlaneKernel;
import org.lanewarp.kernel.RowKernel;
import org.lanewarp.kernel.Turn;
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

  private static final int PIXELS_PER_THREAD = 1 << 14;

  /** So that nobody waits long for the last one. */
  private static final int PIECES_PER_THREAD = 4;

  private final TilePlan plan;
  private final Lattice lattice;
  private final Coordinates coordinates;
  private final Fetch fetch;
  private final Kernel kernel;
  private final PixelKernel pixels;
  private final RowKernel direct;
  private final PlaneKernel plane;
  private final AlignedRows aligned;
  private final Mirror mirror;
  private final Turn turn;
  private final Bands bands;
  private final CellBands cells;
  private final Patience patience = new Patience();
  private final Stage stage;
  private final Scratch s;

  private Warp(
      Job job,
      Mapping mapping,
      Interpolation interpolation,
      Kernels kernels,
      TilePlan plan,
      Lattice lattice,
      boolean isAligned) {
    PixelType type = job.src.type();
    int channels = job.src.channels();
    Support support = Supports.of(interpolation);
    boolean isNearest = interpolation == Interpolation.NEAREST;
    this.s = Scratch.take();
    this.plan = plan;
    this.lattice = lattice;
    this.mirror = lattice == null ? null : kernels.mirror();
    this.turn = lattice != null && lattice.prefersSquares(kernels) ? kernels.turn() : null;
    this.coordinates = Coordinates.of(mapping, kernels, s);
    this.aligned =
        isAligned ? new AlignedRows((Affine) mapping, coordinates, job.src, kernels, s) : null;
    this.kernel = kernels.sampler(interpolation, type, channels);
    this.fetch =
        kernel == null ? null : Fetch.of(type, channels, support.columns(), support.rows());
    this.pixels = kernels.pixels(interpolation, type, channels, job.a);
    this.direct = kernels.rows(interpolation, type, channels);
    this.plane = kernels.plane(interpolation, type, channels, job.a);
    this.bands = bands(interpolation, kernels, type, channels, job.a, s);
    this.cells = isNearest ? CellBands.of(kernels, type, channels, s) : null;
    this.stage =
        new Stage(job.src, job.dst, job.border, job.fill, support, s.positions, kernels.mover());
  }

  /** For {@link #line}. */
  private Warp(
      TilePlan plan,
      Coordinates coordinates,
      Kernels kernels,
      Fetch fetch,
      Stage stage,
      Scratch s) {
    this.plan = plan;
    this.lattice = null;
    this.mirror = null;
    this.turn = null;
    this.aligned = null;
    this.coordinates = coordinates;
    this.kernel = kernels.linearRow();
    this.fetch = fetch;
    this.pixels = null;
    this.direct = null;
    this.plane = null;
    this.bands = null;
    this.cells = null;
    this.stage = stage;
    this.s = s;
  }

  /** Runs a job on at most {@code threads} threads, the caller's among them. */
  public static void run(Job job, int threads, Executor executor) {
    Kernels kernels = Kernels.of(job.vector);
    Mapping mapping = simplest(job.mapping);
    Interpolation interpolation = blends(job) ? job.interpolation : Interpolation.NEAREST;
    Lattice lattice = Lattice.of(mapping, job.src);
    boolean isAligned =
        interpolation == Interpolation.BILINEAR
            && mapping instanceof Affine m
            && AlignedRows.serves(m, job.dst);
    int workers = worthwhile(job.dst, threads);
    TilePlan plan = plan(job.dst, mapping, lattice, isAligned, workers);
    Crew.run(
        plan.count(),
        workers,
        executor,
        () -> new Warp(job, mapping, interpolation, kernels, plan, lattice, isAligned));
  }

  /**
   * Long rows of aligned samples, and of tiles that a map has for them, are halved until there are
   * enough for all threads; results do not depend on where areas end.
   */
  private static TilePlan plan(
      Image dst, Mapping mapping, Lattice lattice, boolean isAligned, int threads) {
    int width = dst.width();
    int height = dst.height();
    int enough = threads > 1 ? PIECES_PER_THREAD * threads : 1;
    if (isAligned) {
      int rows = AlignedRows.HEIGHT;
      TilePlan plan = new TilePlan(width, height, AlignedRows.WIDTH, rows);
      while (plan.count() < enough && rows > AlignedRows.LEAST_HEIGHT) {
        rows /= 2;
        plan = new TilePlan(width, height, AlignedRows.WIDTH, rows);
      }
      return plan;
    } else if (lattice != null && lattice.isAlongRows()) {
      return new TilePlan(width, height, width, TilePlan.HEIGHT);
    }
    int columns = mapping instanceof CoordinateMap ? TilePlan.RUN * Batch.WIDTH : Batch.WIDTH;
    TilePlan plan = new TilePlan(width, height, columns, TilePlan.HEIGHT);
    while (plan.count() < enough && columns > Batch.WIDTH) {
      columns /= 2;
      plan = new TilePlan(width, height, columns, TilePlan.HEIGHT);
    }
    return plan;
  }

  private static Bands bands(
      Interpolation interpolation,
      Kernels kernels,
      PixelType type,
      int channels,
      float a,
      Scratch s) {
    return switch (interpolation) {
      case NEAREST -> null;
      case BILINEAR -> Bands.of(kernels, type, channels, s);
      case BICUBIC -> Bands.cubic(kernels, type, channels, a, s);
    };
  }

  /** Whether samples are blended; else, or where all fractions are zero, they move as they are. */
  static boolean blends(Job job) {
    boolean moves = simplest(job.mapping) instanceof Affine m && m.isLattice();
    return !moves && job.interpolation != Interpolation.NEAREST;
  }

  /** To wake a thread takes as long as some thousands of pixels: small images keep to fewer. */
  static int worthwhile(Image dst, int threads) {
    long pixels = (long) dst.width() * dst.height();
    return (int) Math.min(threads, 1 + pixels / PIXELS_PER_THREAD);
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
    Support support = new Support(0, 1, 0, 0);
    float[] fill = border.fill(PixelType.F32, 1);
    Crew.run(
        plan.count(),
        1,
        Runnable::run,
        () -> {
          Scratch s = Scratch.take();
          return new Warp(
              plan,
              new LineCoordinates(positions, kernels),
              kernels,
              Fetch.of(PixelType.F32, 1, support.columns(), support.rows()),
              new Stage(row, out, border, fill, support, s.positions, kernels.mover()),
              s);
        });
  }

  /** Computes one tile. */
  @Override
  public void work(int index) {
    stage.prepare(s.batch);
    plan.get(index, s.area);
    Tile area = s.area;
    if (lattice != null) {
      move();
      around(area, s.part);
    } else if (aligned != null) {
      aligned.cut(area, s.part, stage);
      if (s.part.width > 0) {
        aligned.run(area, s.part, stage);
      }
      around(area, s.part);
    } else {
      coordinates.survey(area);
      tiles(area.x, area.y, area.width, area.height);
    }
  }

  private void move() {
    lattice.inside(s.area, s.part);
    if (s.part.width > 0 && s.part.height > 0) {
      lattice.locate(s.part, s.strides);
      stage.move(s.strides, mirror, turn, s.part.x, s.part.y);
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
        tile();
      }
    }
  }

  private void tile() {
    Tile tile = s.tile;
    boolean known = coordinates.enter(tile, s.box);
    if (!rectangle(known, tile.y, tile.height)) {
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

  private boolean isNearest() {
    return kernel == null && pixels == null && plane == null && direct == null;
  }

  /**
   * Computes rows of the tile if what they read is inside the source, beyond it, or worth staging.
   */
  private boolean rectangle(boolean known, int y, int rows) {
    if (!known) {
      return false;
    }
    Box box = s.box;
    if (isNearest()) {
      box.forNearest();
    }
    Stage.Place place = stage.place(box.minX, box.minY, box.maxX, box.maxY);
    if (place == Stage.Place.BEYOND) {
      stage.storeBeyond(s.tile.width, rows, s.tile.x, y);
      return true;
    } else if (place == Stage.Place.INSIDE) {
      stage.inPlace(s.window);
      if (rows > 1 && box.isWorthStaging(s.tile.width, rows)) {
        stage.touch(box.minX, box.minY, box.maxX, box.maxY);
      }
    } else if (box.isWorthStaging(s.tile.width, rows) && !stage.needsPatches(place)) {
      stage.rectangle(box.minX, box.minY, box.maxX, box.maxY, s.window);
    } else {
      return false;
    }
    int done = cells == null ? bands(y, rows) : cells.run(coordinates, stage, s.window, y, rows);
    rows(y + done, rows - done);
    return true;
  }

  /**
   * Computes bands of rows as long as their taps lie close enough, and says how many rows that
   * were.
   */
  private int bands(int y, int count) {
    Tile tile = s.tile;
    int done = 0;
    boolean canServe = bands != null && count >= Bands.ROWS && bands.canServe(s.window, tile.width);
    if (!canServe || !patience.isOver()) {
      return done;
    }
    while (done + Bands.ROWS <= count
        && bands.locate(coordinates, y + done, tile.width, s.window)) {
      bands.run(s.window, tile.width, stage, tile.x, y + done);
      done += Bands.ROWS;
    }
    patience.note(done > 0);
    return done;
  }

  private void rows(int y, int count) {
    Batch batch = s.batch;
    Tile tile = s.tile;
    int pitch = Batch.pitch(tile.width);
    for (int first = y; first < y + count; ) {
      int rows = Math.min(Batch.CAPACITY / pitch, y + count - first);
      for (int j = 0; j < rows; j++) {
        coordinates.locate(first + j, tile.width, isNearest(), s.window, s, j * pitch);
        batch.seal(j * pitch, tile.width);
      }
      if (!isNearest() && direct == null) {
        sample(rows * pitch);
      }
      for (int j = 0; j < rows; j++, first++) {
        store(j * pitch, first);
      }
    }
  }

  private void store(int at, int y) {
    if (isNearest()) {
      stage.pick(s.window, s.batch, at, s.tile.width, s.tile.x, y);
    } else if (direct != null) {
      stage.store(direct, s.window, s.batch, at, s.tile.width, s.tile.x, y, s.image);
    } else if (pixels != null) {
      stage.storePixels(s.batch, at, s.tile.width, s.tile.x, y);
    } else {
      stage.store(s.batch.out, at, s.tile.width, s.tile.x, y);
    }
  }

  /** From positions in the window to values. */
  private void sample(int n) {
    Batch batch = s.batch;
    if (pixels != null) {
      pixels.run(s.window, batch, n);
      return;
    }
    if (plane != null) {
      plane.run(s.window, 0, batch, n, 0);
      return;
    }
    for (int p = 0; p < stage.planes(); p++) {
      fetch.fetch(s.window, p, batch, n, batch.taps);
      kernel.run(batch, n, p);
    }
  }

  private void patches(int y) {
    Batch batch = s.batch;
    Tile tile = s.tile;
    coordinates.positions(y, isNearest(), s);
    stage.patches(tile.width, tile.x, y, s.window, batch);
    if (direct != null) {
      stage.storeTouched(direct, s.window, batch, tile.width, tile.x, y, s.image);
    } else if (!isNearest()) {
      batch.seal(0, tile.width);
      sample(Batch.pitch(tile.width));
      stage.restore(tile.width, tile.x, y, batch, pixels != null);
      store(0, y);
    } else {
      stage.pick(s.window, batch, 0, tile.width, tile.x, y);
    }
  }
}

package org.lanewarp.plan;

import java.util.Arrays;
import java.util.concurrent.Executor;
import org.lanewarp.Affine;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.PixelType;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.Fetch;
import org.lanewarp.kernel.Gather;
import org.lanewarp.kernel.GridKernel;
import org.lanewarp.kernel.Kernel;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.PlaneKernel;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Patches;
import org.lanewarp.stage.Place;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Store;
import org.lanewarp.stage.Support;

/**
 * Samples the planes of a tensor, tile by tile as {@link Warp} does an image: coordinates and
 * weights once for all channels, which are planes of the same window.
 *
 * <p>A piece of work is a row of tiles. What can be read from one window, the input itself or a
 * copy of all of it with the padding around, is done first, in a few rows at a time across all of
 * the tiles: grid and output, which are larger than caches, then go by in long runs. Of a grid each
 * group of columns tells by itself whether it is such; of theta a band of rows does. The rest
 * follows rectangle by rectangle.
 */
public final class Sampling implements Crew.Worker {

  /** Floats of a window that holds several channels: they shall stay in the second-level cache. */
  private static final int WINDOW = 1 << 16;

  /** Floats of all planes of an image that is small enough to be staged as a whole. */
  private static final int WHOLE = 1 << 17;

  /** Pixels around it. */
  private static final int MARGIN = 8;

  /** Columns whose pixels are read ahead together. */
  private static final int TOUCHED = Batch.WIDTH / 2;

  /** Pieces of a grid that are not cut into blocks at most, until one is tried again. */
  private static final int MOST_PATIENCE = 64;

  /** What zeros padding fills with. */
  private static final float[] FILL = new float[1];

  private final SamplingJob job;
  private final Tensor output;
  private final TilePlan plan;
  private final Kernels kernels;
  private final Fetch fetch;
  private final Kernel kernel;
  private final PlaneKernel planeKernel;
  private final Gather gather;

  /** Or null. */
  private final BlockBands bands;

  private final Scratch s;
  private final Store store;
  private final Strip strip;

  private final int inPlane;
  private final int outPlane;
  private final int channels;
  private final int together;

  // The image at hand.
  private int image = -1;
  private boolean isStaged;

  /** Whether the copy of an image has the padding around it that the next one has as well. */
  private boolean isFramed;

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
    this.strip = s.strip();
    strip.pause = 0;
    strip.patience = 1;
    this.kernel = kernels.sampler(job.interpolation(), PixelType.F32, 1);
    this.planeKernel = kernels.plane(job.interpolation(), PixelType.F32, 1, SamplingJob.A);
    this.gather = kernels.gather();
    this.store = new Store(SamplingJob.plane(output), FILL, kernels.mover());
    this.bands = bands(job.interpolation());
    this.fetch = kernel == null ? null : job.fetch();
    this.inPlane = job.input().size(2) * job.input().size(3);
    this.outPlane = output.size(2) * output.size(3);
    this.channels = job.input().size(1);
    this.together = together(job);
  }

  private BlockBands bands(Interpolation interpolation) {
    return interpolation == Interpolation.NEAREST
        ? null
        : BlockBands.of(interpolation, PixelType.F32, 1, SamplingJob.A, kernels, store, s);
  }

  /** Fills the output on at most {@code threads} threads, the caller's among them. */
  public static void run(SamplingJob job, Tensor output, int threads, Executor executor) {
    if (NearestSampling.canServe(job)) {
      NearestSampling.run(job, output, threads, executor);
      return;
    }
    TilePlan plan = new TilePlan(output.size(3), output.size(2));
    Kernels kernels = Kernels.of(job.vector());
    long pieces = (long) pieces(plan, together(job)) * output.size(0);
    if (pieces > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "output is " + output + "; that is " + pieces + " pieces, more than can be counted");
    }
    Crew.run((int) pieces, threads, executor, () -> new Sampling(job, output, plan, kernels));
  }

  /** Tiles of a piece: what several planes read ahead shall still be in cache when it is needed. */
  private static int together(SamplingJob job) {
    return Math.max(1, Strip.MOST / job.input().size(1));
  }

  /** Pieces in an image. */
  private static int pieces(TilePlan plan, int together) {
    return plan.count() / plan.columns() * groups(plan, together);
  }

  /** Pieces in a row of tiles. */
  private static int groups(TilePlan plan, int together) {
    return (plan.columns() - 1) / together + 1;
  }

  private void enter(int n) {
    if (n == image) {
      return;
    }
    image = n;
    isStaged = false;
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
        SamplingJob.plane(job.input()), job.border(), FILL, Supports.of(interpolation), s.columns);
  }

  @Override
  public void work(int piece) {
    int groups = groups(plan, together);
    int pieces = pieces(plan, together);
    enter(piece / pieces);
    int inImage = piece % pieces;
    int column = inImage % groups * together;
    int first = inImage / groups * plan.columns() + column;
    int count = Math.min(together, plan.columns() - column);
    store.prepare(s.batch);
    if (!nearest && channels * (long) inPlane > WHOLE) {
      touch(first, count);
    }
    if (coordinates instanceof GridCoordinates grid) {
      grid(grid, first, count);
      return;
    }
    int[] done = strip.done;
    Arrays.fill(done, 0);
    inside(first, count);
    for (int t = 0; t < count; t++) {
      restOfTile(first + t, done[t]);
    }
  }

  /**
   * Reads ahead what the tiles will read: a band of them crosses so many rows that nothing else
   * would fetch these in time.
   */
  private void touch(int first, int count) {
    Tile tile = s.tile;
    for (int t = 0; t < count; t++) {
      plan.get(first + t, tile);
      int end = tile.x + tile.width;
      // The boxes around halves of a turned tile hold much less than the one around all of it.
      for (int x = tile.x; x < end; x += TOUCHED) {
        tile.set(x, tile.y, Math.min(TOUCHED, end - x), tile.height);
        touch();
      }
    }
  }

  private void touch() {
    if (coordinates.outline(s.tile, s.box) && s.box.isWorthStaging(s.tile.width, s.tile.height)) {
      for (int c = 0; c < channels; c++) {
        turnTo(c);
        at.touch(s.box.minX, s.box.minY, s.box.maxX, s.box.maxY);
      }
    }
  }

  /** Samples the tiles of a grid: first what can be read from one window, then what is left. */
  private void grid(GridCoordinates grid, int first, int count) {
    plan.get(first, s.tile);
    int height = s.tile.height;
    Window w = source();
    int done = bands != null && !nearest ? bands(grid, w, first, count, height) : 0;
    if (done < height) {
      rows(grid, w, first, count, done, height);
    }
    for (int y = 0; y < height; y += BlockBands.ROWS) {
      for (int t = 0; t < count; t++) {
        plan.get(first + t, s.tile);
        rest(y, strip.missed[y / BlockBands.ROWS * count + t]);
      }
    }
  }

  /**
   * Samples bands of the tiles, as long as most of their samples can be cut into blocks. Where they
   * cannot, because they lie too far apart or beyond the input, those near by hardly can: they are
   * not tried, the oftener this happens the longer.
   *
   * @return rows that are done
   */
  private int bands(GridCoordinates grid, Window w, int first, int count, int height) {
    if (strip.pause > 0) {
      strip.pause--;
      return 0;
    }
    int done = 0;
    boolean fits = true;
    while (fits && done < height) {
      fits = band(grid, w, first, count, done, Math.min(BlockBands.ROWS, height - done));
      done += BlockBands.ROWS;
    }
    blend(w);
    strip.patience = fits ? 1 : Math.min(2 * strip.patience, MOST_PATIENCE);
    strip.pause = strip.patience - 1;
    return done;
  }

  /** Samples a band of all tiles; returns whether most samples could be cut. */
  private boolean band(GridCoordinates grid, Window w, int first, int count, int y, int rows) {
    Tile tile = s.tile;
    int groups = 0;
    int missed = 0;
    for (int t = 0; t < count; t++) {
      plan.get(first + t, tile);
      tile.y += y;
      tile.height = rows;
      boolean fits = rows == BlockBands.ROWS && bands.canServe(w, tile.width);
      int all = (1 << Blocks.groups(tile.width)) - 1;
      int misses = fits ? band(grid, w) : all;
      strip.missed[y / BlockBands.ROWS * count + t] = misses;
      groups += Integer.bitCount(all);
      missed += Integer.bitCount(misses);
    }
    return rows < BlockBands.ROWS || 2 * missed <= groups;
  }

  /** Samples a band of a tile, or cuts it for later; returns which groups are missed. */
  private int band(GridCoordinates grid, Window w) {
    Tile tile = s.tile;
    if (planeKernel == null) {
      return blend(grid, w);
    }
    int missed = grid.cut(tile, w, bands.shape(strip.cut(tile)));
    if (strip.count() == Strip.MOST) {
      blend(w);
    }
    return missed;
  }

  private int blend(GridCoordinates grid, Window w) {
    Tile tile = s.tile;
    int stride = output.size(3);
    int missed = 0;
    for (int c = 0; c < channels; c += GridKernel.MOST_PLANES) {
      int planes = Math.min(channels - c, GridKernel.MOST_PLANES);
      int first = to(c) + tile.y * stride + tile.x;
      missed = grid.sample(tile, w, c * w.plane, planes, output.array(), first, stride, outPlane);
    }
    return missed;
  }

  private void rows(GridCoordinates grid, Window w, int first, int count, int from, int height) {
    Tile tile = s.tile;
    int[] missed = strip.missed;
    boolean hasRoom = hasRoom(w);
    Arrays.fill(missed, from / BlockBands.ROWS * count, missed.length, hasRoom ? 0 : -1);
    plan.get(first, tile);
    int step = rowsAtOnce(count);
    for (int y = from; hasRoom && y < height; y += step) {
      for (int t = 0; t < count; t++) {
        plan.get(first + t, tile);
        tile.y += y;
        tile.height = Math.min(step, height - y);
        s.batch = strip.add(tile.x, tile.y, tile.width, tile.height);
        int pitch = Batch.pitch(tile.width);
        for (int j = 0; j < tile.height; j++) {
          missed[(y + j) / BlockBands.ROWS * count + t] |=
              grid.locate(tile, tile.y + j, w, nearest, s.batch, j * pitch);
          s.batch.seal(j * pitch, tile.width);
        }
        flushIfFull(w, 0, channels);
      }
    }
    flush(w, 0, channels);
  }

  /**
   * Whether a window has room for a sample's taps: what is missed is sampled at its first pixel.
   */
  private boolean hasRoom(Window w) {
    Support support = job.support();
    return nearest || w.width >= support.columns() && w.height >= support.rows();
  }

  /**
   * Samples those groups of columns of a band of the tile, y rows below its top, that are given.
   */
  private void rest(int y, int missed) {
    Tile tile = s.tile;
    int x = tile.x;
    int width = tile.width;
    int groups = Blocks.groups(width);
    tile.set(x, tile.y + y, width, Math.min(BlockBands.ROWS, tile.height - y));
    for (int g = 0; missed >>> g != 0 && g < groups; g++) {
      int begin = g;
      while (g < groups && (missed >> g & 1) != 0) {
        g++;
      }
      if (g > begin) {
        int left = Math.max(Blocks.column(begin, width), 0);
        int right = Math.min(width, g * Blocks.GROUP);
        tile.set(x + left, tile.y, right - left, tile.height);
        restOfTile();
      }
    }
  }

  /** Samples the tiles from their tops as far as they lie inside the input. */
  private void inside(int first, int count) {
    Tile tile = s.tile;
    int[] done = strip.done;
    plan.get(first, tile);
    int height = tile.height;
    int step = bands != null && !nearest ? BlockBands.ROWS : rowsAtOnce(count);
    for (int y = 0; y < height; y += step) {
      for (int t = 0; t < count; t++) {
        plan.get(first + t, tile);
        tile.y += y;
        if (done[t] == y && isInside(Math.min(step, height - y))) {
          tile.height = Math.min(step, height - y);
          showInput();
          place(tile.y, tile.height, 0, channels);
          done[t] += tile.height;
        }
      }
    }
    flush(s.window, 0, channels);
  }

  /**
   * One row at a time is fewest streams, where rows are long; several planes, read in turns, lose
   * that to the cache.
   */
  private int rowsAtOnce(int tiles) {
    return tiles > 1 && channels == 1 ? 1 : Batch.CAPACITY / Batch.pitch(s.tile.width);
  }

  private boolean isInside(int rows) {
    s.tile.height = rows;
    return coordinates.enter(s.tile, s.box) && isBoxInside();
  }

  /** Samples what {@link #inside} left of a tile. */
  private void restOfTile(int index, int done) {
    Tile tile = s.tile;
    plan.get(index, tile);
    tile.y += done;
    tile.height -= done;
    if (tile.height > 0) {
      restOfTile();
    }
  }

  private void restOfTile() {
    Tile tile = s.tile;
    if (rectangle(coordinates.enter(tile, s.box), tile.y, tile.height)) {
      return;
    }
    for (int y = tile.y; y < tile.y + tile.height; y++) {
      if (!rectangle(coordinates.enterRow(y, s.box), y, 1)) {
        patches(y);
      }
    }
  }

  private boolean isBoxInside() {
    Box box = s.box;
    if (nearest) {
      box.forNearest();
    }
    turnTo(0);
    return at.place(box.minX, box.minY, box.maxX, box.maxY) == Place.INSIDE;
  }

  private void showInput() {
    turnTo(0);
    at.inPlace(s.window);
    s.window.plane = inPlane;
  }

  @Override
  public void finish() {
    s.batch = strip.batch(0);
    strip.clear();
    s.giveBack();
  }

  private void turnTo(int channel) {
    int plane = image * channels + channel;
    at.turnTo(job.input().offset() + plane * inPlane);
    store.turnTo(output.offset() + plane * outPlane);
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
    Place place = at.place(box.minX, box.minY, box.maxX, box.maxY);
    if (place == Place.BEYOND) {
      beyond(y, rows);
    } else if (place == Place.INSIDE) {
      showInput();
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
      if (at.place(box.minX, box.minY, box.maxX, box.maxY) == Place.BEYOND) {
        at.storeBeyond(store, s.tile.width, rows, s.tile.x, y);
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
    place(y, count, channel, end);
    flush(s.window, channel, end);
  }

  /** Samples rows of the tile now, or locates them for later. */
  private void place(int y, int count, int channel, int end) {
    int step = Batch.CAPACITY / Batch.pitch(s.tile.width);
    boolean compact = bands != null && !nearest && bands.canServe(s.window, s.tile.width);
    for (int done = 0; done < count; ) {
      compact = compact && count - done >= BlockBands.ROWS && band(y + done, channel, end);
      if (compact) {
        done += BlockBands.ROWS;
        continue;
      }
      int rows = Math.min(step, count - done);
      add(y + done, rows);
      done += rows;
      flushIfFull(s.window, channel, end);
    }
  }

  /** Samples a band of rows, if their taps lie close enough. */
  private boolean band(int y, int channel, int end) {
    int width = s.tile.width;
    if (!bands.locate(coordinates, y, width, s.window)) {
      return false;
    }
    s.part.set(s.tile.x, y, width, BlockBands.ROWS);
    for (int c = channel; c < end; c++) {
      blend(s.window, s.blocks, s.part, c, (c - channel) * s.window.plane);
    }
    return true;
  }

  /**
   * What most samples of a grid can be read from: the input itself, or, where much of it lies near
   * an edge, a copy with the padding around it.
   */
  private Window source() {
    long width = job.input().size(3) + 2L * MARGIN;
    long height = job.input().size(2) + 2L * MARGIN;
    // Clipping a coordinate and clamping a tap are the same only where nothing is blended.
    boolean folds = job.folds() && !(nearest && job.padding() == Padding.BORDER);
    if (folds || channels * width * height > WHOLE) {
      showInput();
      return s.window;
    }
    if (!isStaged) {
      stageWhole((int) width - MARGIN - 2, (int) height - MARGIN - 2);
      isStaged = true;
    }
    return s.whole;
  }

  /** Zeros around the last image are zeros around this one. */
  private void stageWhole(int right, int bottom) {
    turnTo(0);
    if (isFramed) {
      at.insides(channels, inPlane, s.whole);
    } else {
      at.rectangles(-MARGIN, -MARGIN, right, bottom, channels, inPlane, s.whole);
      isFramed = job.padding() == Padding.ZEROS;
    }
  }

  /** Samples all that has been cut of a window with all channels. */
  private void blend(Window w) {
    for (int c = 0; c < channels; c++) {
      for (int i = 0; i < strip.count(); i++) {
        blend(w, strip.blocks(i), strip.area(i), c, c * w.plane);
      }
    }
    strip.clear();
  }

  private void blend(Window w, Blocks blocks, Tile area, int channel, int offset) {
    int stride = output.size(3);
    int first = to(channel) + area.y * stride + area.x;
    bands.run(w, offset, blocks, area.width, output.array(), first, stride);
  }

  /** Locates rows of the tile in the window. */
  private void add(int y, int rows) {
    int width = s.tile.width;
    int pitch = Batch.pitch(width);
    s.batch = strip.add(s.tile.x, y, width, rows);
    for (int j = 0; j < rows; j++) {
      coordinates.locate(y + j, width, nearest, s.window, s, j * pitch);
      s.batch.seal(j * pitch, width);
    }
  }

  /** A single channel has nothing to share: its batches are sampled while they are in cache. */
  private void flushIfFull(Window w, int channel, int end) {
    if (end - channel == 1 || strip.count() == Strip.MOST) {
      flush(w, channel, end);
    }
  }

  private void flush(Window w, int channel, int end) {
    for (int c = channel; c < end; c++) {
      turnTo(c);
      for (int i = 0; i < strip.count(); i++) {
        s.batch = strip.batch(i);
        sample(w, strip.area(i), c, (c - channel) * w.plane);
      }
    }
    s.batch = strip.batch(0);
    strip.clear();
  }

  private void sample(Window w, Tile area, int channel, int offset) {
    int pitch = Batch.pitch(area.width);
    int n = area.height * pitch;
    if (nearest) {
      int to = to(channel) + area.y * output.size(3) + area.x;
      for (int j = 0; j < area.height; j++) {
        gather.run(
            w.floats,
            offset,
            s.batch.index,
            j * pitch,
            area.width,
            output.array(),
            to + j * output.size(3));
      }
      return;
    }
    if (planeKernel != null) {
      planeKernel.run(w, offset, s.batch, n, 0);
    } else {
      fetch.fetch(w, offset, s.batch, n, s.batch.taps);
      kernel.run(s.batch, n, 0);
    }
    for (int j = 0; j < area.height; j++) {
      store.store(s.batch.out, j * pitch, area.width, area.x, area.y + j);
    }
  }

  private int to(int channel) {
    return output.offset() + (image * channels + channel) * outPlane;
  }

  /** Samples a row whose taps lie too far apart, each on its own. */
  private void patches(int y) {
    s.part.set(s.tile.x, y, s.tile.width, 1);
    coordinates.positions(y, nearest, s);
    Patches patches = new Patches(at, null, s.positions);
    for (int c = 0; c < channels; c++) {
      turnTo(c);
      patches.stage(s.tile.width, s.tile.x, y, s.window, s.batch);
      s.batch.seal(0, s.tile.width);
      sample(s.window, s.part, c, 0);
    }
  }
}

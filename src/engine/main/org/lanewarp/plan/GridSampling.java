package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.Interpolation;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.GridKernel;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Support;

/**
 * Samples where a grid says. Each group of columns tells on the way whether it can be read from one
 * window, the input or a copy with the padding around: so the grid is read only once.
 */
final class GridSampling extends Sampling {

  private final PaddedInput input;
  private final Strip strip;

  /** Or null, where rows one by one are faster. */
  private final BlockBands bands;

  private GridCoordinates grid;
  private Window w;

  GridSampling(SamplingJob job, Tensor output, TilePlan plan) {
    super(job, output, plan);
    input = new PaddedInput(planes, s);
    strip = s.strip();
    bands = sampler.bands;
  }

  @Override
  void enter(int image) {
    grid = new GridCoordinates(planes.job, image, kernels, s);
    planes.enter(image, planes.job.interpolation() == Interpolation.NEAREST);
    tiles.enter(grid);
  }

  @Override
  void sample() {
    w = input.window();
    int done = bands == null ? 0 : bands();
    if (done < row.height) {
      rows(done);
    }
    for (int y = 0; y < row.height; y += Bands.ROWS) {
      for (int t = 0; t < row.count; t++) {
        row.get(t, y, Bands.ROWS);
        rest(strip.missed[slot(y, t)]);
      }
    }
  }

  /** Where it is kept which groups of tile t's band with row y are missed. */
  private int slot(int y, int t) {
    return y / Bands.ROWS * row.count + t;
  }

  /**
   * Samples bands of the tiles, as long as most of their samples can be cut into blocks: they
   * cannot where they lie too far apart or beyond the input.
   *
   * @return rows that are done
   */
  private int bands() {
    if (row.height < Bands.ROWS || !s.patience.isOver()) {
      return 0;
    }
    int done = 0;
    boolean fits = true;
    while (fits && done < row.height) {
      fits = band(done);
      done += Bands.ROWS;
    }
    sampler.blend(w);
    s.patience.note(fits);
    return done;
  }

  /** Samples a band of all tiles; returns whether most samples could be cut. */
  private boolean band(int y) {
    Tile tile = s.tile;
    int groups = 0;
    int missed = 0;
    for (int t = 0; t < row.count; t++) {
      row.get(t, y, Bands.ROWS);
      boolean fits = tile.height == Bands.ROWS && bands.canServe(w, tile.width);
      int all = (1 << Blocks.groups(tile.width)) - 1;
      int misses = fits ? bandOfTile() : all;
      strip.missed[slot(y, t)] = misses;
      groups += Integer.bitCount(all);
      missed += Integer.bitCount(misses);
    }
    return row.height - y < Bands.ROWS || 2 * missed <= groups;
  }

  /** Samples the band at hand, or cuts it for later; returns which groups are missed. */
  private int bandOfTile() {
    if (planes.job.interpolation() == Interpolation.BILINEAR) {
      return blend();
    }
    int missed = grid.cut(s.tile, w, bands.shape(strip.cut(s.tile)));
    if (strip.count() == Strip.MOST) {
      sampler.blend(w);
    }
    return missed;
  }

  private int blend() {
    Tile tile = s.tile;
    float[] to = planes.output.array();
    int stride = planes.output.size(3);
    int missed = 0;
    for (int c = 0; c < planes.channels; c += GridKernel.MOST_PLANES) {
      int count = Math.min(planes.channels - c, GridKernel.MOST_PLANES);
      int first = planes.outputAt(c, tile.x, tile.y);
      missed = grid.sample(tile, w, c * w.plane, count, to, first, stride, planes.outPlane);
    }
    return missed;
  }

  /** Samples the tiles row by row, from y on. */
  private void rows(int from) {
    Tile tile = s.tile;
    int[] missed = strip.missed;
    boolean hasRoom = hasRoom();
    Arrays.fill(missed, slot(from, 0), missed.length, hasRoom ? 0 : -1);
    int step = rowsAtOnce();
    for (int y = from; hasRoom && y < row.height; y += step) {
      for (int t = 0; t < row.count; t++) {
        row.get(t, y, step);
        s.batch = strip.add(tile.x, tile.y, tile.width, tile.height);
        int pitch = Batch.pitch(tile.width);
        for (int j = 0; j < tile.height; j++) {
          missed[slot(y + j, t)] |=
              grid.locate(tile, tile.y + j, w, planes.isNearest, s.batch, j * pitch);
          s.batch.seal(j * pitch, tile.width);
        }
        sampler.flushIfFull(w, 0, planes.channels);
      }
    }
    sampler.flush(w, 0, planes.channels);
  }

  /**
   * Whether a window has room for a sample's taps: what is missed is sampled at its first pixel.
   */
  private boolean hasRoom() {
    Support support = planes.job.support();
    return planes.isNearest || w.width >= support.columns() && w.height >= support.rows();
  }

  /** Samples those groups of columns of the band at hand that are given. */
  private void rest(int missed) {
    Tile tile = s.tile;
    int x = tile.x;
    int width = tile.width;
    int groups = Blocks.groups(width);
    for (int g = 0; missed >>> g != 0 && g < groups; g++) {
      int begin = g;
      while (g < groups && (missed >> g & 1) != 0) {
        g++;
      }
      if (g > begin) {
        int left = Math.max(Blocks.column(begin, width), 0);
        int right = Math.min(width, g * Blocks.GROUP);
        tile.set(x + left, tile.y, right - left, tile.height);
        tiles.tile();
      }
    }
  }
}

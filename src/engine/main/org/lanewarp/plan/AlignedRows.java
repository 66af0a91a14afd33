package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.Affine;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.LineKernel;
import org.lanewarp.kernel.Stretch;
import org.lanewarp.stage.SourceRows;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Store;

/**
 * Bilinear samples whose rows and columns run along those of the source: zooms without a rotation,
 * and shifts by parts of pixels. Each row of the source is blended in x once, by the pass that a
 * resize has for it, for all destination rows that read it. The same operations in the same order
 * as where samples are blended one by one, so the same bits.
 */
final class AlignedRows implements Shortcut {

  /** Columns of an area at most: longer rows would not stay in caches. */
  static final int WIDTH = 16 * Batch.WIDTH;

  /** Rows of an area at most; where its columns lie is found once for all of them. */
  static final int HEIGHT = 2 * TilePlan.HEIGHT;

  /** Where there are many threads, as few as this. */
  private static final int LEAST_HEIGHT = 8;

  /** Coordinates farther from the origin are not for fixed point. */
  private static final double SAFE = 0x1p28;

  /** Beyond this step most samples of the source would be blended in vain. */
  private static final double LARGEST_STEP = 2;

  /** Rows that are blended in x together. */
  private static final int ROWS = Stretch.ROWS;

  /** Rows that are kept: the last ones and those before. */
  private static final int KEPT = 2 * ROWS;

  /** Samples of a row that is kept. */
  private static final int PITCH = 4 * WIDTH + Stretch.PAD;

  /** What a thread needs, kept for the next warp. */
  static final class Buffers {
    private final Stretch.Table table = new Stretch.Table();
    private final AlignedAxes axes = new AlignedAxes();

    /** Rows of the source in the order of their first use. */
    private final int[] order = new int[2 * HEIGHT + ROWS];

    /** How many of them each destination row needs: its own are the last two. */
    private final int[] needed = new int[HEIGHT];

    private final float[] kept = new float[KEPT * PITCH];

    /** Source samples as floats. */
    private float[] wide = new float[0];
  }

  private final Coordinates coordinates;
  private final Image src;
  private final boolean ascends;
  private final boolean isEndless;
  private final SourceRows rows;
  private final Store store;
  private final Stretch stretch;
  private final LineKernel lines;
  private final ShiftedRows shifted;
  private final Scratch s;
  private final Buffers b;
  private final AlignedAxes axes;

  AlignedRows(
      WarpJob job, Coordinates coordinates, Stage stage, Store store, Kernels kernels, Scratch s) {
    this.coordinates = coordinates;
    this.src = job.src();
    this.ascends = ((Affine) job.mapping()).m11() > 0;
    this.isEndless = stage.isEndless();
    this.rows = new SourceRows(stage, kernels.convert(), s.columns);
    this.store = store;
    this.stretch = kernels.stretch();
    this.lines = kernels.lines();
    this.s = s;
    this.b = s.aligned();
    this.axes = b.axes;
    this.shifted = new ShiftedRows(src.width(), stage, store, kernels, axes, s);
  }

  /** Whether rows and columns of the destination run along those of the source, close enough. */
  static boolean canServe(WarpJob job) {
    Image dst = job.dst();
    return job.interpolation() == Interpolation.BILINEAR
        && job.mapping() instanceof Affine m
        && m.m01() == 0
        && m.m10() == 0
        && isStep(m.m00())
        && isStep(m.m11())
        && isSafe(m, 0, 0)
        && isSafe(m, dst.width(), dst.height());
  }

  private static boolean isSafe(Affine m, int x, int y) {
    return Math.abs(m.applyX(x, y)) < SAFE && Math.abs(m.applyY(x, y)) < SAFE;
  }

  private static boolean isStep(double v) {
    return v != 0 && Math.abs(v) <= LARGEST_STEP;
  }

  /** Areas of a destination: their rows are halved until there are enough. */
  static TilePlan plan(Image dst, int enough) {
    int height = HEIGHT;
    TilePlan plan = new TilePlan(dst.width(), dst.height(), WIDTH, height);
    while (plan.count() < enough && height > LEAST_HEIGHT) {
      height /= 2;
      plan = new TilePlan(dst.width(), dst.height(), WIDTH, height);
    }
    return plan;
  }

  @Override
  public void run(Tile area, Tile part) {
    axes.locate(area, coordinates, s);
    axes.cut(area, part, src, isEndless);
    if (part.width == 0) {
      return;
    }
    if (shifted.canServe(area, part)) {
      shifted.blend(area, part);
    } else {
      blend(area, part);
    }
  }

  /** Computes the part of the area that was cut out. */
  private void blend(Tile area, Tile part) {
    int left = part.x - area.x;
    int top = part.y - area.y;
    int channels = src.channels();
    // Not only the ends: where tiles meet, rounding may set columns back by one.
    int least = Integer.MAX_VALUE;
    int greatest = Integer.MIN_VALUE;
    for (int i = left; i < left + part.width; i++) {
      least = Math.min(least, axes.columns[i]);
      greatest = Math.max(greatest, axes.columns[i]);
    }
    int span = greatest - least + 2;
    table(left, part.width, least);
    int pitch = span * channels + Stretch.SPILL;
    if (b.wide.length < ROWS * pitch) {
      b.wide = new float[ROWS * pitch];
    }
    order(top, part.height);
    int made = 0;
    for (int j = 0; j < part.height; j++) {
      for (; made < b.needed[j]; made += ROWS) {
        stretch(made, least, span, pitch);
      }
      int last = (b.needed[j] - 1) % KEPT * PITCH;
      int other = (b.needed[j] - 2) % KEPT * PITCH;
      int upper = ascends ? other : last;
      int lower = ascends ? last : other;
      int n = part.width * channels;
      store.blend(lines, b.kept, upper, lower, axes.fy[top + j], n, part.x, part.y + j);
    }
  }

  /** Blends four rows of the source in x. */
  private void stretch(int made, int least, int span, int pitch) {
    int to = made % KEPT * PITCH;
    if (areSideBySide(made)
        && rows.show(least, b.order[made], span, ROWS, Stretch.SPILL, s.window)) {
      stretch.run(s.window.floats, s.window.first, s.window.stride, b.table, b.kept, to, PITCH);
      return;
    }
    rows.load(least, span, b.order, made, ROWS, s.window, b.wide, pitch);
    stretch.run(b.wide, 0, pitch, b.table, b.kept, to, PITCH);
  }

  private boolean areSideBySide(int made) {
    for (int k = 1; k < ROWS; k++) {
      if (b.order[made + k] != b.order[made] + k) {
        return false;
      }
    }
    return true;
  }

  private void table(int left, int width, int least) {
    Stretch.Table table = b.table;
    int channels = src.channels();
    table.reserve(width * channels, 2, channels);
    for (int i = 0, e = 0; i < width; i++) {
      int offset = (axes.columns[left + i] - least) * channels;
      for (int c = 0; c < channels; c++, e++) {
        table.offsets[e] = offset + c;
        table.weights[table.pitch + e] = axes.fx[left + i];
      }
    }
    table.settle(stretch.group());
  }

  /** Lists the rows of the source that are needed. */
  private void order(int top, int height) {
    int count = 0;
    for (int j = 0; j < height; j++) {
      int upper = axes.rows[top + j];
      count = need(ascends ? upper : upper + 1, count);
      count = need(ascends ? upper + 1 : upper, count);
      b.needed[j] = count;
    }
    Arrays.fill(b.order, count, count + ROWS, b.order[count - 1]);
  }

  private int need(int row, int count) {
    boolean isThere =
        count > 0 && b.order[count - 1] == row || count > 1 && b.order[count - 2] == row;
    if (!isThere) {
      b.order[count++] = row;
    }
    return count;
  }
}

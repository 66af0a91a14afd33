package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Strides;
import org.lanewarp.kernel.Touch;
import org.lanewarp.kernel.Turn;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.BorderColumns;
import org.lanewarp.stage.Positions;

/**
 * The buffers of one working thread, kept for the next warp. Their size depends on the tile only.
 */
final class Scratch {

  /**
   * Bytes before and behind the buffers: where a cache line of theirs is another thread's as well,
   * both wait for it again and again, and two threads are hardly faster than one.
   */
  private static final int APART = 1 << 12;

  private static final Pool<Scratch> POOL = new Pool<>(Scratch::apart);

  final Tile tile = new Tile();
  final Tile area = new Tile();
  final Tile part = new Tile();
  final Box box = new Box();
  final Window window = new Window();

  /** All planes of a small image, with a margin. */
  final Window whole = new Window();

  /** The batch at hand: the strip's first, or another of it. */
  Batch batch = new Batch();

  final Blocks blocks = new Blocks();

  /** With bands of blocks or cells; here, because an object less is allocated for each warp. */
  final Patience patience = new Patience();

  /** The same with tight blocks. */
  final Patience closeness = new Patience();

  /** Shows the destination. */
  final Window image = new Window();

  final Cells cells = new Cells();

  /** Rows of a band. */
  final CoordinateRow[] band = new CoordinateRow[Blocks.SIDE];

  final CoordinateRow coordinates = new CoordinateRow();
  final Positions positions = new Positions();
  final BorderColumns columns = new BorderColumns();
  final Strides strides = new Strides();
  final Touch touch = new Touch();

  /** Least and greatest column and row of a tile, rounded. */
  final int[] range = new int[4];

  /** Least and greatest column of a tile. */
  final float[] xRange = new float[2];

  /** Least and greatest row. */
  final float[] yRange = new float[2];

  /** Least and greatest column of each tile of a run. */
  final float[][] runXs = new float[TilePlan.RUN][2];

  /** Least and greatest row. */
  final float[][] runYs = new float[TilePlan.RUN][2];

  /** Whether that is known: all of its coordinates are finite and not too large. */
  final boolean[] known = new boolean[TilePlan.RUN];

  /** A tile of columns in double, made when first needed. */
  double[][] exactXs;

  /** A tile of rows in double. */
  double[][] exactYs;

  /** A tile of columns in float, made when first needed: rows of {@link Batch#WIDTH}. */
  float[] tileXs;

  /** A tile of rows in float. */
  float[] tileYs;

  /** What the coordinates of a tile are worth, see {@code kernel.Fold}. */
  float[] factorXs;

  /** The same of its rows. */
  float[] factorYs;

  private int[] places;
  private int[] samples;

  private Turn turn;
  private Strip strip;
  private AlignedRows.Buffers aligned;
  private GradientScratch gradients;

  @SuppressWarnings("UnusedVariable") // kept, so that they stay where they are
  private byte[][] around;

  private static Scratch apart() {
    byte[] before = new byte[APART];
    Scratch s = new Scratch();
    s.around = new byte[][] {before, new byte[APART]};
    return s;
  }

  private Scratch() {
    Arrays.setAll(band, j -> new CoordinateRow());
  }

  /** With its buffers, made when first needed: only of lanes, which alone prefer squares. */
  Turn turn(Kernels kernels) {
    if (turn == null) {
      turn = kernels.turn();
    }
    return turn;
  }

  /** For tensors, made when first needed. */
  Strip strip() {
    if (strip == null) {
      strip = new Strip(batch);
    }
    return strip;
  }

  /** For aligned rows, made when first needed. */
  AlignedRows.Buffers aligned() {
    if (aligned == null) {
      aligned = new AlignedRows.Buffers();
    }
    return aligned;
  }

  /** Where the nearest samples of a run lie in a plane, made when first needed. */
  int[] places() {
    if (places == null) {
      places = new int[NearestSampling.RUN];
    }
    return places;
  }

  /** Some of the samples of a run, made when first needed. */
  int[] samples() {
    if (samples == null) {
      samples = new int[NearestSampling.RUN];
    }
    return samples;
  }

  /** For gradients, made when first needed. */
  GradientScratch gradients() {
    if (gradients == null) {
      gradients = new GradientScratch();
    }
    return gradients;
  }

  void reserveTile() {
    if (tileXs == null) {
      int length = TilePlan.HEIGHT * Batch.WIDTH + Batch.PAD;
      tileXs = new float[length];
      tileYs = new float[length];
      factorXs = new float[length];
      factorYs = new float[length];
    }
  }

  void reserveExact() {
    if (exactXs == null) {
      exactXs = new double[TilePlan.HEIGHT][Batch.WIDTH];
      exactYs = new double[TilePlan.HEIGHT][Batch.WIDTH];
    }
  }

  static Scratch take() {
    Scratch s = POOL.take();
    s.patience.renew();
    s.closeness.renew();
    return s;
  }

  void giveBack() {
    // The caller's arrays: do not keep them alive.
    coordinates.useOwn();
    for (CoordinateRow row : band) {
      row.useOwn();
    }
    window.release();
    image.release();
    whole.release();
    POOL.giveBack(this);
  }
}

package org.lanewarp.plan;

import org.lanewarp.Affine;
import org.lanewarp.Image;
import org.lanewarp.Mapping;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Strides;
import org.lanewarp.kernel.Turn;

/**
 * A transform from pixels to pixels that keeps rows rows, or turns them into columns: shifts by
 * whole pixels, flips, quarter turns, and thinning out by whole factors. What lies inside the
 * source need not be located: it is moved.
 */
final class Lattice {

  private static final double LARGEST = 1 << 29;

  /** Rows of an area at most: two cache lines of each fit into the second-level cache. */
  private static final int MOST_ROWS = 1 << 11;

  /** Columns of an area at least, where there are many threads. */
  private static final int LEAST_COLUMNS = 2 * Turn.side(1);

  private final Image src;
  private final boolean isTurned;
  private final long stepX;
  private final long stepY;
  private final long shiftX;
  private final long shiftY;

  private Lattice(
      Image src, boolean isTurned, double stepX, double stepY, double shiftX, double shiftY) {
    this.src = src;
    this.isTurned = isTurned;
    this.stepX = (long) stepX;
    this.stepY = (long) stepY;
    this.shiftX = (long) shiftX;
    this.shiftY = (long) shiftY;
  }

  /** The mapping as a lattice, or null if it is none. */
  static Lattice of(Mapping mapping, Image src) {
    if (!(mapping instanceof Affine m) || !m.isLattice()) {
      return null;
    }
    if (m.m01() == 0 && m.m10() == 0 && isStep(m.m00()) && isStep(m.m11())) {
      return of(src, false, m.m00(), m.m11(), m.m02(), m.m12());
    } else if (m.m00() == 0 && m.m11() == 0 && isStep(m.m01()) && isStep(m.m10())) {
      return of(src, true, m.m10(), m.m01(), m.m12(), m.m02());
    }
    return null;
  }

  private static Lattice of(
      Image src, boolean turned, double stepX, double stepY, double x, double y) {
    boolean isNear = Math.abs(x) < LARGEST && Math.abs(y) < LARGEST;
    return isNear ? new Lattice(src, turned, stepX, stepY, x, y) : null;
  }

  private static boolean isStep(double v) {
    return v != 0 && Math.abs(v) < LARGEST;
  }

  /**
   * Areas of a destination: where its rows are source rows, long stretches are best, and where they
   * are columns, tall ones, in which source rows are read at length.
   */
  TilePlan plan(Image dst, Kernels kernels, int enough) {
    if (!prefersSquares(kernels)) {
      int columns = isTurned ? Batch.WIDTH : dst.width();
      return new TilePlan(dst.width(), dst.height(), columns, TilePlan.HEIGHT);
    }
    int columns = dst.width();
    TilePlan plan = new TilePlan(dst.width(), dst.height(), columns, MOST_ROWS);
    while (plan.count() < enough && columns > LEAST_COLUMNS) {
      columns = Math.max(columns / 2, LEAST_COLUMNS);
      plan = new TilePlan(dst.width(), dst.height(), columns, MOST_ROWS);
    }
    return plan;
  }

  /** Whether source columns of such pixels become rows, by squares faster than one by one. */
  boolean prefersSquares(Kernels kernels) {
    return isTurned && Math.abs(stepY) == 1 && kernels.prefersSquares(src.type(), src.channels());
  }

  /** Whether rows of the destination are columns of the source. */
  boolean isTurned() {
    return isTurned;
  }

  /** Whether rows run against those of the source. */
  boolean isMirrored() {
    return stepX < 0;
  }

  /** The source row of a row that is inside, unless they are turned. */
  int row(int y) {
    return (int) (stepY * y + shiftY);
  }

  /** Cuts a part out of the tile: the pixels whose source lies inside. It may be empty. */
  void inside(Tile tile, Tile part) {
    int n = isTurned ? src.height() : src.width();
    part.x = (int) first(stepX, shiftX, n, tile.x, tile.width);
    part.width = (int) behind(stepX, shiftX, n, part.x, tile.x + tile.width) - part.x;
    n = isTurned ? src.width() : src.height();
    part.y = (int) first(stepY, shiftY, n, tile.y, tile.height);
    part.height = (int) behind(stepY, shiftY, n, part.y, tile.y + tile.height) - part.y;
  }

  /** The first i from {@code from} on with {@code 0 ≤ step·i + shift < n}. */
  private static long first(long step, long shift, int n, int from, int count) {
    long i = step > 0 ? Math.ceilDiv(-shift, step) : Math.ceilDiv(n - 1 - shift, step);
    return Math.clamp(i, from, from + count);
  }

  /** One more than the last such i. */
  private static long behind(long step, long shift, int n, int from, int end) {
    long i = step > 0 ? Math.floorDiv(n - 1 - shift, step) : Math.floorDiv(-shift, step);
    return Math.clamp(i + 1, from, end);
  }

  /** Where the pixels of a part that is inside lie. */
  void locate(Tile part, Strides strides) {
    int x = (int) (stepX * part.x + shiftX);
    int y = (int) (stepY * part.y + shiftY);
    int alongX = isTurned ? src.stride() : src.channels();
    int alongY = isTurned ? src.channels() : src.stride();
    strides.from = src.offset() + x * alongX + y * alongY;
    strides.across = (int) stepX * alongX;
    strides.down = (int) stepY * alongY;
    strides.width = part.width;
    strides.height = part.height;
  }
}

package org.lanewarp.stage;

import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.CellMover;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.Convert;
import org.lanewarp.kernel.Joiner;
import org.lanewarp.kernel.LineKernel;
import org.lanewarp.kernel.Mirror;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.RowKernel;
import org.lanewarp.kernel.Samples;
import org.lanewarp.kernel.Strides;
import org.lanewarp.kernel.Turn;
import org.lanewarp.kernel.Window;

/**
 * Shows the fetches what they may read, with the border applied: behind this no code knows about
 * borders.
 *
 * <p>Three ways lead to the same bits. {@link #inPlace} shows the source itself, where all taps lie
 * inside it. {@link #rectangle} stages the rectangle that a whole tile reads. {@link #patches}
 * stages each sample's taps on their own, side by side, for samples too far apart, and where taps
 * outside depend on the destination.
 */
public final class Stage {

  private final Image source;
  private final Border border;
  private final Support support;
  private final Pixels pixels;
  private final Pixels own;
  private final boolean holes;

  /** Elements that may be read behind the last tap. */
  private final int spill;

  /** Array index of the corner that the samples just placed all take; -1 for none. */
  private int corner = -1;

  private final Positions positions;

  /** What {@link #touch} has read: so that nobody may leave it out. */
  @SuppressWarnings("UnusedVariable")
  private int touched;

  /**
   * A stage between two images.
   *
   * @param fill the fill value of each channel
   * @param positions scratch, and where the patches find the samples
   * @param mover how pixels are stored
   */
  public Stage(
      Image source,
      Image destination,
      Border border,
      float[] fill,
      Support support,
      Positions positions,
      Mover mover) {
    this.positions = positions;
    this.source = source;
    this.border = border;
    this.support = support;
    this.pixels = Pixels.of(source, fill, mover);
    this.own = Pixels.of(destination, fill, mover);
    this.spill = spill(source, support);
    this.holes = border.kind() == Border.Kind.CONSTANT || isTransparent();
  }

  /** Elements that kernels may read behind the last tap. */
  private static int spill(Image source, Support support) {
    boolean isFetched = source.type() == PixelType.U8 && support.columns() <= 2;
    boolean isPixels = source.channels() > 2 || support.columns() > 2;
    return isPixels && !isFetched ? PixelKernel.SPILL : 0;
  }

  /** Turns to another plane of the source and of the destination, given by their first elements. */
  public void turnTo(int source, int destination) {
    pixels.move(source);
    own.move(destination);
  }

  private boolean isTransparent() {
    return border.kind() == Border.Kind.TRANSPARENT;
  }

  /** Where the taps of a tile's samples lie relative to the source. */
  public enum Place {
    /** All taps are inside. */
    INSIDE,
    /** Some taps may be outside. */
    ACROSS,
    /** All taps are outside, where the border has no pixels or always the same one. */
    BEYOND
  }

  /** Places samples whose floors lie in the given box (inclusive). */
  public Place place(int minX, int minY, int maxX, int maxY) {
    corner = -1;
    if (isInside(minX, minY, maxX, maxY)) {
      return Place.INSIDE;
    }
    int left = minX - support.left();
    int top = minY - support.above();
    int right = maxX + support.right();
    int bottom = maxY + support.below();
    boolean beyond = right < 0 || bottom < 0 || left >= source.width() || top >= source.height();
    boolean isOne = holes ? beyond : isCorner(left, top, right, bottom);
    return isOne ? Place.BEYOND : Place.ACROSS;
  }

  private boolean isInside(int minX, int minY, int maxX, int maxY) {
    int right = maxX + support.right();
    int bottom = maxY + support.below();
    if (minX < support.left()
        || minY < support.above()
        || right >= source.width()
        || bottom >= source.height()) {
      return false;
    }
    int end = pixels.rowAt(bottom) + (right + 1) * pixels.channels;
    return end <= pixels.length() - spill;
  }

  /** Whether all taps are the same pixel, a corner that is replicated. */
  private boolean isCorner(int left, int top, int right, int bottom) {
    int lastX = source.width() - 1;
    int lastY = source.height() - 1;
    if (border.kind() != Border.Kind.REPLICATE
        || right > 0 && left < lastX
        || bottom > 0 && top < lastY) {
      return false;
    }
    int pixel = pixels.rowAt(bottom > 0 ? lastY : 0) + (right > 0 ? lastX : 0) * pixels.channels;
    corner = pixels.isTame(pixel) ? pixel : -1;
    return corner >= 0;
  }

  /** Shows the source itself, for samples that are {@link Place#INSIDE}. */
  public void inPlace(Window w) {
    pixels.expose(w);
    w.x = 0;
    w.y = 0;
    w.width = source.width();
    w.height = source.height();
    w.channels = pixels.channels;
    w.stride = pixels.stride;
    w.first = pixels.rowAt(0);
    w.originX = support.left();
    w.originY = support.above();
  }

  /**
   * Reads what samples whose floors lie in the given box (inclusive) will read of the source, a
   * cache line at a time. Rows of a tile are short and lie pages apart, where no hardware
   * prefetches; these loads at least wait all together.
   */
  public void touch(int minX, int minY, int maxX, int maxY) {
    long width = source.width();
    int left = (int) Math.clamp((long) minX - support.left(), 0, width) * pixels.channels;
    int right = (int) Math.clamp(maxX + 1L + support.right(), 0, width) * pixels.channels;
    int top = (int) Math.max((long) minY - support.above(), 0);
    int end = (int) Math.min(maxY + 1L + support.below(), source.height());
    for (int y = top; y < end; y++) {
      int row = pixels.rowAt(y);
      touched += pixels.touch(row + left, row + right);
    }
  }

  /** Stages all taps of samples whose floors lie in the given box (inclusive). */
  public void rectangle(int minX, int minY, int maxX, int maxY, Window w) {
    rectangles(minX, minY, maxX, maxY, 1, 0, w);
  }

  /**
   * The same of several planes, one behind the other in the window.
   *
   * @param step array elements from one plane of the source to the next
   */
  public void rectangles(int minX, int minY, int maxX, int maxY, int planes, int step, Window w) {
    frame(minX, minY, maxX, maxY, planes, w);
    int n = source.width();
    // Columns before and behind the source take the border's pixels, one by one.
    int before = Math.min(Math.max(-w.x, 0), w.width);
    int behind = (int) Math.min(Math.max((long) n - w.x, before), w.width);
    columns(w, 0, before);
    columns(w, behind, w.width);
    for (int j = 0; j < w.height; j++) {
      int y = border.index(w.y + j, source.height());
      for (int p = 0; p < planes; p++) {
        int at = p * w.plane + j * w.stride;
        if (y < 0) {
          pixels.fill(w.width, w, at);
        } else {
          row(pixels.rowAt(y) + p * step, before, behind, w, at);
        }
      }
    }
  }

  /**
   * Stages planes again in a window that {@link #rectangles} has laid out around the whole source:
   * what lies outside it stays.
   */
  public void insides(int planes, int step, Window w) {
    for (int p = 0; p < planes; p++) {
      for (int y = 0; y < source.height(); y++) {
        int to = p * w.plane + (y - w.y) * w.stride - w.x * pixels.channels;
        pixels.copy(pixels.rowAt(y) + p * step, source.width(), w, to);
      }
    }
  }

  /** Lays out a window for {@link #rectangles} without staging anything. */
  public void frame(int minX, int minY, int maxX, int maxY, int planes, Window w) {
    w.originX = minX;
    w.originY = minY;
    w.x = minX - support.left();
    w.y = minY - support.above();
    reserve(w, maxX - minX + support.columns(), maxY - minY + support.rows(), planes);
  }

  private void row(int row, int before, int behind, Window w, int at) {
    outside(row, 0, before, w, at);
    if (behind > before) {
      int from = row + (w.x + before) * pixels.channels;
      pixels.copy(from, behind - before, w, at + before * pixels.channels);
    }
    outside(row, behind, w.width, w, at);
  }

  private void outside(int row, int from, int to, Window w, int at) {
    if (from == to) {
      return;
    }
    int offset = positions.offsets[from];
    if (offset < 0) {
      pixels.fill(to - from, w, at + from * pixels.channels);
    } else if (border.kind() == Border.Kind.REPLICATE) {
      pixels.repeat(row + offset, to - from, w, at + from * pixels.channels);
    } else {
      for (int i = from; i < to; i++) {
        pixels.copy(row + positions.offsets[i], 1, w, at + i * pixels.channels);
      }
    }
  }

  private void reserve(Window w, int width, int height, int planes) {
    w.width = width;
    w.height = height;
    w.channels = pixels.channels;
    w.stride = width * pixels.channels;
    w.first = 0;
    w.plane = height * w.stride;
    pixels.reserve(w, planes * w.plane + spill);
    if (positions.offsets.length < width) {
      positions.offsets = new int[width];
    }
  }

  private void columns(Window w, int from, int to) {
    for (int i = from; i < to; i++) {
      int x = border.index(w.x + i, source.width());
      positions.offsets[i] = x < 0 ? -1 : x * pixels.channels;
    }
  }

  /**
   * Stages the taps of the n samples in {@code positions} side by side and points the batch's index
   * at them.
   *
   * @param x destination column of the first sample
   * @param y destination row
   */
  public void patches(int n, int x, int y, Window w, Batch batch) {
    int columns = support.columns();
    reserve(w, n * columns, support.rows(), 1);
    for (int i = 0; i < n; i++) {
      batch.index[i] = i * columns * w.channels;
      boolean touched = true;
      int tx = positions.x[i];
      int ty = positions.y[i];
      if (!positions.finite[i]) {
        pixels.fill(columns, w, batch.index[i]);
        for (int j = 1; j < w.height; j++) {
          pixels.fill(columns, w, batch.index[i] + j * w.stride);
        }
      } else if (isInside(tx, ty, tx, ty)) {
        for (int j = 0; j < w.height; j++) {
          int row = pixels.rowAt(ty - support.above() + j);
          int from = row + (tx - support.left()) * w.channels;
          pixels.copy(from, columns, w, batch.index[i] + j * w.stride);
        }
      } else {
        touched = taps(i, own.rowAt(y) + (x + i) * own.channels, w, batch.index[i]);
      }
      positions.untouched[i] = isTransparent() && !touched;
    }
  }

  /** Stages sample i's taps one by one and says whether any lies in the source. */
  private boolean taps(int i, int own, Window w, int at) {
    boolean touched = false;
    for (int j = 0; j < support.rows(); j++) {
      int y = border.index(positions.y[i] - support.above() + j, source.height());
      for (int k = 0; k < support.columns(); k++) {
        int x = border.index(positions.x[i] - support.left() + k, source.width());
        int to = at + j * w.stride + k * w.channels;
        if (x >= 0 && y >= 0) {
          pixels.copy(pixels.rowAt(y) + x * w.channels, 1, w, to);
          touched = true;
        } else if (isTransparent()) {
          this.own.copy(own, 1, w, to);
        } else {
          pixels.fill(1, w, to);
        }
      }
    }
    return touched;
  }

  /**
   * After the kernel ran over patches: under a transparent border, samples without a tap in the
   * source stay what they were, even where that is infinite.
   *
   * @param byPixels whether the values are those of a {@code PixelKernel}
   */
  public void restore(int n, int x, int y, Batch batch, boolean byPixels) {
    for (int i = 0; i < n; i++) {
      int from = own.rowAt(y) + (x + i) * own.channels;
      if (positions.untouched[i] && byPixels) {
        own.load(from, batch.pixels, 4 * i);
      } else if (positions.untouched[i]) {
        own.load(from, batch.out, i);
      }
    }
  }

  /** Makes room for a row segment's values. */
  public void prepare(Batch batch) {
    batch.out.reserve(pixels.planes(), Batch.CAPACITY);
  }

  /** Stores the n values of the row segment that begins at {@code at}, to pixel (x, y). */
  public void store(Samples values, int at, int n, int x, int y) {
    own.store(values, at, n, own.rowAt(y) + x * own.channels);
  }

  /** Stores n columns of the rows of a band, from pixel (x, y) on. */
  public void store(Joiner joiner, Blocks blocks, int n, int x, int y) {
    own.store(joiner, blocks, n, own.rowAt(y) + x * own.channels);
  }

  /** Whether taps outside are blended like those inside: the border has a pixel for each. */
  public boolean isEndless() {
    return !holes;
  }

  /**
   * Brings n pixels of the source, from pixel (x, y) on, into floats, those of the border too.
   *
   * @param w scratch
   */
  public void widen(Convert convert, int x, int y, int n, Window w, float[] to, int at) {
    int from = 0;
    if (x >= 0 && x + n <= source.width() && y >= 0 && y < source.height()) {
      pixels.expose(w);
      from = pixels.rowAt(y) + x * pixels.channels;
    } else {
      rectangle(x, y, x + n - support.columns(), y + 1 - support.rows(), w);
    }
    pixels.widen(convert, w, from, n * pixels.channels, to, at);
  }

  /**
   * Shows rows of n pixels of the source from pixel (x, y) on, if they are floats, lie inside, and
   * {@code spill} elements lie behind.
   */
  public boolean showsFloats(int x, int y, int n, int rows, int spill, Window w) {
    boolean isInside = x >= 0 && x + n <= source.width() && y >= 0 && y + rows <= source.height();
    if (!isInside || source.type() != PixelType.F32) {
      return false;
    }
    int end = pixels.rowAt(y + rows - 1) + (x + n) * pixels.channels;
    if (end > pixels.length() - spill) {
      return false;
    }
    pixels.expose(w);
    w.stride = pixels.stride;
    w.first = pixels.rowAt(y) + x * pixels.channels;
    return true;
  }

  /** Blends n elements of two rows of floats in y, and stores them to pixel (x, y). */
  public void blend(
      LineKernel kernel, float[] from, int top, int bottom, float fy, int n, int x, int y) {
    own.blend(kernel, from, top, bottom, fy, n, own.rowAt(y) + x * own.channels);
  }

  /** The same of what a {@code PixelKernel} computed. */
  public void storePixels(Batch batch, int at, int n, int x, int y) {
    own.storePixels(batch, at, n, own.rowAt(y) + x * own.channels);
  }

  /**
   * Computes and stores the n pixels whose positions begin at {@code at}, to pixel (x, y).
   *
   * @param to will show the destination
   */
  public void store(
      RowKernel kernel, Window w, Batch batch, int at, int n, int x, int y, Window to) {
    own.expose(to);
    kernel.run(w, batch, at, n, to, own.rowAt(y) + x * own.channels);
  }

  /**
   * The same of the n patches in the batch, but for those that under a transparent border have no
   * tap in the source.
   */
  public void storeTouched(
      RowKernel kernel, Window w, Batch batch, int n, int x, int y, Window to) {
    for (int i = 0; i < n; i++) {
      int first = i;
      while (i < n && !positions.untouched[i]) {
        i++;
      }
      if (i > first) {
        store(kernel, w, batch, first, i - first, x + first, y, to);
      }
    }
  }

  /** Moves a rectangle of source pixels to one that begins at pixel (x, y). */
  public void move(Strides strides, Mirror mirror, Turn turn, int x, int y) {
    own.move(pixels, strides, mirror, turn, own.rowAt(y) + x * own.channels);
  }

  /** Puts the n pixels at {@code batch.index[at]} and behind to pixel (x, y). */
  public void pick(Window w, Batch batch, int at, int n, int x, int y) {
    own.pick(w, batch.index, at, n, own.rowAt(y) + x * own.channels);
  }

  /** Puts the n nearest pixels of each row of a band to pixel (x, y) and the rows below. */
  public void pick(Window w, Cells cells, CellMover mover, int n, int x, int y) {
    own.pick(w, cells, mover, n, own.rowAt(y) + x * own.channels);
  }

  /** Stores what samples beyond the source are: the fill value, the corner, or nothing. */
  public void storeBeyond(int n, int rows, int x, int y) {
    if (corner < 0 && isTransparent()) {
      return;
    }
    int to = own.rowAt(y) + x * own.channels;
    if (corner >= 0) {
      own.paint(pixels, corner, n, to);
    } else {
      own.fill(n, to);
    }
    for (int j = 1; j < rows; j++) {
      own.repeatRow(to, n, to + j * own.stride);
    }
  }

  /** Whether taps outside depend on the destination, so that rectangles must lie inside. */
  public boolean needsPatches(Place place) {
    return isTransparent() && place == Place.ACROSS;
  }

  /** Planes of words. */
  public int planes() {
    return pixels.planes();
  }
}

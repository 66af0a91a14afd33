package org.lanewarp.stage;

import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.Window;

/**
 * Copies what a kernel needs of the source into a window, in the form it likes and with the border
 * applied: behind this no code knows about borders.
 *
 * <p>Two ways lead to the same bits. {@link #rectangle} stages the rectangle that a whole tile
 * reads. {@link #patches} stages each sample's taps on their own, side by side, for samples too far
 * apart, and where taps outside depend on the destination.
 */
public final class Stage {

  private final Image source;
  private final Border border;
  private final Support support;
  private final Pixels pixels;
  private final Pixels own;
  private final Mover mover;
  private final boolean holes;

  private final Positions positions;

  /**
   * A stage between two images.
   *
   * @param fill the fill value of each channel
   * @param positions scratch, and where the direct path finds the samples
   * @param mover how pixels move
   */
  public Stage(
      Image source,
      Image destination,
      Border border,
      float[] fill,
      Support support,
      Positions positions,
      Mover mover) {
    this.mover = mover;
    this.positions = positions;
    this.source = source;
    this.border = border;
    this.support = support;
    this.pixels = Pixels.of(source, fill, mover);
    this.own = Pixels.of(destination, fill, mover);
    this.holes = border.kind() == Border.Kind.CONSTANT || isTransparent();
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
    /** All taps are outside, and the border has no pixels there. */
    BEYOND
  }

  /** Places samples whose floors lie in the given box (inclusive). */
  public Place place(int minX, int minY, int maxX, int maxY) {
    int left = minX - support.left();
    int top = minY - support.above();
    int right = maxX + support.right();
    int bottom = maxY + support.below();
    if (left >= 0 && top >= 0 && right < source.width() && bottom < source.height()) {
      return Place.INSIDE;
    }
    boolean beyond = right < 0 || bottom < 0 || left >= source.width() || top >= source.height();
    return holes && beyond ? Place.BEYOND : Place.ACROSS;
  }

  /** Stages all taps of samples whose floors lie in the given box (inclusive). */
  public void rectangle(int minX, int minY, int maxX, int maxY, Window w) {
    w.originX = minX;
    w.originY = minY;
    w.x = minX - support.left();
    w.y = minY - support.above();
    w.width = maxX - minX + support.columns();
    w.height = maxY - minY + support.rows();
    reserve(w);
    int n = source.width();
    // Columns before and behind the source take the border's pixels, one by one.
    int before = Math.min(Math.max(-w.x, 0), w.width);
    int behind = Math.min(Math.max(n - w.x, before), w.width);
    columns(w, 0, before);
    columns(w, behind, w.width);
    for (int j = 0; j < w.height; j++) {
      int at = w.first + j * w.stride;
      int y = border.index(w.y + j, source.height());
      if (y < 0) {
        pixels.fill(w.width, w, at);
        continue;
      }
      int row = pixels.rowAt(y);
      pixels.gather(row, positions.offsets, 0, before, w, at);
      if (behind > before) {
        pixels.load(row + (w.x + before) * pixels.channels, behind - before, w, at + before);
      }
      pixels.gather(row, positions.offsets, behind, w.width - behind, w, at + behind);
    }
    pack(w);
  }

  private void reserve(Window w) {
    w.reserve(pixels.planes());
    if (positions.offsets.length < w.width) {
      positions.offsets = new int[w.width];
    }
  }

  private void columns(Window w, int from, int to) {
    for (int i = from; i < to; i++) {
      int x = border.index(w.x + i, source.width());
      positions.offsets[i] = x < 0 ? -1 : x * pixels.channels;
    }
  }

  /**
   * Stages the taps of the n samples in {@code positions} side by side and points the row's index
   * at them.
   *
   * @param x destination column of the first sample
   * @param y destination row
   */
  public void patches(int n, int x, int y, Window w, Batch batch) {
    int columns = support.columns();
    w.width = n * columns;
    w.height = support.rows();
    reserve(w);
    for (int i = 0; i < n; i++) {
      batch.index[i] = w.first + i * columns;
      batch.line[i] = 0;
      positions.override[i] = holes || !positions.finite[i];
    }
    for (int j = 0; j < w.height; j++) {
      for (int i = 0; i < n; i++) {
        taps(i, j, columns);
      }
      pixels.gather(0, positions.offsets, 0, w.width, w, w.first + j * w.stride);
      if (isTransparent()) {
        ownTaps(n, x, y, columns, w, w.first + j * w.stride);
      }
    }
    pack(w);
  }

  /** Array offsets of row j of sample i's taps; a sample with a tap inside is not overridden. */
  private void taps(int i, int j, int columns) {
    int ty = positions.y[i] - support.above() + j;
    int y = border.index(ty, source.height());
    int row = y < 0 ? -1 : pixels.rowAt(y);
    int tx = positions.x[i] - support.left();
    for (int k = 0; k < columns; k++) {
      int column = border.index(tx + k, source.width());
      boolean hole = row < 0 || column < 0;
      positions.offsets[i * columns + k] = hole ? -1 : row + column * pixels.channels;
      if (!hole && positions.finite[i]) {
        positions.override[i] = false;
      }
    }
  }

  private void ownTaps(int n, int x, int y, int columns, Window w, int at) {
    for (int k = 0; k < n * columns; k++) {
      if (positions.offsets[k] < 0) {
        own.load(own.rowAt(y) + (x + k / columns) * own.channels, 1, w, at + k);
      }
    }
  }

  /**
   * After the kernel ran over patches: samples without a tap in the source, and those at NaN or
   * infinite coordinates, take the fill value, or under a transparent border stay what they were.
   */
  public void override(int n, int x, int y, Batch batch) {
    for (int i = 0; i < n; i++) {
      if (positions.override[i] && isTransparent() && positions.finite[i]) {
        own.load(own.rowAt(y) + (x + i) * own.channels, 1, batch.out, i);
      } else if (positions.override[i]) {
        pixels.fill(1, batch.out, i);
      }
    }
  }

  /** Makes room for a row segment's values. */
  public void prepare(Batch batch) {
    batch.out.reserve(pixels.planes(), Batch.CAPACITY);
  }

  /** Stores the n values of the row segment that begins at {@code at}, to pixel (x, y). */
  public void store(Batch batch, int at, int n, int x, int y) {
    own.store(batch.out, at, n, own.rowAt(y) + x * own.channels);
  }

  /** Stores what a sample beyond the source is: the fill value, or nothing. */
  public void storeBeyond(Batch batch, int n, int x, int y) {
    if (!isTransparent()) {
      pixels.fill(n, batch.out, 0);
      store(batch, 0, n, x, y);
    }
  }

  /** Whether taps outside depend on the destination, so that rectangles must lie inside. */
  public boolean needsPatches(Place place) {
    return isTransparent() && place == Place.ACROSS;
  }

  private void pack(Window w) {
    switch (support.packing()) {
      case QUAD -> {
        for (int j = 0; j < w.height - 1; j++) {
          mover.quads(w.words, w.first + j * w.stride, w.stride, w.width - 1);
        }
      }
      case PAIR -> {
        for (int p = 0; p < pixels.planes(); p++) {
          mover.pairs(w.words, p * w.plane + w.first, w.height * w.stride - 1);
        }
      }
      default -> {}
    }
  }

  /** Planes of words in a window. */
  public int planes() {
    return pixels.planes();
  }
}

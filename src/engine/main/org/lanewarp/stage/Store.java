package org.lanewarp.stage;

import org.lanewarp.Image;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.CellMover;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.Joiner;
import org.lanewarp.kernel.LineKernel;
import org.lanewarp.kernel.Mirror;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.RowKernel;
import org.lanewarp.kernel.Samples;
import org.lanewarp.kernel.Shift;
import org.lanewarp.kernel.Strides;
import org.lanewarp.kernel.Turn;
import org.lanewarp.kernel.Window;

/** Brings what kernels computed into the destination, or lets them write there. */
public final class Store {

  final Pixels pixels;
  private final Mover mover;

  /**
   * A store into an image.
   *
   * @param fill the fill value of each channel
   */
  public Store(Image destination, float[] fill, Mover mover) {
    this.pixels = Pixels.of(destination, fill);
    this.mover = mover;
  }

  /** Turns to another plane of the destination, given by its first element. */
  public void turnTo(int first) {
    pixels.move(first);
  }

  /** Array index of pixel (x, y). */
  int at(int x, int y) {
    return pixels.rowAt(y) + x * pixels.channels;
  }

  /** Planes of words. */
  public int planes() {
    return pixels.planes();
  }

  /** Makes room for a row segment's values. */
  public void prepare(Batch batch) {
    batch.out.reserve(pixels.planes(), Batch.CAPACITY);
  }

  /** Stores the n values of the row segment that begins at {@code at}, to pixel (x, y). */
  public void store(Samples values, int at, int n, int x, int y) {
    pixels.store(mover, values, at, n, at(x, y));
  }

  /** The same of what a {@code PixelKernel} computed. */
  public void storePixels(Batch batch, int at, int n, int x, int y) {
    pixels.storePixels(mover, batch, at, n, at(x, y));
  }

  /** Stores n columns of the rows of a band, from pixel (x, y) on. */
  public void store(Joiner joiner, Blocks blocks, int n, int x, int y) {
    pixels.store(joiner, blocks, n, at(x, y));
  }

  /**
   * Computes and stores the n pixels whose positions begin at {@code at}, to pixel (x, y).
   *
   * @param to will show the destination
   */
  public void run(RowKernel kernel, Window w, Batch batch, int at, int n, int x, int y, Window to) {
    pixels.expose(to);
    kernel.run(w, batch, at, n, to, at(x, y));
  }

  /** Blends n elements of two rows of floats in y, and stores them to pixel (x, y). */
  public void blend(
      LineKernel kernel, float[] from, int top, int bottom, float fy, int n, int x, int y) {
    pixels.blend(kernel, from, top, bottom, fy, n, at(x, y));
  }

  /**
   * Blends rows of a window, n samples each, with fractions {@code fx} and {@code fy[row] …}, and
   * stores them to pixel (x, y) and the rows below.
   */
  public void blend(Shift shift, Window from, float fx, float[] fy, int row, int n, int x, int y) {
    pixels.blend(shift, from, fx, fy, row, n, at(x, y));
  }

  /** Puts the n pixels at {@code batch.index[at]} and behind to pixel (x, y). */
  public void pick(Window w, Batch batch, int at, int n, int x, int y) {
    pixels.pick(mover, w, batch.index, at, n, at(x, y));
  }

  /** Puts the n nearest pixels of each row of a band to pixel (x, y) and the rows below. */
  public void pick(CellMover mover, Window w, Cells cells, int n, int x, int y) {
    pixels.pick(mover, w, cells, n, at(x, y));
  }

  /** Moves a rectangle of source pixels to one that begins at pixel (x, y). */
  public void move(Stage source, Strides strides, Mirror mirror, Turn turn, int x, int y) {
    pixels.move(source.pixels, strides, mirror, turn, at(x, y));
  }

  /** Repeats the first pixel of a source row, or the last one, in n columns from (x, y) on. */
  public void edge(Stage source, boolean last, int row, int n, int x, int y) {
    if (n > 0) {
      Pixels from = source.pixels;
      int column = last ? from.width - 1 : 0;
      pixels.paint(from, from.rowAt(row) + column * from.channels, n, at(x, y));
    }
  }

  /**
   * Fills n columns of some rows, from pixel (x, y) on, with what samples just placed {@link
   * Place#BEYOND} the source are: its corner, the fill, or nothing.
   */
  public void beyond(Stage source, int n, int rows, int x, int y) {
    if (source.isTransparent()) {
      return;
    }
    if (source.corner >= 0) {
      pixels.paint(source.pixels, source.corner, n, at(x, y));
    } else {
      pixels.fill(n, at(x, y));
    }
    repeat(n, rows, x, y);
  }

  private void repeat(int n, int rows, int x, int y) {
    int first = at(x, y);
    for (int j = 1; j < rows; j++) {
      pixels.repeatRow(first, n, first + j * pixels.stride);
    }
  }
}

package org.lanewarp.stage;

import org.lanewarp.kernel.Convert;
import org.lanewarp.kernel.Window;

/**
 * Rows of a stage's source as floats, for passes along rows: inside the source, or farther out
 * where the border has a pixel for each tap.
 */
public final class SourceRows {

  private final Stage stage;
  private final Pixels pixels;
  private final Convert convert;
  private final BorderColumns columns;

  /**
   * Rows of a source.
   *
   * @param columns scratch
   */
  public SourceRows(Stage stage, Convert convert, BorderColumns columns) {
    this.stage = stage;
    this.pixels = stage.pixels;
    this.convert = convert;
    this.columns = columns;
  }

  /**
   * Brings n pixels from column x on, of each of {@code count} rows, into floats.
   *
   * @param rows which rows, from {@code rows[first]} on
   * @param w scratch
   * @param pitch elements of {@code to} from one row to the next
   */
  public void load(
      int x, int n, int[] rows, int first, int count, Window w, float[] to, int pitch) {
    boolean isInside = x >= 0 && x + n <= pixels.width;
    if (!isInside) {
      columns.enter(pixels, stage.border, x, n);
    }
    for (int k = 0; k < count; k++) {
      int row = pixels.rowAt(stage.border.index(rows[first + k], pixels.height));
      int from = row + x * pixels.channels;
      if (isInside) {
        pixels.expose(w);
      } else {
        stage.reserve(w, n, 1, 1);
        columns.copy(pixels, row, w, 0);
        from = 0;
      }
      pixels.widen(convert, w, from, n * pixels.channels, to, k * pitch);
    }
  }

  /**
   * Shows rows of n pixels from pixel (x, y) on as they are, if they are floats, lie inside, and
   * {@code spill} elements lie behind.
   */
  public boolean show(int x, int y, int n, int rows, int spill, Window w) {
    boolean isInside = x >= 0 && x + n <= pixels.width && y >= 0 && y + rows <= pixels.height;
    if (!isInside || !(pixels instanceof PixelsF32)) {
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
}

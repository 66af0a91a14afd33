package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;

/** f32: the bits of each tap. */
final class FetchF32 extends Fetch {

  /** Taps in a row. */
  private final int columns;

  /** Rows of taps. */
  private final int rows;

  FetchF32(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
  }

  @Override
  public void fetch(Window w, int plane, Batch batch, int n, int[] to) {
    if (columns == 2 && rows == 2) {
      square(w.floats, plane, w.channels, w.stride, batch.index, n, to);
      return;
    }
    int out = 0;
    for (int r = 0; r < rows; r++) {
      int offset = r * w.stride + plane;
      for (int c = 0; c < columns; c++) {
        one(w.floats, offset + c * w.channels, batch.index, n, to, out);
        out += CAPACITY;
      }
    }
  }

  private static void one(float[] from, int offset, int[] index, int n, int[] to, int at) {
    for (int i = 0; i < n; i++) {
      to[at + i] = Float.floatToRawIntBits(from[index[i] + offset]);
    }
  }

  private static void square(
      float[] from, int offset, int step, int stride, int[] index, int n, int[] to) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + offset;
      to[i] = Float.floatToRawIntBits(from[p]);
      to[i + CAPACITY] = Float.floatToRawIntBits(from[p + step]);
      p += stride;
      to[i + 2 * CAPACITY] = Float.floatToRawIntBits(from[p]);
      to[i + 3 * CAPACITY] = Float.floatToRawIntBits(from[p + step]);
    }
  }
}

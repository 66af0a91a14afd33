package org.lanewarp.kernel;

import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROW;

/** {@link CellMover}, one pixel at a time. */
public final class CellMoverScalar implements CellMover {

  @Override
  public void move8(Window w, Cells cells, int n, byte[] to, int first, int stride) {
    move(w, cells, n, w.bytes, to, first, stride);
  }

  @Override
  public void move16(Window w, Cells cells, int n, short[] to, int first, int stride) {
    move(w, cells, n, w.shorts, to, first, stride);
  }

  @Override
  public void moveFloat(Window w, Cells cells, int n, float[] to, int first, int stride) {
    move(w, cells, n, w.floats, to, first, stride);
  }

  @SuppressWarnings("SuspiciousSystemArraycopy") // both are arrays of the window's type
  private static void move(
      Window w, Cells cells, int n, Object from, Object to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      for (int k = 0; k < Cells.SIZE; k++) {
        int cell = cells.cell[Cells.ROWS * g + k] & 0xff;
        int p = cells.base[g / GROUP] + cell / ROW * w.stride + cell % ROW * w.channels;
        int column = Cells.column(g, n) + k % GROUP;
        System.arraycopy(from, p, to, first + k / GROUP * stride + column * w.channels, w.channels);
      }
    }
  }
}

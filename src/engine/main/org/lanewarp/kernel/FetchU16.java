package org.lanewarp.kernel;

/** u16: two taps in a word. */
final class FetchU16 extends Fetch {

  FetchU16(int columns, int rows) {
    super(columns, rows);
  }

  @Override
  public void fetch(Window w, int plane, Batch batch, int n, int[] to) {
    int out = 0;
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c += 2) {
        int offset = r * w.stride + c * w.channels + plane;
        pair(w.shorts, offset, w.channels, batch.index, n, to, out);
        out += Batch.CAPACITY;
      }
    }
  }

  private static void pair(
      short[] from, int offset, int step, int[] index, int n, int[] to, int at) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + offset;
      to[at + i] = from[p] & 0xffff | from[p + step] << 16;
    }
  }
}

package org.lanewarp.kernel;

/** u16: two taps in a word. */
final class FetchU16 extends Fetch {

  @Override
  public void fetch(Window w, int plane, Batch batch, int n, int[] to) {
    pair(w.shorts, plane, w.channels, batch.index, n, to, 0);
    pair(w.shorts, plane + w.stride, w.channels, batch.index, n, to, Batch.CAPACITY);
  }

  private static void pair(
      short[] from, int offset, int step, int[] index, int n, int[] to, int at) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + offset;
      to[at + i] = from[p] & 0xffff | from[p + step] << 16;
    }
  }
}

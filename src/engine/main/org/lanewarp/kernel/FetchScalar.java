package org.lanewarp.kernel;

/** {@link Fetch}, one word at a time. */
public final class FetchScalar implements Fetch {

  @Override
  public void fetch(Window w, int plane, Batch batch, int n, Taps taps, int[] to, int at) {
    int out = at;
    for (int r : taps.rows()) {
      for (int c : taps.columns()) {
        int from = plane * w.plane + r * w.stride + c;
        for (int i = 0; i < n; i++) {
          to[out + i] = w.words[from + batch.index[i]];
        }
        out += Batch.CAPACITY;
      }
    }
  }
}

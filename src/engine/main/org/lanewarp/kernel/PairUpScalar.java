package org.lanewarp.kernel;

/** {@link PairUp}, one pair at a time. */
public final class PairUpScalar implements PairUp {

  @Override
  public void run(
      float[] xs, float scaleX, float[] ys, float scaleY, int from, int n, float[] to, int at) {
    for (int i = 0; i < n; i++) {
      to[at + 2 * i] = xs[from + i] * scaleX;
      to[at + 2 * i + 1] = ys[from + i] * scaleY;
    }
  }
}

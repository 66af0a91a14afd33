package org.lanewarp.kernel;

/** {@link Gather}, one element at a time. */
public final class GatherScalar implements Gather {

  @Override
  public void run(float[] from, int offset, int[] index, int at, int n, float[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = index[at + i] < 0 ? 0 : from[offset + index[at + i]];
    }
  }
}

package org.lanewarp.kernel;

/** {@link Add}, one element at a time. */
public final class AddScalar implements Add {

  @Override
  public void run(float[] from, int first, int n, float[] to, int at) {
    for (int i = 0; i < n; i++) {
      to[at + i] += from[first + i];
    }
  }
}

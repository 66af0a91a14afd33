package org.lanewarp.kernel;

/** {@link Mirror}, element by element. */
public final class MirrorScalar implements Mirror {

  @Override
  public void mirror(byte[] from, int at, int channels, int n, byte[] to, int first) {
    for (int p = at + (n - 1) * channels; p >= at; p -= channels) {
      for (int c = 0; c < channels; c++) {
        to[first++] = from[p + c];
      }
    }
  }

  @Override
  public void mirror(short[] from, int at, int channels, int n, short[] to, int first) {
    for (int p = at + (n - 1) * channels; p >= at; p -= channels) {
      for (int c = 0; c < channels; c++) {
        to[first++] = from[p + c];
      }
    }
  }

  @Override
  public void mirror(float[] from, int at, int channels, int n, float[] to, int first) {
    for (int p = at + (n - 1) * channels; p >= at; p -= channels) {
      for (int c = 0; c < channels; c++) {
        to[first++] = from[p + c];
      }
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Horizontal.LANES;

/** {@link Transpose}, sample by sample. */
public final class TransposeScalar implements Transpose {

  /** Columns that the L1 cache holds while one lane after the other is written. */
  private static final int BLOCK = 128;

  @Override
  public void toColumns(float[] from, int at, int pitch, int channels, int n, float[] to) {
    int unit = Transpose.unit(channels);
    for (int begin = 0; begin < n; begin += BLOCK) {
      int end = Math.min(begin + BLOCK, n);
      for (int r = 0; r < LANES / unit; r++) {
        for (int c = 0; c < channels; c++) {
          int p = at + r * pitch + c;
          int lane = r * unit + c;
          for (int x = begin; x < end; x++) {
            to[x * LANES + lane] = from[p + x * channels];
          }
        }
      }
    }
  }

  @Override
  public void toRows(float[] from, int channels, int n, float[] to, int first, int pitch) {
    int unit = Transpose.unit(channels);
    for (int r = 0; r < LANES / unit; r++) {
      for (int c = 0; c < channels; c++) {
        int p = first + r * pitch + c;
        int lane = r * unit + c;
        for (int x = 0; x < n; x++) {
          to[p + x * channels] = from[x * LANES + lane];
        }
      }
    }
  }
}

package org.lanewarp.kernel;

/** {@link Horizontal}, sample by sample. */
public final class HorizontalScalar implements Horizontal {

  @Override
  public void run(
      float[] from,
      int shift,
      int[] first,
      int[] count,
      int[] at,
      float[] weights,
      int x,
      int n,
      float[] out) {
    for (int i = 0; i < n; i++) {
      int w = at[x + i];
      for (int lane = 0; lane < LANES; lane++) {
        int p = (first[x + i] - shift) * LANES + lane;
        float base = from[p];
        float sum = base;
        for (int k = 1; k < count[x + i]; k++) {
          sum = Math.fma(weights[w + k], from[p + k * LANES] - base, sum);
        }
        out[i * LANES + lane] = sum;
      }
    }
  }
}

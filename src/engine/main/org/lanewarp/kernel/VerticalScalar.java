package org.lanewarp.kernel;

/** {@link Vertical}, sample by sample. */
public final class VerticalScalar implements Vertical {

  @Override
  public void run(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, float[] out, int to) {
    for (int j = 0; j < n; j++) {
      float base = from[rows[0] + j];
      float sum = base;
      for (int k = 1; k < taps; k++) {
        sum = Math.fma(weights[w + k], from[rows[k] + j] - base, sum);
      }
      out[to + j] = sum;
    }
  }
}

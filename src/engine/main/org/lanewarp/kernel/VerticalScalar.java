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

  @Override
  public void run8(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, byte[] out, int to) {
    for (int j = 0; j < n; j++) {
      out[to + j] = ConvertScalar.round8(sum(from, rows, taps, weights, w, j));
    }
  }

  @Override
  public void run16(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, short[] out, int to) {
    for (int j = 0; j < n; j++) {
      out[to + j] = ConvertScalar.round16(sum(from, rows, taps, weights, w, j));
    }
  }

  private static float sum(float[] from, int[] rows, int taps, float[] weights, int w, int j) {
    float sum = weights[w] * from[rows[0] + j];
    for (int k = 1; k < taps; k++) {
      sum = Math.fma(weights[w + k], from[rows[k] + j], sum);
    }
    return sum;
  }
}

package org.lanewarp.kernel;

/** {@link Accumulate}, sample by sample. */
public final class AccumulateScalar implements Accumulate {

  @Override
  public void add8(
      byte[] from,
      int[] rows,
      int count,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    for (int j = 0; j < n; j++) {
      float a = sums[first + j];
      float b = sums[before + j];
      for (int k = 0; k < count; k++) {
        float p = from[rows[k] + j] & 0xff;
        a = Math.fma(weights[2 * k], p, a);
        b = Math.fma(weights[2 * k + 1], p, b);
      }
      sums[first + j] = a;
      sums[second + j] = b;
    }
  }

  @Override
  public void add16(
      short[] from,
      int[] rows,
      int count,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    for (int j = 0; j < n; j++) {
      float a = sums[first + j];
      float b = sums[before + j];
      for (int k = 0; k < count; k++) {
        float p = from[rows[k] + j] & 0xffff;
        a = Math.fma(weights[2 * k], p, a);
        b = Math.fma(weights[2 * k + 1], p, b);
      }
      sums[first + j] = a;
      sums[second + j] = b;
    }
  }
}

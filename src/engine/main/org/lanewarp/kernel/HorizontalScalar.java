package org.lanewarp.kernel;

/** {@link Horizontal}, pixel by pixel. */
public final class HorizontalScalar implements Horizontal {

  @Override
  public void run(
      float[] from,
      int at,
      int pitch,
      Table table,
      float[] sums,
      float[] out,
      int to,
      int outPitch) {
    int channels = table.channels;
    for (int r = 0; r < ROWS; r++) {
      for (int i = 0; i < table.columns; i++) {
        addUp(from, at + r * pitch + table.offsets[i], table, i, sums);
        fold(sums, channels);
        System.arraycopy(sums, 0, out, to + r * outPitch + i * channels, channels);
      }
    }
  }

  private static void addUp(float[] from, int p, Table table, int i, float[] sums) {
    int channels = table.channels;
    int step = Horizontal.pixels(channels) * channels;
    for (int lane = 0; lane < step; lane++) {
      float base = table.isExact ? from[p + lane % channels] : 0;
      float sum = lane < channels ? base : 0;
      int q = p + lane;
      for (int w = table.begins[i] + lane; w < table.begins[i + 1]; w += LANES) {
        float weight = table.weights[w];
        float tap = from[q] - base;
        sum = Math.fma(weight, table.isExact && weight == 0 ? 0 : tap, sum);
        q += step;
      }
      sums[lane] = sum;
    }
  }

  private static void fold(float[] sums, int channels) {
    if (channels == 3) {
      for (int c = 0; c < 3; c++) {
        sums[c] = sums[c] + sums[c + 6] + (sums[c + 3] + sums[c + 9]) + sums[c + 12];
      }
      return;
    }
    for (int half = LANES / 2; half >= channels; half /= 2) {
      for (int lane = 0; lane < half; lane++) {
        sums[lane] += sums[lane + half];
      }
    }
  }
}

package org.lanewarp.kernel;

/** {@link Stretch}, sample by sample. */
public final class StretchScalar implements Stretch {

  @Override
  public int group() {
    return PAD;
  }

  @Override
  public void run(float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    for (int r = 0; r < ROWS; r++) {
      for (int i = 0; i < table.pitch; i++) {
        int p = at + r * pitch + table.bases[i / table.group] + table.offsets[i];
        float base = from[p];
        float sum = base;
        for (int k = 1; k < table.taps; k++) {
          float tap = from[p + k * table.channels];
          sum = Math.fma(table.weights[k * table.pitch + i], tap - base, sum);
        }
        out[to + r * outPitch + i] = sum;
      }
    }
  }
}

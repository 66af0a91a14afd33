package org.lanewarp.kernel;

/** {@link BoxSum}, sample by sample. */
public final class BoxSumScalar implements BoxSum {

  @Override
  public void run(
      byte[] from, int first, int stride, int side, int channels, int n, byte[] to, int at) {
    int area = side * side;
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < channels; c++) {
        int sum = 0;
        for (int y = 0; y < side; y++) {
          int p = first + y * stride + i * side * channels + c;
          for (int x = 0; x < side; x++) {
            sum += from[p + x * channels] & 0xff;
          }
        }
        int mean = sum / area;
        int twice = 2 * (sum - mean * area) + (mean & 1);
        to[at + i * channels + c] = (byte) (twice > area ? mean + 1 : mean);
      }
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Row.CAPACITY;

import org.lanewarp.lane.Blend;
import org.lanewarp.lane.Rounding;

/** Bilinear, u8, two to four channels: a word holds all channels of a pixel. */
public final class BilinearPacked8Scalar implements Kernel {

  private final int channels;

  /** A kernel for pixels of 2 to 4 channels. */
  public BilinearPacked8Scalar(int channels) {
    this.channels = channels;
  }

  @Override
  public void run(Row row, int n, int plane) {
    for (int i = 0; i < n; i++) {
      int p00 = row.taps[i];
      int p01 = row.taps[CAPACITY + i];
      int p10 = row.taps[2 * CAPACITY + i];
      int p11 = row.taps[3 * CAPACITY + i];
      int packed = 0;
      for (int shift = 0; shift < 8 * channels; shift += 8) {
        float top = Blend.linear(row.fx[i], p00 >>> shift & 255, p01 >>> shift & 255);
        float bottom = Blend.linear(row.fx[i], p10 >>> shift & 255, p11 >>> shift & 255);
        packed |= Rounding.toInt(Blend.linear(row.fy[i], top, bottom)) << shift;
      }
      row.out.words[i] = packed;
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;

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
  public void run(Batch batch, int n, int plane) {
    for (int i = 0; i < n; i++) {
      int p00 = batch.taps[i];
      int p01 = batch.taps[CAPACITY + i];
      int p10 = batch.taps[2 * CAPACITY + i];
      int p11 = batch.taps[3 * CAPACITY + i];
      int packed = 0;
      for (int shift = 0; shift < 8 * channels; shift += 8) {
        float top = Blend.linear(batch.fx[i], p00 >>> shift & 255, p01 >>> shift & 255);
        float bottom = Blend.linear(batch.fx[i], p10 >>> shift & 255, p11 >>> shift & 255);
        packed |= Rounding.toInt(Blend.linear(batch.fy[i], top, bottom)) << shift;
      }
      batch.out.words[i] = packed;
    }
  }
}

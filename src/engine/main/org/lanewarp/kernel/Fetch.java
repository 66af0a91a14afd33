package org.lanewarp.kernel;

import org.lanewarp.PixelType;

/**
 * Brings the taps of a batch side by side, out of pixels of one type. No arithmetic, so there are
 * no twins. Scalar loads in both engines: they read several bytes at once from where the image
 * lies, while a gather wants pixels copied to words first (and on AVX2, four for f32 are slower as
 * well).
 *
 * <p>The words that come out, k-th word of sample i at {@code k * Batch.CAPACITY + i}:
 *
 * <ul>
 *   <li>u8, one channel: one word, the upper two taps in its lower half.
 *   <li>u8, more channels: a word a pixel, columns within rows, channel c in bits 8c … 8c + 7.
 *   <li>u16: two neighbours of one channel in a word, the left one in the lower half.
 *   <li>f32: the bits of a tap of one channel.
 * </ul>
 */
public abstract class Fetch {

  /** The fetch for 2×2 taps of pixels of a type; for f32 also for 2×1. */
  public static Fetch of(PixelType type, int channels, int columns, int rows) {
    return switch (type) {
      case U8 -> new FetchU8(channels);
      case U16 -> new FetchU16();
      case F32 -> new FetchF32(columns, rows);
    };
  }

  /**
   * Fetches the taps of n samples whose first tap is at {@code batch.index}.
   *
   * @param plane the channel, for u16 and f32
   */
  public abstract void fetch(Window w, int plane, Batch batch, int n, int[] to);
}

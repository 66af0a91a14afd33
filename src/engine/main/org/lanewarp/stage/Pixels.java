package org.lanewarp.stage;

import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.Samples;

/**
 * Moves pixels between an image's array and {@link Samples}. One class a pixel type: a new type is
 * a new class here, and its kernels.
 */
abstract class Pixels {

  final Image image;
  final Mover mover;
  final int channels;
  final int stride;

  Pixels(Image image, Mover mover) {
    this.image = image;
    this.mover = mover;
    this.channels = image.channels();
    this.stride = image.stride();
  }

  static Pixels of(Image image, float[] fill, Mover mover) {
    if (image instanceof ImageU8 u8) {
      return new PixelsU8(u8, fill, mover);
    } else if (image instanceof ImageU16 u16) {
      return new PixelsU16(u16, fill, mover);
    }
    return new PixelsF32((ImageF32) image, fill, mover);
  }

  /** Planes of words: all u8 channels share one. */
  abstract int planes();

  /** Array index of pixel (0, y). */
  final int rowAt(int y) {
    return image.offset() + y * stride;
  }

  /** Loads {@code count} pixels that lie side by side from array index {@code from}. */
  abstract void load(int from, int count, Samples to, int at);

  /**
   * Loads single pixels: {@code offsets[k]} elements behind {@code base}, or the fill value where
   * the offset is negative.
   */
  abstract void gather(int base, int[] offsets, int first, int count, Samples to, int at);

  /** Writes the fill value {@code count} times. */
  abstract void fill(int count, Samples to, int at);

  /** Stores {@code count} pixels side by side from array index {@code to}. */
  abstract void store(Samples from, int at, int count, int to);
}

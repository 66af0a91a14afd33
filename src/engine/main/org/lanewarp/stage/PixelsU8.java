package org.lanewarp.stage;

import java.util.Arrays;
import org.lanewarp.ImageU8;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.Samples;

/** u8: all channels of a pixel share an int. */
final class PixelsU8 extends Pixels {

  private final byte[] array;
  private final int fill;

  PixelsU8(ImageU8 image, float[] fill, Mover mover) {
    super(image, mover);
    this.array = image.array();
    int word = 0;
    for (int c = 0; c < channels; c++) {
      word |= (int) fill[c] << 8 * c;
    }
    this.fill = word;
  }

  @Override
  int planes() {
    return 1;
  }

  @Override
  void load(int from, int count, Samples to, int at) {
    switch (channels) {
      case 1 -> mover.load8(array, from, count, to.words, at);
      case 3 -> mover.load24(array, from, count, to.words, at);
      case 4 -> mover.load32(array, from, count, to.words, at);
      default -> {
        for (int i = 0; i < count; i++) {
          to.words[at + i] = pixel(array, from + channels * i, channels);
        }
      }
    }
  }

  private static int pixel(byte[] array, int from, int channels) {
    int word = 0;
    for (int c = 0; c < channels; c++) {
      word |= (array[from + c] & 0xff) << 8 * c;
    }
    return word;
  }

  @Override
  void gather(int base, int[] offsets, int first, int count, Samples to, int at) {
    int[] words = to.words;
    if (channels == 1) {
      for (int k = 0; k < count; k++) {
        int offset = offsets[first + k];
        words[at + k] = offset < 0 ? fill : array[base + offset] & 0xff;
      }
      return;
    }
    for (int k = 0; k < count; k++) {
      int offset = offsets[first + k];
      words[at + k] = offset < 0 ? fill : pixel(array, base + offset, channels);
    }
  }

  @Override
  void fill(int count, Samples to, int at) {
    Arrays.fill(to.words, at, at + count, fill);
  }

  @Override
  void store(Samples from, int at, int count, int to) {
    switch (channels) {
      case 1 -> mover.store8(from.words, at, count, array, to);
      case 3 -> mover.store24(from.words, at, count, array, to);
      case 4 -> mover.store32(from.words, at, count, array, to);
      default -> {
        for (int i = 0; i < count; i++) {
          for (int c = 0; c < channels; c++) {
            array[to + channels * i + c] = (byte) (from.words[at + i] >>> 8 * c);
          }
        }
      }
    }
  }
}

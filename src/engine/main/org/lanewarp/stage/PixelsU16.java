package org.lanewarp.stage;

import java.util.Arrays;
import org.lanewarp.ImageU16;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.Samples;

/** u16: an int a sample, a plane a channel. */
final class PixelsU16 extends Pixels {

  private final short[] array;
  private final int[] fill;

  PixelsU16(ImageU16 image, float[] fill, Mover mover) {
    super(image, mover);
    this.array = image.array();
    this.fill = new int[channels];
    for (int c = 0; c < channels; c++) {
      this.fill[c] = (int) fill[c];
    }
  }

  @Override
  int planes() {
    return channels;
  }

  @Override
  void load(int from, int count, Samples to, int at) {
    if (channels == 1) {
      mover.load16(array, from, count, to.words, at);
      return;
    }
    for (int c = 0; c < channels; c++) {
      plane(array, from + c, channels, count, to.words, c * to.plane + at);
    }
  }

  private static void plane(short[] array, int from, int step, int count, int[] words, int at) {
    for (int i = 0; i < count; i++) {
      words[at + i] = array[from + step * i] & 0xffff;
    }
  }

  @Override
  void gather(int base, int[] offsets, int first, int count, Samples to, int at) {
    for (int c = 0; c < channels; c++) {
      int[] words = to.words;
      int begin = c * to.plane + at;
      for (int k = 0; k < count; k++) {
        int offset = offsets[first + k];
        words[begin + k] = offset < 0 ? fill[c] : array[base + offset + c] & 0xffff;
      }
    }
  }

  @Override
  void fill(int count, Samples to, int at) {
    for (int c = 0; c < channels; c++) {
      int begin = c * to.plane + at;
      Arrays.fill(to.words, begin, begin + count, fill[c]);
    }
  }

  @Override
  void store(Samples from, int at, int count, int to) {
    if (channels == 1) {
      mover.store16(from.words, at, count, array, to);
      return;
    }
    for (int c = 0; c < channels; c++) {
      int[] words = from.words;
      int begin = c * from.plane + at;
      for (int i = 0; i < count; i++) {
        array[to + channels * i + c] = (short) words[begin + i];
      }
    }
  }
}

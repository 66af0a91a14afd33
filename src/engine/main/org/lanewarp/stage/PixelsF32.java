package org.lanewarp.stage;

import java.util.Arrays;
import org.lanewarp.ImageF32;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.Samples;

/** f32: the bits of a sample, a plane a channel. */
final class PixelsF32 extends Pixels {

  private final float[] array;
  private final int[] fill;

  PixelsF32(ImageF32 image, float[] fill, Mover mover) {
    super(image, mover);
    this.array = image.array();
    this.fill = new int[channels];
    for (int c = 0; c < channels; c++) {
      this.fill[c] = Float.floatToRawIntBits(fill[c]);
    }
  }

  @Override
  int planes() {
    return channels;
  }

  @Override
  void load(int from, int count, Samples to, int at) {
    if (channels == 1) {
      mover.loadFloat(array, from, count, to.words, at);
      return;
    }
    for (int c = 0; c < channels; c++) {
      plane(array, from + c, channels, count, to.words, c * to.plane + at);
    }
  }

  private static void plane(float[] array, int from, int step, int count, int[] words, int at) {
    for (int i = 0; i < count; i++) {
      words[at + i] = Float.floatToRawIntBits(array[from + step * i]);
    }
  }

  @Override
  void gather(int base, int[] offsets, int first, int count, Samples to, int at) {
    for (int c = 0; c < channels; c++) {
      int begin = c * to.plane + at;
      for (int k = 0; k < count; k++) {
        int offset = offsets[first + k];
        to.words[begin + k] =
            offset < 0 ? fill[c] : Float.floatToRawIntBits(array[base + offset + c]);
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
      mover.storeFloat(from.words, at, count, array, to);
      return;
    }
    for (int c = 0; c < channels; c++) {
      int begin = c * from.plane + at;
      for (int i = 0; i < count; i++) {
        array[to + channels * i + c] = Float.intBitsToFloat(from.words[begin + i]);
      }
    }
  }
}

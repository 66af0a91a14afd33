package org.lanewarp.stage;

import java.util.Arrays;
import org.lanewarp.ImageF32;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.CellMover;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.Convert;
import org.lanewarp.kernel.Joiner;
import org.lanewarp.kernel.LineKernel;
import org.lanewarp.kernel.Mirror;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.Pick;
import org.lanewarp.kernel.Samples;
import org.lanewarp.kernel.Shift;
import org.lanewarp.kernel.Strides;
import org.lanewarp.kernel.Touch;
import org.lanewarp.kernel.Turn;
import org.lanewarp.kernel.Window;

/** f32: the bits of a sample, a plane a channel. */
final class PixelsF32 extends Pixels {

  private final float[] array;
  private final float[] fill;

  PixelsF32(ImageF32 image, float[] fill) {
    super(image);
    this.array = image.array();
    this.fill = fill;
  }

  @Override
  int planes() {
    return channels;
  }

  @Override
  int length() {
    return array.length;
  }

  @Override
  void touch(Touch touch, int from, int n) {
    touch.run(array, from, n, Touch.LINE);
  }

  @Override
  void expose(Window w) {
    w.floats = array;
  }

  @Override
  void reserve(Window w, int length) {
    w.ownFloats(length);
  }

  @Override
  void copy(int from, int count, Window w, int at) {
    System.arraycopy(array, from, w.floats, at, count * channels);
  }

  @Override
  void repeat(int from, int count, Window w, int at) {
    spread(array, from, count, w.floats, at);
  }

  @Override
  void fill(int count, Window w, int at) {
    spread(fill, 0, count, w.floats, at);
  }

  private void spread(float[] from, int pixel, int count, float[] to, int at) {
    if (channels == 1) {
      Arrays.fill(to, at, at + count, from[pixel]);
    } else if (count > 0) {
      System.arraycopy(from, pixel, to, at, channels);
      Pixels.repeat(to, at, channels, count * channels);
    }
  }

  @Override
  void load(int from, Samples to, int at) {
    for (int c = 0; c < channels; c++) {
      to.words[c * to.plane + at] = Float.floatToRawIntBits(array[from + c]);
    }
  }

  @Override
  void fill(int count, int to) {
    spread(fill, 0, count, array, to);
  }

  @Override
  void pick(Mover mover, Window w, int[] index, int at, int count, int to) {
    if (channels > 2) {
      mover.pickFloat(w.floats, index, at, count, channels, array, to);
    } else {
      Pick.pick(w, index, at, count, array, to);
    }
  }

  @Override
  void pick(CellMover mover, Window w, Cells cells, int count, int to) {
    mover.moveFloat(w, cells, count, array, to, stride);
  }

  @Override
  void move(Pixels source, Strides strides, Mirror mirror, Turn turn, int to) {
    strides.move(mirror, turn, ((PixelsF32) source).array, channels, array, to, stride);
  }

  @Override
  void paint(Pixels from, int pixel, int count, int to) {
    spread(((PixelsF32) from).array, pixel, count, array, to);
  }

  @Override
  boolean isTame(int pixel) {
    for (int c = 0; c < channels; c++) {
      float v = array[pixel + c];
      if (!Float.isFinite(v) || v == 0 && Float.floatToRawIntBits(v) != 0) {
        return false; // infinities give NaN, and -0 gives +0
      }
    }
    return true;
  }

  @Override
  void repeatRow(int from, int count, int to) {
    System.arraycopy(array, from, array, to, count * channels);
  }

  @Override
  void storePixels(Mover mover, Batch batch, int at, int count, int to) {
    mover.storePixelsFloat(batch.pixels, 4 * at, count, channels, array, to);
  }

  @Override
  void load(int from, float[] pixels, int at) {
    for (int c = 0; c < channels; c++) {
      pixels[at + c] = array[from + c];
    }
  }

  @Override
  void widen(Convert convert, Window w, int from, int count, float[] to, int at) {
    System.arraycopy(w.floats, from, to, at, count);
  }

  @Override
  void blend(LineKernel kernel, float[] from, int top, int bottom, float fy, int count, int to) {
    kernel.blendFloat(from, top, bottom, fy, count, array, to);
  }

  @Override
  void blend(Shift shift, Window from, float fx, float[] fy, int row, int count, int to) {
    shift.shift(from, from.first, fx, fy, row, count, array, to, stride);
  }

  @Override
  void store(Mover mover, Samples from, int at, int count, int to) {
    if (channels == 1) {
      mover.storeFloat(from.words, at, count, array, to);
      return;
    }
    for (int c = 0; c < channels; c++) {
      int[] words = from.words;
      int begin = c * from.plane + at;
      for (int i = 0; i < count; i++) {
        array[to + channels * i + c] = Float.intBitsToFloat(words[begin + i]);
      }
    }
  }

  @Override
  void store(Joiner joiner, Blocks blocks, int count, int to) {
    joiner.joinFloat(blocks, count, channels, array, to, stride);
  }
}

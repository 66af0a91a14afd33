package org.lanewarp.stage;

import java.util.Arrays;
import org.lanewarp.ImageU16;
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

/** u16: a word a sample, a plane a channel. */
final class PixelsU16 extends Pixels {

  private final short[] array;
  private final short[] fill;

  PixelsU16(ImageU16 image, float[] fill) {
    super(image);
    this.array = image.array();
    this.fill = new short[channels];
    for (int c = 0; c < channels; c++) {
      this.fill[c] = (short) (int) fill[c];
    }
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
    w.shorts = array;
  }

  @Override
  void reserve(Window w, int length) {
    w.ownShorts(length);
  }

  @Override
  void copy(int from, int count, Window w, int at) {
    System.arraycopy(array, from, w.shorts, at, count * channels);
  }

  @Override
  void repeat(int from, int count, Window w, int at) {
    spread(array, from, count, w.shorts, at);
  }

  @Override
  void fill(int count, Window w, int at) {
    spread(fill, 0, count, w.shorts, at);
  }

  private void spread(short[] from, int pixel, int count, short[] to, int at) {
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
      to.words[c * to.plane + at] = array[from + c] & 0xffff;
    }
  }

  @Override
  void fill(int count, int to) {
    spread(fill, 0, count, array, to);
  }

  @Override
  void pick(Mover mover, Window w, int[] index, int at, int count, int to) {
    if (channels > 2) {
      mover.pick16(w.shorts, index, at, count, channels, array, to);
    } else {
      Pick.pick(w, index, at, count, array, to);
    }
  }

  @Override
  void pick(CellMover mover, Window w, Cells cells, int count, int to) {
    mover.move16(w, cells, count, array, to, stride);
  }

  @Override
  void move(Pixels source, Strides strides, Mirror mirror, Turn turn, int to) {
    strides.move(mirror, turn, ((PixelsU16) source).array, channels, array, to, stride);
  }

  @Override
  void paint(Pixels from, int pixel, int count, int to) {
    spread(((PixelsU16) from).array, pixel, count, array, to);
  }

  @Override
  void repeatRow(int from, int count, int to) {
    System.arraycopy(array, from, array, to, count * channels);
  }

  @Override
  void storePixels(Mover mover, Batch batch, int at, int count, int to) {
    mover.storePixels16(batch.pixels, 4 * at, count, channels, array, to);
  }

  @Override
  void load(int from, float[] pixels, int at) {
    for (int c = 0; c < channels; c++) {
      pixels[at + c] = array[from + c] & 0xffff;
    }
  }

  @Override
  void widen(Convert convert, Window w, int from, int count, float[] to, int at) {
    convert.widen16(w.shorts, from, count, to, at);
  }

  @Override
  void blend(LineKernel kernel, float[] from, int top, int bottom, float fy, int count, int to) {
    kernel.blend16(from, top, bottom, fy, count, array, to);
  }

  @Override
  void blend(Shift shift, Window from, float fx, float[] fy, int row, int count, int to) {
    shift.shift(from, from.first, fx, fy, row, count, array, to, stride);
  }

  @Override
  void store(Mover mover, Samples from, int at, int count, int to) {
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

  @Override
  void store(Joiner joiner, Blocks blocks, int count, int to) {
    joiner.join16(blocks, count, channels, array, to, stride);
  }
}

package org.lanewarp.stage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.lanewarp.ImageU8;
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

/** u8: all channels of a pixel share a word. */
final class PixelsU8 extends Pixels {

  /** Pixels that are not repeated by doubling. */
  private static final int FEW = 128;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] array;
  private final byte[] fill;

  PixelsU8(ImageU8 image, float[] fill) {
    super(image);
    this.array = image.array();
    this.fill = new byte[channels];
    for (int c = 0; c < channels; c++) {
      this.fill[c] = (byte) (int) fill[c];
    }
  }

  @Override
  int planes() {
    return 1;
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
    w.bytes = array;
  }

  @Override
  void reserve(Window w, int length) {
    w.ownBytes(length);
  }

  @Override
  void copy(int from, int count, Window w, int at) {
    System.arraycopy(array, from, w.bytes, at, count * channels);
  }

  @Override
  void repeat(int from, int count, Window w, int at) {
    spread(array, from, count, w.bytes, at);
  }

  @Override
  void fill(int count, Window w, int at) {
    spread(fill, 0, count, w.bytes, at);
  }

  private void spread(byte[] from, int pixel, int count, byte[] to, int at) {
    if (channels == 1) {
      Arrays.fill(to, at, at + count, from[pixel]);
    } else if (count > 0) {
      System.arraycopy(from, pixel, to, at, channels);
      if (channels > 2 && count > 1 && count <= FEW) {
        repeat(count, to, at);
      } else {
        Pixels.repeat(to, at, channels, count * channels);
      }
    }
  }

  /** The same two pixels at a time, which for a few is faster. What is too much is overwritten. */
  private void repeat(int count, byte[] to, int at) {
    long one = (int) INT.get(to, at) & -1L >>> 64 - 8 * channels;
    long two = one | one << 8 * channels;
    int i = at + channels;
    for (int end = at + channels * count; i <= end - Long.BYTES; i += 2 * channels) {
      LONG.set(to, i, two);
    }
    for (int end = at + channels * count; i < end; i += channels) {
      System.arraycopy(to, at, to, i, channels);
    }
  }

  @Override
  void load(int from, Samples to, int at) {
    int word = 0;
    for (int c = 0; c < channels; c++) {
      word |= (array[from + c] & 0xff) << 8 * c;
    }
    to.words[at] = word;
  }

  @Override
  void fill(int count, int to) {
    spread(fill, 0, count, array, to);
  }

  @Override
  void pick(Mover mover, Window w, int[] index, int at, int count, int to) {
    if (channels == 3) {
      mover.pick24(w.bytes, index, at, count, array, to);
    } else {
      Pick.pick(w, index, at, count, array, to);
    }
  }

  @Override
  void pick(CellMover mover, Window w, Cells cells, int count, int to) {
    mover.move8(w, cells, count, array, to, stride);
  }

  @Override
  void move(Pixels source, Strides strides, Mirror mirror, Turn turn, int to) {
    strides.move(mirror, turn, ((PixelsU8) source).array, channels, array, to, stride);
  }

  @Override
  void paint(Pixels from, int pixel, int count, int to) {
    spread(((PixelsU8) from).array, pixel, count, array, to);
  }

  @Override
  void repeatRow(int from, int count, int to) {
    System.arraycopy(array, from, array, to, count * channels);
  }

  @Override
  void storePixels(Mover mover, Batch batch, int at, int count, int to) {
    int[] words = batch.out.words;
    mover.pack(batch.pixels, 4 * at, count, words, at);
    store(mover, batch.out, at, count, to);
  }

  @Override
  void load(int from, float[] pixels, int at) {
    for (int c = 0; c < channels; c++) {
      pixels[at + c] = array[from + c] & 0xff;
    }
  }

  @Override
  void widen(Convert convert, Window w, int from, int count, float[] to, int at) {
    convert.widen8(w.bytes, from, count, to, at);
  }

  @Override
  void blend(LineKernel kernel, float[] from, int top, int bottom, float fy, int count, int to) {
    kernel.blend8(from, top, bottom, fy, count, array, to);
  }

  @Override
  void blend(Shift shift, Window from, float fx, float[] fy, int row, int count, int to) {
    shift.shift(from, from.first, fx, fy, row, count, array, to, stride);
  }

  @Override
  void store(Mover mover, Samples from, int at, int count, int to) {
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

  @Override
  void store(Joiner joiner, Blocks blocks, int count, int to) {
    joiner.join8(blocks, count, channels, array, to, stride);
  }
}

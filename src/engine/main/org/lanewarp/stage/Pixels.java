package org.lanewarp.stage;

import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
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
import org.lanewarp.kernel.Samples;
import org.lanewarp.kernel.Shift;
import org.lanewarp.kernel.Strides;
import org.lanewarp.kernel.Touch;
import org.lanewarp.kernel.Turn;
import org.lanewarp.kernel.Window;

/**
 * The pixels of one image: to windows, and from words. One class a pixel type: a new type is a new
 * class here, its {@code Fetch}, and its kernels.
 */
abstract class Pixels {

  final int width;
  final int height;
  final int channels;
  final int stride;
  private int base;

  Pixels(Image image) {
    this.width = image.width();
    this.height = image.height();
    this.channels = image.channels();
    this.stride = image.stride();
    this.base = image.offset();
  }

  /** Turns to another image of the same array and geometry. */
  final void move(int offset) {
    base = offset;
  }

  static Pixels of(Image image, float[] fill) {
    if (image instanceof ImageU8 u8) {
      return new PixelsU8(u8, fill);
    } else if (image instanceof ImageU16 u16) {
      return new PixelsU16(u16, fill);
    }
    return new PixelsF32((ImageF32) image, fill);
  }

  /** Planes of words: all u8 channels share one. */
  abstract int planes();

  /** Array index of pixel (0, y). */
  final int rowAt(int y) {
    return base + y * stride;
  }

  /** Elements in the array. */
  abstract int length();

  /** Reads a sample of each cache line of n samples from array index {@code from} on. */
  abstract void touch(Touch touch, int from, int n);

  /** Lets a window show the image itself. */
  abstract void expose(Window w);

  /** Gives a window an array of its own with at least so many elements. */
  abstract void reserve(Window w, int length);

  /** Copies pixels that lie side by side, from array index {@code from} into a window. */
  abstract void copy(int from, int count, Window w, int at);

  /** Copies one pixel several times. */
  abstract void repeat(int from, int count, Window w, int at);

  /** Repeats the first elements of a stretch of an array until it is full, by doubling. */
  static void repeat(Object array, int at, int first, int length) {
    for (int done = first; done < length; done *= 2) {
      System.arraycopy(array, at, array, at + done, Math.min(done, length - done));
    }
  }

  /** Writes the fill value into a window several times. */
  abstract void fill(int count, Window w, int at);

  /** Brings the pixel at array index {@code from} into words. */
  abstract void load(int from, Samples to, int at);

  /** Writes the fill value side by side from array index {@code to}. */
  abstract void fill(int count, int to);

  /** Takes {@code count} pixels of a window, side by side from array index {@code to}. */
  abstract void pick(Mover mover, Window w, int[] index, int at, int count, int to);

  /** The same of a band of rows. */
  abstract void pick(CellMover mover, Window w, Cells cells, int count, int to);

  /** Moves a rectangle of another image's pixels to one that begins at array index {@code to}. */
  abstract void move(Pixels source, Strides strides, Mirror mirror, Turn turn, int to);

  /** Repeats another image's pixel, side by side from array index {@code to}. */
  abstract void paint(Pixels from, int pixel, int count, int to);

  /** Copies pixels within the image. */
  abstract void repeatRow(int from, int count, int to);

  /** Whether blending a pixel with itself gives the pixel. */
  boolean isTame(int pixel) {
    return true;
  }

  /** Stores the values of a {@code PixelKernel} side by side from array index {@code to}. */
  abstract void storePixels(Mover mover, Batch batch, int at, int count, int to);

  /** Brings the pixel at array index {@code from} among the values of a {@code PixelKernel}. */
  abstract void load(int from, float[] pixels, int at);

  /** Brings {@code count} samples of a window from element {@code from} on into floats. */
  abstract void widen(Convert convert, Window w, int from, int count, float[] to, int at);

  /** Blends two rows of samples, {@code count} of them, from array index {@code to} on. */
  abstract void blend(
      LineKernel kernel, float[] from, int top, int bottom, float fy, int count, int to);

  /** Blends rows of a window, {@code count} samples each, from array index {@code to} on. */
  abstract void blend(Shift shift, Window from, float fx, float[] fy, int row, int count, int to);

  /** Stores {@code count} pixels side by side from array index {@code to}. */
  abstract void store(Mover mover, Samples from, int at, int count, int to);

  /** Stores the values of a band, {@code count} columns from array index {@code to}. */
  abstract void store(Joiner joiner, Blocks blocks, int count, int to);
}

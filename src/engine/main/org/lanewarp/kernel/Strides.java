package org.lanewarp.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A rectangle of pixels that lie at even steps in the source: shifted, mirrored, turned by quarters
 * or thinned out. They are moved as they are: no index is computed, and no arithmetic, so there are
 * no twins but those of {@link Mirror} and {@link Turn}.
 */
public final class Strides {

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Array index of the first pixel in the source. */
  public int from;

  /** Elements in the source from a pixel to its right neighbour. */
  public int across;

  /** Elements in the source from a pixel to its lower neighbour. */
  public int down;

  /** Columns. */
  public int width;

  /** Rows. */
  public int height;

  /**
   * Moves u8 pixels to a rectangle that begins at {@code to[at]}.
   *
   * @param turn or null where columns become rows pixel by pixel
   */
  public void move(
      Mirror mirror, Turn turn, byte[] source, int channels, byte[] to, int at, int stride) {
    int j = 0;
    if (channels == 1 && Math.abs(down) == 1) {
      for (; j + 8 <= height; j += 8) {
        turn(source, from + j * down, to, at + j * stride, stride);
      }
    } else if (turn != null && Math.abs(down) == channels) {
      j = squares(turn, source, channels, to, at, stride);
    }
    for (; j < height; j++) {
      row(mirror, source, from + j * down, channels, to, at + j * stride);
    }
  }

  private void row(Mirror mirror, byte[] source, int from, int channels, byte[] to, int at) {
    if (across == channels) {
      System.arraycopy(source, from, to, at, width * channels);
      return;
    } else if (across == -channels) {
      mirror.mirror(source, from + (width - 1) * across, channels, width, to, at);
      return;
    }
    switch (channels) {
      case 1 -> {
        for (int i = 0; i < width; i++) {
          to[at + i] = source[from + i * across];
        }
      }
      case 2 -> {
        for (int i = 0; i < width; i++) {
          SHORT.set(to, at + 2 * i, (short) SHORT.get(source, from + i * across));
        }
      }
      case 3 -> {
        // The fourth byte is overwritten by the next pixel. At either end the source may have none.
        int n = width;
        copy3(source, from, to, at);
        for (int i = 1; i < n - 1; i++) {
          INT.set(to, at + 3 * i, (int) INT.get(source, from + i * across));
        }
        copy3(source, from + (n - 1) * across, to, at + 3 * (n - 1));
      }
      default -> {
        for (int i = 0; i < width; i++) {
          INT.set(to, at + 4 * i, (int) INT.get(source, from + i * across));
        }
      }
    }
  }

  /**
   * Moves whole squares that were turned, those along a row of the source one after the other, and
   * what is beside them; returns how many rows that were.
   */
  private int squares(Turn turn, byte[] source, int channels, byte[] to, int at, int stride) {
    int rows = height - height % Turn.SIDE;
    int i = 0;
    for (; i + Turn.SIDE <= width; i += Turn.SIDE) {
      for (int j = 0; j < rows; j += Turn.SIDE) {
        int p = i * across + top(j) * down + from;
        int q = at + i * channels + top(j) * stride;
        turn.turn(source, p, across, channels, to, q, down < 0 ? -stride : stride);
      }
    }
    for (; i < width; i++) {
      for (int j = 0; j < rows; j++) {
        int p = from + i * across + j * down;
        System.arraycopy(source, p, to, at + i * channels + j * stride, channels);
      }
    }
    return rows;
  }

  /** The row of a square whose pixels come first in the source. */
  private int top(int j) {
    return down < 0 ? j + Turn.SIDE - 1 : j;
  }

  private int squares(Turn turn, float[] source, float[] to, int at, int stride) {
    int rows = height - height % Turn.SIDE;
    int i = 0;
    for (; i + Turn.SIDE <= width; i += Turn.SIDE) {
      for (int j = 0; j < rows; j += Turn.SIDE) {
        int p = i * across + top(j) * down + from;
        turn.turn(source, p, across, to, at + i + top(j) * stride, down < 0 ? -stride : stride);
      }
    }
    for (; i < width; i++) {
      for (int j = 0; j < rows; j++) {
        to[at + i + j * stride] = source[from + i * across + j * down];
      }
    }
    return rows;
  }

  private static void copy3(byte[] source, int from, byte[] to, int at) {
    SHORT.set(to, at, (short) SHORT.get(source, from));
    to[at + 2] = source[from + 2];
  }

  /** Eight rows that were columns: blocks of 8×8 change sides by halves, quarters and bytes. */
  private void turn(byte[] source, int from, byte[] to, int at, int stride) {
    int first = down < 0 ? from - 7 : from;
    int bottom = down < 0 ? at + 7 * stride : at;
    int rise = down < 0 ? -stride : stride;
    int i = 0;
    for (; i + 8 <= width; i += 8, bottom += 8) {
      int p = first + i * across;
      long a = (long) LONG.get(source, p);
      long b = (long) LONG.get(source, p + across);
      long c = (long) LONG.get(source, p + 2 * across);
      long d = (long) LONG.get(source, p + 3 * across);
      p += 4 * across;
      long e = (long) LONG.get(source, p);
      long f = (long) LONG.get(source, p + across);
      long g = (long) LONG.get(source, p + 2 * across);
      long h = (long) LONG.get(source, p + 3 * across);
      long t = (a >>> 32 ^ e) & 0xFFFFFFFFL;
      a ^= t << 32;
      e ^= t;
      t = (b >>> 32 ^ f) & 0xFFFFFFFFL;
      b ^= t << 32;
      f ^= t;
      t = (c >>> 32 ^ g) & 0xFFFFFFFFL;
      c ^= t << 32;
      g ^= t;
      t = (d >>> 32 ^ h) & 0xFFFFFFFFL;
      d ^= t << 32;
      h ^= t;
      t = (a >>> 16 ^ c) & 0xFFFF0000FFFFL;
      a ^= t << 16;
      c ^= t;
      t = (b >>> 16 ^ d) & 0xFFFF0000FFFFL;
      b ^= t << 16;
      d ^= t;
      t = (e >>> 16 ^ g) & 0xFFFF0000FFFFL;
      e ^= t << 16;
      g ^= t;
      t = (f >>> 16 ^ h) & 0xFFFF0000FFFFL;
      f ^= t << 16;
      h ^= t;
      t = (a >>> 8 ^ b) & 0xFF00FF00FF00FFL;
      LONG.set(to, bottom, a ^ t << 8);
      LONG.set(to, bottom + rise, b ^ t);
      t = (c >>> 8 ^ d) & 0xFF00FF00FF00FFL;
      LONG.set(to, bottom + 2 * rise, c ^ t << 8);
      LONG.set(to, bottom + 3 * rise, d ^ t);
      t = (e >>> 8 ^ f) & 0xFF00FF00FF00FFL;
      LONG.set(to, bottom + 4 * rise, e ^ t << 8);
      LONG.set(to, bottom + 5 * rise, f ^ t);
      t = (g >>> 8 ^ h) & 0xFF00FF00FF00FFL;
      LONG.set(to, bottom + 6 * rise, g ^ t << 8);
      LONG.set(to, bottom + 7 * rise, h ^ t);
    }
    for (; i < width; i++, bottom++) {
      for (int j = 0; j < 8; j++) {
        to[bottom + j * rise] = source[first + i * across + j];
      }
    }
  }

  /** Moves u16 pixels. */
  public void move(Mirror mirror, short[] source, int channels, short[] to, int at, int stride) {
    for (int j = 0; j < height; j++) {
      row(mirror, source, from + j * down, channels, to, at + j * stride);
    }
  }

  private void row(Mirror mirror, short[] source, int from, int channels, short[] to, int at) {
    if (across == channels) {
      System.arraycopy(source, from, to, at, width * channels);
      return;
    } else if (across == -channels) {
      mirror.mirror(source, from + (width - 1) * across, channels, width, to, at);
      return;
    }
    switch (channels) {
      case 1 -> {
        for (int i = 0; i < width; i++) {
          to[at + i] = source[from + i * across];
        }
      }
      case 2 -> {
        for (int i = 0; i < width; i++) {
          int p = from + i * across;
          to[at + 2 * i] = source[p];
          to[at + 2 * i + 1] = source[p + 1];
        }
      }
      case 3 -> {
        for (int i = 0; i < width; i++) {
          int p = from + i * across;
          to[at + 3 * i] = source[p];
          to[at + 3 * i + 1] = source[p + 1];
          to[at + 3 * i + 2] = source[p + 2];
        }
      }
      default -> {
        for (int i = 0; i < width; i++) {
          int p = from + i * across;
          to[at + 4 * i] = source[p];
          to[at + 4 * i + 1] = source[p + 1];
          to[at + 4 * i + 2] = source[p + 2];
          to[at + 4 * i + 3] = source[p + 3];
        }
      }
    }
  }

  /** Moves f32 pixels. */
  public void move(
      Mirror mirror, Turn turn, float[] source, int channels, float[] to, int at, int stride) {
    int j = 0;
    if (turn != null && Math.abs(down) == channels) {
      j = squares(turn, source, to, at, stride);
    }
    for (; j < height; j++) {
      row(mirror, source, from + j * down, channels, to, at + j * stride);
    }
  }

  private void row(Mirror mirror, float[] source, int from, int channels, float[] to, int at) {
    if (across == channels) {
      System.arraycopy(source, from, to, at, width * channels);
      return;
    } else if (across == -channels) {
      mirror.mirror(source, from + (width - 1) * across, channels, width, to, at);
      return;
    }
    switch (channels) {
      case 1 -> {
        for (int i = 0; i < width; i++) {
          to[at + i] = source[from + i * across];
        }
      }
      case 2 -> {
        for (int i = 0; i < width; i++) {
          int p = from + i * across;
          to[at + 2 * i] = source[p];
          to[at + 2 * i + 1] = source[p + 1];
        }
      }
      case 3 -> {
        for (int i = 0; i < width; i++) {
          int p = from + i * across;
          to[at + 3 * i] = source[p];
          to[at + 3 * i + 1] = source[p + 1];
          to[at + 3 * i + 2] = source[p + 2];
        }
      }
      default -> {
        for (int i = 0; i < width; i++) {
          int p = from + i * across;
          to[at + 4 * i] = source[p];
          to[at + 4 * i + 1] = source[p + 1];
          to[at + 4 * i + 2] = source[p + 2];
          to[at + 4 * i + 3] = source[p + 3];
        }
      }
    }
  }
}

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

  /** Bytes before the elements of a large array, counted from a cache line. */
  private static final int HEADER = 16;

  /** Bytes of a cache line. */
  private static final int LINE = 64;

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
   * @param turn or null where columns do not become rows by squares
   */
  public void move(
      Mirror mirror, Turn turn, byte[] source, int channels, byte[] to, int at, int stride) {
    if (squares(turn, source, channels, Byte.BYTES, to, at, stride)) {
      return;
    }
    int j = 0;
    if (channels == 1 && Math.abs(down) == 1) {
      for (; j + 8 <= height; j += 8) {
        turn(source, from + j * down, to, at + j * stride, stride);
      }
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
   * Moves pixels by squares whose rows become columns, down the destination, where reading runs
   * along rows of the source. Behind the first squares come those that begin at a cache line of the
   * destination, as far as arrays begin behind a header of {@link #HEADER} bytes; the last ones end
   * with the rectangle. So some pixels are moved twice.
   *
   * @return whether there was room for a square
   */
  private boolean squares(
      Turn turn, Object source, int channels, int size, Object to, int at, int stride) {
    int bytes = size * channels;
    int side = Turn.side(bytes);
    if (turn == null || Math.abs(down) != channels || width < side || height < side) {
      return false;
    }
    int second = 1;
    while (second < side && (HEADER + at * size + second * bytes) % LINE != 0) {
      second++;
    }
    for (int i = 0; i < width; i += i == 0 ? second : side) {
      int x = Math.min(i, width - side);
      for (int j = 0; j < height; j += side) {
        int ahead = Math.min(j, height - side);
        int y = down < 0 ? height - side - ahead : ahead;
        int top = down < 0 ? y + side - 1 : y; // whose pixels come first in the source
        int p = from + x * across + top * down;
        int q = at + x * channels + top * stride;
        int rise = down < 0 ? -stride : stride;
        if (source instanceof byte[] u8) { // a switch over types would spin a class at first
          turn.turn(u8, p, across, channels, (byte[]) to, q, rise);
        } else if (source instanceof short[] u16) {
          turn.turn(u16, p, across, channels, (short[]) to, q, rise);
        } else {
          turn.turn((float[]) source, p, across, (float[]) to, q, rise);
        }
      }
    }
    return true;
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
  public void move(
      Mirror mirror, Turn turn, short[] source, int channels, short[] to, int at, int stride) {
    if (squares(turn, source, channels, Short.BYTES, to, at, stride)) {
      return;
    }
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
    if (squares(turn, source, channels, Float.BYTES, to, at, stride)) {
      return;
    }
    for (int j = 0; j < height; j++) {
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

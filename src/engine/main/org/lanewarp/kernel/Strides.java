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
    if (Squares.move(this, turn, source, channels, Byte.BYTES, to, at, stride)) {
      return;
    }
    int j = 0;
    if (channels == 1 && Math.abs(down) == 1) {
      for (; j + ByteTurn.SIDE <= height; j += ByteTurn.SIDE) {
        ByteTurn.move(this, source, from + j * down, to, at + j * stride, stride);
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

  private static void copy3(byte[] source, int from, byte[] to, int at) {
    SHORT.set(to, at, (short) SHORT.get(source, from));
    to[at + 2] = source[from + 2];
  }

  /** Moves u16 pixels. */
  public void move(
      Mirror mirror, Turn turn, short[] source, int channels, short[] to, int at, int stride) {
    if (Squares.move(this, turn, source, channels, Short.BYTES, to, at, stride)) {
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
    if (Squares.move(this, turn, source, channels, Float.BYTES, to, at, stride)) {
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

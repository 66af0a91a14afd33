package org.lanewarp.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Nearest neighbours as pure data movement, sample by sample or word by word ({@link Mover} moves
 * the wider pixels as vectors, and those of three bytes): pixels at {@code index[at] … index[at + n
 * - 1]} of a window go side by side into an image's array, from element {@code first}. No
 * arithmetic, so no twins. Channels are written out: an inner loop over them took up to twice as
 * long.
 */
public final class Pick {

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private Pick() {}

  /** u8, but for three channels. */
  public static void pick(Window w, int[] index, int at, int n, byte[] to, int first) {
    byte[] from = w.bytes;
    switch (w.channels) {
      case 1 -> {
        for (int i = 0; i < n; i++) {
          to[first + i] = from[index[at + i]];
        }
      }
      case 2 -> {
        for (int i = 0; i < n; i++) {
          SHORT.set(to, first + 2 * i, (short) SHORT.get(from, index[at + i]));
        }
      }
      case 4 -> {
        for (int i = 0; i < n; i++) {
          INT.set(to, first + 4 * i, (int) INT.get(from, index[at + i]));
        }
      }
      default -> throw new IllegalArgumentException(w.channels + " channels of u8");
    }
  }

  /** u16. */
  public static void pick(Window w, int[] index, int at, int n, short[] to, int first) {
    short[] from = w.shorts;
    switch (w.channels) {
      case 1 -> {
        for (int i = 0; i < n; i++) {
          to[first + i] = from[index[at + i]];
        }
      }
      case 2 -> {
        for (int i = 0; i < n; i++) {
          int p = index[at + i];
          to[first + 2 * i] = from[p];
          to[first + 2 * i + 1] = from[p + 1];
        }
      }
      case 3 -> {
        for (int i = 0; i < n; i++) {
          int p = index[at + i];
          to[first + 3 * i] = from[p];
          to[first + 3 * i + 1] = from[p + 1];
          to[first + 3 * i + 2] = from[p + 2];
        }
      }
      default -> {
        for (int i = 0; i < n; i++) {
          int p = index[at + i];
          to[first + 4 * i] = from[p];
          to[first + 4 * i + 1] = from[p + 1];
          to[first + 4 * i + 2] = from[p + 2];
          to[first + 4 * i + 3] = from[p + 3];
        }
      }
    }
  }

  /** f32. */
  public static void pick(Window w, int[] index, int at, int n, float[] to, int first) {
    float[] from = w.floats;
    switch (w.channels) {
      case 1 -> {
        for (int i = 0; i < n; i++) {
          to[first + i] = from[index[at + i]];
        }
      }
      case 2 -> {
        for (int i = 0; i < n; i++) {
          int p = index[at + i];
          to[first + 2 * i] = from[p];
          to[first + 2 * i + 1] = from[p + 1];
        }
      }
      case 3 -> {
        for (int i = 0; i < n; i++) {
          int p = index[at + i];
          to[first + 3 * i] = from[p];
          to[first + 3 * i + 1] = from[p + 1];
          to[first + 3 * i + 2] = from[p + 2];
        }
      }
      default -> {
        for (int i = 0; i < n; i++) {
          int p = index[at + i];
          to[first + 4 * i] = from[p];
          to[first + 4 * i + 1] = from[p + 1];
          to[first + 4 * i + 2] = from[p + 2];
          to[first + 4 * i + 3] = from[p + 3];
        }
      }
    }
  }
}

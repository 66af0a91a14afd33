package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** u8: several taps or channels in a word, read by one load. */
final class FetchU8 extends Fetch {

  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int channels;

  FetchU8(int channels) {
    this.channels = channels;
  }

  @Override
  public void fetch(Window w, int plane, Batch batch, int n, int[] to) {
    if (channels == 1) {
      quads(w.bytes, w.stride, batch.index, n, to);
    } else {
      squares(w.bytes, w.stride, batch.index, n, to);
    }
  }

  private static void quads(byte[] from, int stride, int[] index, int n, int[] to) {
    for (int i = 0; i < n; i++) {
      int p = index[i];
      to[i] = (short) SHORT.get(from, p) & 0xffff | (short) SHORT.get(from, p + stride) << 16;
    }
  }

  /**
   * Two by two pixels. With three channels, two bytes are read along: behind the upper ones and
   * before the lower ones, so that nothing is read outside the window.
   */
  private void squares(byte[] from, int stride, int[] index, int n, int[] to) {
    switch (channels) {
      case 2 -> {
        for (int i = 0; i < n; i++) {
          int p = index[i];
          int upper = (int) INT.get(from, p);
          to[i] = upper;
          to[CAPACITY + i] = upper >>> 16;
          int lower = (int) INT.get(from, p + stride);
          to[2 * CAPACITY + i] = lower;
          to[3 * CAPACITY + i] = lower >>> 16;
        }
      }
      case 3 -> {
        for (int i = 0; i < n; i++) {
          int p = index[i];
          long upper = (long) LONG.get(from, p);
          to[i] = (int) upper;
          to[CAPACITY + i] = (int) (upper >>> 24);
          long lower = (long) LONG.get(from, p + stride - 2);
          to[2 * CAPACITY + i] = (int) (lower >>> 16);
          to[3 * CAPACITY + i] = (int) (lower >>> 40);
        }
      }
      default -> {
        for (int i = 0; i < n; i++) {
          int p = index[i];
          to[i] = (int) INT.get(from, p);
          to[CAPACITY + i] = (int) INT.get(from, p + 4);
          to[2 * CAPACITY + i] = (int) INT.get(from, p + stride);
          to[3 * CAPACITY + i] = (int) INT.get(from, p + stride + 4);
        }
      }
    }
  }
}

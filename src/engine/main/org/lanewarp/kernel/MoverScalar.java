package org.lanewarp.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** {@link Mover}, one pixel at a time. */
public final class MoverScalar implements Mover {

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  @Override
  public void store8(int[] from, int at, int n, byte[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = (byte) from[at + i];
    }
  }

  @Override
  public void store24(int[] from, int at, int n, byte[] to, int first) {
    for (int i = 0; i < n; i++) {
      int word = from[at + i];
      to[first + 3 * i] = (byte) word;
      to[first + 3 * i + 1] = (byte) (word >>> 8);
      to[first + 3 * i + 2] = (byte) (word >>> 16);
    }
  }

  @Override
  public void store32(int[] from, int at, int n, byte[] to, int first) {
    for (int i = 0; i < n; i++) {
      INT.set(to, first + 4 * i, from[at + i]);
    }
  }

  @Override
  public void store16(int[] from, int at, int n, short[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = (short) from[at + i];
    }
  }

  @Override
  public void storeFloat(int[] from, int at, int n, float[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = Float.intBitsToFloat(from[at + i]);
    }
  }
}

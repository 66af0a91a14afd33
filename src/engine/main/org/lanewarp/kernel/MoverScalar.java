package org.lanewarp.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.lanewarp.lane.Blend;

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
  public void pack(float[] from, int at, int n, int[] to, int first) {
    for (int i = 0; i < n; i++) {
      int word = 0;
      for (int c = 0; c < 4; c++) {
        word |= Blend.saturate(from[at + 4 * i + c], 255) << 8 * c;
      }
      to[first + i] = word;
    }
  }

  @Override
  public void storePixels16(float[] from, int at, int n, int channels, short[] to, int first) {
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < channels; c++) {
        to[first + channels * i + c] = (short) Blend.saturate(from[at + 4 * i + c], 0xffff);
      }
    }
  }

  @Override
  public void storePixelsFloat(float[] from, int at, int n, int channels, float[] to, int first) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(from, at + 4 * i, to, first + channels * i, channels);
    }
  }

  @Override
  public void pick24(byte[] from, int[] index, int at, int n, byte[] to, int first) {
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < 3; c++) {
        to[first + 3 * i + c] = from[index[at + i] + c];
      }
    }
  }

  @Override
  public void pick16(
      short[] from, int[] index, int at, int n, int channels, short[] to, int first) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(from, index[at + i], to, first + channels * i, channels);
    }
  }

  @Override
  public void pickFloat(
      float[] from, int[] index, int at, int n, int channels, float[] to, int first) {
    for (int i = 0; i < n; i++) {
      System.arraycopy(from, index[at + i], to, first + channels * i, channels);
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

package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** {@link Shift}, element by element. */
public final class ShiftScalar implements Shift {

  @Override
  public void shift(
      Window from, int at, float fx, float[] fy, int row, int n, byte[] to, int first, int pitch) {
    byte[] source = from.bytes;
    int next = from.channels;
    for (int r = 0; r < ROWS; r++) {
      for (int i = 0; i < n; i++) {
        int p = at + r * from.stride + i;
        int q = p + from.stride;
        float upper = Blend.linear(fx, source[p] & 0xff, source[p + next] & 0xff);
        float lower = Blend.linear(fx, source[q] & 0xff, source[q + next] & 0xff);
        float v = Blend.linear(fy[row + r], upper, lower);
        to[first + r * pitch + i] = (byte) Blend.saturate(v, 0xff);
      }
    }
  }

  @Override
  public void shift(
      Window from, int at, float fx, float[] fy, int row, int n, short[] to, int first, int pitch) {
    short[] source = from.shorts;
    int next = from.channels;
    for (int r = 0; r < ROWS; r++) {
      for (int i = 0; i < n; i++) {
        int p = at + r * from.stride + i;
        int q = p + from.stride;
        float upper = Blend.linear(fx, source[p] & 0xffff, source[p + next] & 0xffff);
        float lower = Blend.linear(fx, source[q] & 0xffff, source[q + next] & 0xffff);
        float v = Blend.linear(fy[row + r], upper, lower);
        to[first + r * pitch + i] = (short) Blend.saturate(v, 0xffff);
      }
    }
  }

  @Override
  public void shift(
      Window from, int at, float fx, float[] fy, int row, int n, float[] to, int first, int pitch) {
    float[] source = from.floats;
    int next = from.channels;
    for (int r = 0; r < ROWS; r++) {
      for (int i = 0; i < n; i++) {
        int p = at + r * from.stride + i;
        int q = p + from.stride;
        float upper = Blend.linear(fx, source[p], source[p + next]);
        float lower = Blend.linear(fx, source[q], source[q + next]);
        float v = Blend.linear(fy[row + r], upper, lower);
        to[first + r * pitch + i] = v;
      }
    }
  }
}

package org.lanewarp.kernel;

import org.lanewarp.lane.Blend;

/** {@link Convert}, sample by sample. */
public final class ConvertScalar implements Convert {

  @Override
  public void widen8(byte[] from, int at, int n, float[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = from[at + i] & 0xff;
    }
  }

  @Override
  public void widen16(short[] from, int at, int n, float[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = from[at + i] & 0xffff;
    }
  }

  @Override
  public void narrow8(float[] from, int at, int n, byte[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = (byte) Blend.saturate(from[at + i] + SNAP - SNAP, 0xff);
    }
  }

  @Override
  public void narrow16(float[] from, int at, int n, short[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = (short) Blend.saturate(from[at + i], 0xffff);
    }
  }
}

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
      to[first + i] = round8(from[at + i]);
    }
  }

  @Override
  public void narrow16(float[] from, int at, int n, short[] to, int first) {
    for (int i = 0; i < n; i++) {
      to[first + i] = round16(from[at + i]);
    }
  }

  /** A sample that came from u8, rounded and saturated. */
  static byte round8(float v) {
    return (byte) Blend.saturate(v + SNAP - SNAP, 0xff);
  }

  /** A sample that came from u16, rounded and saturated. */
  static short round16(float v) {
    return (short) Blend.saturate(v, 0xffff);
  }
}

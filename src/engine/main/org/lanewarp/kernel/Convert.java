package org.lanewarp.kernel;

/** Integer samples to floats and back, n that lie side by side. */
public interface Convert {

  /** From u8. */
  void widen8(byte[] from, int at, int n, float[] to, int first);

  /** From u16. */
  void widen16(short[] from, int at, int n, float[] to, int first);

  /** To u8: rounded half to even and saturated. */
  void narrow8(float[] from, int at, int n, byte[] to, int first);

  /** To u16: rounded half to even and saturated. */
  void narrow16(float[] from, int at, int n, short[] to, int first);
}

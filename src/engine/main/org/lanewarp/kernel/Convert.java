package org.lanewarp.kernel;

/** Integer samples to floats and back, n that lie side by side. */
public interface Convert {

  /** From u8. */
  void widen8(byte[] from, int at, int n, float[] to, int first);

  /** From u16. */
  void widen16(short[] from, int at, int n, float[] to, int first);

  /**
   * Added and taken away again, this leaves 12 binary places of a value that came from u8. Sums of
   * weighted samples miss the halves that they should meet by far less, and so meet them again: of
   * the means of ten pixels, one in ten is a half.
   */
  float SNAP = 0x1.8p11f;

  /** To u8: rounded half to even and saturated, what is within 2<sup>−13</sup> of a half too. */
  void narrow8(float[] from, int at, int n, byte[] to, int first);

  /** To u16: rounded half to even and saturated. */
  void narrow16(float[] from, int at, int n, short[] to, int first);
}

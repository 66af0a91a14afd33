package org.lanewarp.kernel;

/** Moves values to pixels of an image that lie side by side. */
public interface Mover {

  /** Words to one u8 channel. */
  void store8(int[] from, int at, int n, byte[] to, int first);

  /** Packed words to three u8 channels. */
  void store24(int[] from, int at, int n, byte[] to, int first);

  /** Packed words to four u8 channels. */
  void store32(int[] from, int at, int n, byte[] to, int first);

  /** Pixels of four floats, rounded half to even and saturated, to packed words. */
  void pack(float[] from, int at, int n, int[] to, int first);

  /** Pixels of four floats, rounded and saturated, to three or four u16 channels. */
  void storePixels16(float[] from, int at, int n, int channels, short[] to, int first);

  /** Pixels of four floats to three or four f32 channels. */
  void storePixelsFloat(float[] from, int at, int n, int channels, float[] to, int first);

  /**
   * Three u8 channels of pixels anywhere to pixels side by side.
   *
   * @param index their first elements, from {@code at} on
   */
  void pick24(byte[] from, int[] index, int at, int n, byte[] to, int first);

  /**
   * Three or four u16 channels of pixels anywhere to pixels side by side.
   *
   * @param index their first elements, from {@code at} on; there must be a fourth one each
   */
  void pick16(short[] from, int[] index, int at, int n, int channels, short[] to, int first);

  /** The same of f32 channels. */
  void pickFloat(float[] from, int[] index, int at, int n, int channels, float[] to, int first);

  /** Words to one u16 channel. */
  void store16(int[] from, int at, int n, short[] to, int first);

  /** Words to one f32 channel. */
  void storeFloat(int[] from, int at, int n, float[] to, int first);
}

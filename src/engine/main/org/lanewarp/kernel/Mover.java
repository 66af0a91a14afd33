package org.lanewarp.kernel;

/**
 * Moves words to pixels of an image that lie side by side. No arithmetic: every twin of it is exact
 * by nature.
 */
public interface Mover {

  /** Words to one u8 channel. */
  void store8(int[] from, int at, int n, byte[] to, int first);

  /** Packed words to three u8 channels. */
  void store24(int[] from, int at, int n, byte[] to, int first);

  /** Packed words to four u8 channels. */
  void store32(int[] from, int at, int n, byte[] to, int first);

  /** Words to one u16 channel. */
  void store16(int[] from, int at, int n, short[] to, int first);

  /** Words to one f32 channel. */
  void storeFloat(int[] from, int at, int n, float[] to, int first);
}

package org.lanewarp.kernel;

/**
 * Moves pixels between images and words, in runs that lie side by side, and packs neighbours into
 * one word. No arithmetic: every twin of it is exact by nature.
 */
public interface Mover {

  /** One u8 channel to words. */
  void load8(byte[] from, int first, int n, int[] to, int at);

  /** Three u8 channels to packed words. */
  void load24(byte[] from, int first, int n, int[] to, int at);

  /** Four u8 channels to packed words. */
  void load32(byte[] from, int first, int n, int[] to, int at);

  /** One u16 channel to words. */
  void load16(short[] from, int first, int n, int[] to, int at);

  /** One f32 channel to words. */
  void loadFloat(float[] from, int first, int n, int[] to, int at);

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

  /**
   * In place: puts into each word the pixel, its right neighbour, the one below and the one right
   * below, from the lowest byte up. The row below must still be plain.
   */
  void quads(int[] words, int at, int stride, int n);

  /** In place: puts the right neighbour into the upper half of each word. */
  void pairs(int[] words, int at, int n);
}

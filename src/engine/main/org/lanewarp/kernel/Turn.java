package org.lanewarp.kernel;

/**
 * Squares of pixels whose rows become columns: the pixels side by side from element {@code at + k *
 * pitch} on go to column k of rows that begin at {@code first + r * rise}, for k and r below {@link
 * #side}.
 */
public interface Turn {

  /** Bytes of the largest pixels that are turned. */
  int MOST_BYTES = 4;

  /**
   * Pixels in a row or column of a square: a cache line of them, but for three bytes sixteen.
   *
   * @param bytes bytes of a pixel
   */
  static int side(int bytes) {
    return bytes == 3 ? 16 : 64 / bytes;
  }

  /** u8. */
  void turn(byte[] from, int at, int pitch, int channels, byte[] to, int first, int rise);

  /** u16 of at most two channels. */
  void turn(short[] from, int at, int pitch, int channels, short[] to, int first, int rise);

  /** f32 of one channel. */
  void turn(float[] from, int at, int pitch, float[] to, int first, int rise);
}

package org.lanewarp.kernel;

/**
 * Squares of {@link #SIDE} × {@link #SIDE} pixels whose rows become columns: the pixels side by
 * side from element {@code at + k * pitch} on, for k below {@code SIDE}, go to column k of rows
 * that begin at {@code first + r * rise}.
 */
public interface Turn {

  /** Pixels in a row or column. */
  int SIDE = 16;

  /**
   * u8.
   *
   * @param channels 3 or 4
   */
  void turn(byte[] from, int at, int pitch, int channels, byte[] to, int first, int rise);

  /** f32 of one channel. */
  void turn(float[] from, int at, int pitch, float[] to, int first, int rise);
}

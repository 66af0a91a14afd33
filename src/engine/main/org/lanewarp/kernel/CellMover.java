package org.lanewarp.kernel;

/** Moves the nearest pixels of a band to where they belong. */
public interface CellMover {

  /**
   * Moves n pixels of each row of a band, u8 of any number of channels.
   *
   * @param first array element of the first row's first pixel
   * @param stride elements from row to row
   */
  void move8(Window w, Cells cells, int n, byte[] to, int first, int stride);

  /** The same of one u16 channel. */
  void move16(Window w, Cells cells, int n, short[] to, int first, int stride);

  /** The same of one f32 channel. */
  void moveFloat(Window w, Cells cells, int n, float[] to, int first, int stride);
}

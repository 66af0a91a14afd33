package org.lanewarp.kernel;

/**
 * Between rows of interleaved pixels and the columns that {@link Horizontal} works on. Lane {@code
 * r · unit + c} of a column is channel c of row r, where a pixel takes a unit of 1, 2 or 4 lanes;
 * of three channels, the fourth lane holds anything. There are always as many rows as fill the
 * lanes.
 */
public interface Transpose {

  /** Lanes of a pixel. */
  static int unit(int channels) {
    return channels == 3 ? 4 : channels;
  }

  /** Rows that fill the lanes of a column. */
  static int rows(int channels) {
    return Horizontal.LANES / unit(channels);
  }

  /**
   * Rows, of which the first begins at {@code at} and the others {@code pitch} behind each other,
   * to columns 0 … n − 1. May read a sample behind a row.
   */
  void toColumns(float[] from, int at, int pitch, int channels, int n, float[] to);

  /** Back, with the first row beginning at {@code first}. May write a sample behind a row. */
  void toRows(float[] from, int channels, int n, float[] to, int first, int pitch);
}

package org.lanewarp.kernel;

/** The shape of the bicubic kernels' tables: seven rows of eight columns. */
abstract class CubicBlocks implements BlockKernel {

  /** Columns of a table. */
  static final int COLUMNS = 8;

  /** Bytes that are loaded of a row of u8, which may be more than the table has. */
  static final int LOAD = 32;

  /** Rows. */
  static final int ROWS = 7;

  private static final int TAPS = 4;

  private final int channels;

  CubicBlocks(int channels) {
    this.channels = channels;
  }

  @Override
  public final int pitch() {
    return COLUMNS * channels;
  }

  /** What is loaded beyond a row of the table must not lie beyond the next one. */
  @Override
  public final int narrowest() {
    return Math.max(COLUMNS * channels, LOAD - COLUMNS * channels);
  }

  @Override
  public final int rows() {
    return ROWS;
  }

  @Override
  public final int taps() {
    return TAPS;
  }

  @Override
  public final int shared() {
    return 2 * Blocks.SIDE;
  }
}

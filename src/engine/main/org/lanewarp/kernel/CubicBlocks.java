package org.lanewarp.kernel;

/** The shape of the bicubic kernels' tables: seven rows of eight columns. */
abstract class CubicBlocks implements BlockKernel {

  /** Columns of a table. */
  static final int COLUMNS = 8;

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

package org.lanewarp.kernel;

/** The shape of the bicubic kernels' tables: seven rows of eight columns. */
abstract class CubicBlocks implements BlockKernel {

  /** Columns of a table. */
  static final int COLUMNS = 8;

  private static final int ROWS = 7;
  private static final int TAPS = 4;

  @Override
  public final int pitch() {
    return COLUMNS;
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
    return Blocks.SIDE;
  }
}

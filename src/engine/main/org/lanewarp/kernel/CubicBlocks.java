package org.lanewarp.kernel;

/** The shape of the bicubic kernels' tables: seven rows of eight columns. */
abstract class CubicBlocks implements BlockKernel {

  /** Columns of a table. */
  static final int COLUMNS = 8;

  /** Rows. */
  static final int ROWS = 7;

  private static final int TAPS = 4;

  /**
   * Where each channel of eight pixels lies in two vectors of sixteen elements, of which the first
   * begins where the pixels do and the second ends there: for each number of channels, channel and
   * pixel. Half of it is padding.
   */
  static final int[] PICKS = new int[5 * 4 * Blocks.GROUP];

  static {
    for (int channels = 2; channels <= 4; channels++) {
      for (int i = 0; i < channels * COLUMNS; i++) {
        int fromEnd = i + 2 * Blocks.GROUP - channels * COLUMNS;
        PICKS[picks(channels, i % channels) + i / channels] = i < Blocks.GROUP ? i : fromEnd;
      }
    }
  }

  private final int channels;

  CubicBlocks(int channels) {
    this.channels = channels;
  }

  /** Where in {@link #PICKS} a channel begins. */
  static int picks(int channels, int c) {
    return (4 * channels + c) * Blocks.GROUP;
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

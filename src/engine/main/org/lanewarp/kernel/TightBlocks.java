package org.lanewarp.kernel;

/**
 * The shape of the bilinear kernels' smallest tables: four rows of four pixels, which hold the taps
 * of a block where an image is enlarged about twice or more. Then each channel of a table is one
 * vector of floats: it is converted once, not tap by tap, and one permutation picks a tap of all
 * sixteen samples. Only for straight lines, which tell at once whether they lie close enough.
 */
abstract class TightBlocks implements BlockKernel {

  /** Columns of a table. */
  static final int COLUMNS = 4;

  /** Rows. */
  static final int ROWS = 4;

  /**
   * So that rows are loaded as parts of whole vectors of any type, none of which leaves a window.
   */
  private static final int NARROWEST = 20;

  /** Elements become columns: times {@link #perColumn}, shifted right by so many bits. */
  static final int DIVISION = 7;

  private final int channels;

  TightBlocks(int channels) {
    this.channels = channels;
  }

  /** 2<sup>{@link #DIVISION}</sup> / channels, hardly more. */
  static int perColumn(int channels) {
    return (1 << DIVISION) / channels + 1;
  }

  @Override
  public final int pitch() {
    return COLUMNS * channels;
  }

  @Override
  public final int narrowest() {
    return NARROWEST;
  }

  @Override
  public final int rows() {
    return ROWS;
  }

  @Override
  public final boolean isForStraight() {
    return true;
  }

  @Override
  public final int shared() {
    return Blocks.SIDE;
  }
}

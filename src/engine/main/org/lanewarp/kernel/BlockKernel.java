package org.lanewarp.kernel;

/** Blends the samples of {@link Blocks}, whose taps lie close together. */
public interface BlockKernel {

  /** Elements of the window's type in a row of a table. */
  int pitch();

  /** The least elements in a row of a window. */
  default int narrowest() {
    return pitch();
  }

  /** Rows of a table. */
  default int rows() {
    return Blocks.TABLE_ROWS;
  }

  /** Taps of a sample, in a row as in a column. */
  default int taps() {
    return 2;
  }

  /** The most columns that may share a table. */
  default int shared() {
    return Blocks.GROUP;
  }

  /** Whether all samples have to be on straight lines. */
  default boolean isForStraight() {
    return false;
  }

  /**
   * Computes {@code blocks.words} of as many groups, for all channels of the window.
   *
   * @param offset elements from the window's first pixels to those of the plane that is read
   */
  void run(Window w, int offset, Blocks blocks, int groups);
}

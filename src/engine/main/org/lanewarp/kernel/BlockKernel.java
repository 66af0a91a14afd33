package org.lanewarp.kernel;

/** Blends the samples of {@link Blocks}, whose taps lie close together. */
public interface BlockKernel {

  /** Elements of the window's type in a row of a table; a window has no fewer. */
  int pitch();

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

  /**
   * Computes {@code blocks.words} of as many groups, for all channels of the window.
   *
   * @param offset elements from the window's first pixels to those of the plane that is read
   */
  void run(Window w, int offset, Blocks blocks, int groups);
}

package org.lanewarp.cli.io.vp8l;

/** A change of the pixels that made them easier to code. */
interface Transform {

  /**
   * Undoes it.
   *
   * @param pixels may be changed
   * @return the pixels as they were, in the same array where the number is the same
   */
  int[] undo(int[] pixels);
}

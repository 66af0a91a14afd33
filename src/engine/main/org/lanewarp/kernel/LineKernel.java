package org.lanewarp.kernel;

/**
 * Samples whose rows run along the rows of the source: each window row is blended in x once, and
 * kept for all destination rows that read it. The same operations in the same order as the {@link
 * Kernel}s', so the same bits.
 */
public interface LineKernel {

  /** Blends {@code lines.taps} in x into a line that is kept. */
  void across(Lines lines, int slot);

  /**
   * Blends kept lines in y into {@code lines.words}.
   *
   * @param first slot of the upper one
   */
  void down(Lines lines, int first, float fy);
}

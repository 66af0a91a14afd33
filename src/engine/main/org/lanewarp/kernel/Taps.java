package org.lanewarp.kernel;

/**
 * The words that a kernel wants of each sample: every combination of these rows and columns,
 * counted from the sample's first tap. A word may hold several pixels, so these can be fewer than
 * its taps.
 *
 * @param columns column offsets, ascending
 * @param rows row offsets, ascending
 */
public record Taps(int[] columns, int[] rows) {

  /** The sample's first word alone. */
  public static final Taps ONE = new Taps(new int[] {0}, new int[] {0});
}

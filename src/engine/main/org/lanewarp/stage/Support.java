package org.lanewarp.stage;

/**
 * Which taps surround a sample's floor position.
 *
 * @param left taps left of the floor column
 * @param right taps right of it
 * @param above taps above the floor row
 * @param below taps below it
 */
public record Support(int left, int right, int above, int below) {

  /** Taps in a row. */
  public int columns() {
    return left + 1 + right;
  }

  /** Rows of taps. */
  public int rows() {
    return above + 1 + below;
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Cells.GROUP;
import static org.lanewarp.kernel.Cells.ROWS;
import static org.lanewarp.kernel.Glide.ONE;
import static org.lanewarp.kernel.Glide.SHIFT;

/**
 * Where the pixels of a band lie along one axis, if that is a linear function of the column: in
 * {@link Glide}'s fixed point, counted from the window's first pixel. Half a pixel less the lowest
 * bit is added, so that the floor is the nearest pixel, and halves go down.
 */
final class CellAxis {

  /** What makes a floor of a rounding that takes halves down. */
  static final int BIAS = ONE / 2 - 1;

  /** Column 0 of each row. */
  final long[] starts = new long[ROWS];

  /** For the lanes: what each column of a group adds. */
  final int[] ramp = new int[GROUP];

  /** Advance from column to column. */
  long slope;

  private long least;
  private long greatest;

  /** Begins anew, before the rows. */
  void begin() {
    least = Long.MAX_VALUE;
    greatest = Long.MIN_VALUE;
  }

  /**
   * Sets row j.
   *
   * @param whole its anchor, from the window's first pixel
   * @param glide its fixed-point part at the middle of a full row
   */
  void row(int j, long whole, int glide, int glideSlope) {
    long start = (whole << SHIFT) + (glide - Walk.MIDDLE * glideSlope) + BIAS;
    starts[j] = start;
    least = Math.min(least, start);
    greatest = Math.max(greatest, start);
  }

  /** Sets the advance from column to column, after the rows. */
  void slope(int step, int glideSlope) {
    slope = ((long) step << SHIFT) + glideSlope;
    least += Math.min((GROUP - 1) * slope, 0);
    greatest += Math.max((GROUP - 1) * slope, 0);
  }

  /** Whether groups may lie within so many pixels; if not, none does. */
  boolean isNarrow(int most) {
    return greatest - least < (long) most << SHIFT;
  }

  /** The least pixel of a group that begins at column i, or one less. */
  int first(int i) {
    return (int) (least + i * slope >> SHIFT);
  }

  /** The greatest pixel there, or one more: halves may go up as well. */
  int last(int i) {
    return (int) (greatest + 1 + i * slope >> SHIFT);
  }

  /** What takes the low bits of starts to column i, counted from pixel {@code first}. */
  int shift(int i, int first) {
    return i * (int) slope - (first << SHIFT);
  }
}

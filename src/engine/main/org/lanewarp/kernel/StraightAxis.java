package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.SIDE;

/**
 * Where the samples of a band lie along one axis, if that is a linear function of the column: in
 * {@link Glide}'s fixed point, counted from the window's first floor.
 */
final class StraightAxis {

  private final long[] starts = new long[SIDE];
  private int stepping;
  private int glideSlope;
  private long slope;
  private long least;
  private long greatest;

  /** Sets the advance from column to column, before the rows. */
  void slope(int step, int glideSlope) {
    this.stepping = step;
    this.glideSlope = glideSlope;
    slope = ((long) step << Glide.SHIFT) + glideSlope;
    least = Long.MAX_VALUE;
    greatest = Long.MIN_VALUE;
  }

  /**
   * Sets row j.
   *
   * @param whole its anchor, from the window's first floor
   * @param glide its fixed-point part at the middle of a full row
   * @param shared columns that share a table
   */
  void row(int j, long whole, int glide, int shared) {
    long start = (whole << Glide.SHIFT) + (glide - Walk.MIDDLE * glideSlope);
    long end = start + (shared - 1) * slope;
    starts[j] = start;
    least = Math.min(least, Math.min(start, end));
    greatest = Math.max(greatest, Math.max(start, end));
  }

  /** The least floor in the columns that share a table with column i, the first of them. */
  int first(int i) {
    return (int) (least + i * slope >> Glide.SHIFT);
  }

  /** The most that floors in them may lie behind that one. */
  long spread() {
    return (greatest - least >> Glide.SHIFT) + 1;
  }

  /** The low bits of the positions of a block at column 0. */
  void starts(int[] to) {
    int step = (int) slope;
    for (int j = 0; j < SIDE; j++) {
      int start = (int) starts[j];
      to[SIDE * j] = start;
      to[SIDE * j + 1] = start + step;
      to[SIDE * j + 2] = start + 2 * step;
      to[SIDE * j + 3] = start + 3 * step;
    }
  }

  /** The whole part of the least position in the columns that share a table with column 0. */
  int whole() {
    return (int) (least >> Glide.SHIFT);
  }

  /** The rest of it, in fixed point. */
  int fraction() {
    return (int) least & Glide.ONE - 1;
  }

  /** The whole part of the advance. */
  int stepping() {
    return stepping;
  }

  /** The rest of it, in fixed point: at most one half. */
  int glideSlope() {
    return glideSlope;
  }

  /** The low bits of the advance, in fixed point. */
  int slope() {
    return (int) slope;
  }

  /** What takes them to column i, counted from floor {@code first}. */
  int shift(int i, int first) {
    return i * (int) slope - (first << Glide.SHIFT);
  }
}

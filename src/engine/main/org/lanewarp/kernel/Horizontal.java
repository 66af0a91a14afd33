package org.lanewarp.kernel;

/**
 * The horizontal pass of a resize that shrinks much: neighbouring samples of a row, several taps of
 * all channels, lie in {@link #LANES} lanes and are multiplied by as many weights; the lanes of
 * each channel are added up at the end. So every load is contiguous, however irregular the taps
 * are.
 */
public interface Horizontal {

  /** Partial sums of a destination pixel. */
  int LANES = 16;

  /** Rows of a call. */
  int ROWS = 4;

  /** Columns whose partial sums are kept until they are folded. */
  int BLOCK = 16;

  /** Floats that a call needs for partial sums. */
  int SUMS = BLOCK * ROWS * LANES;

  /** Samples that may be written behind a row: columns come four samples at a time. */
  int SPILL = 3;

  /** Source pixels whose samples fill the lanes; of three channels, the last lane is idle. */
  static int pixels(int channels) {
    return LANES / channels;
  }

  /** Where the taps of destination columns lie, and their weights, the same for all rows. */
  final class Table {

    /** Destination columns. */
    public int columns;

    /** Samples of a pixel. */
    public int channels;

    /**
     * Whether sums are {@code p0 + w0 (p0 − p0) + w1 (p1 − p0) + …}, exact where all taps are
     * equal, and taps without weight do not count, be they infinite. Else they are {@code w0 p0 +
     * w1 p1 + …}, which needs finite samples and rounding to integers.
     */
    public boolean isExact;

    /** The source sample where each column's taps begin. */
    public int[] offsets = new int[0];

    /** Where each column's weights begin; {@code begins[columns]} is where they end. */
    public int[] begins = new int[1];

    /** {@link Horizontal#LANES} weights for as many samples from a column's first on, and so on. */
    public float[] weights = new float[0];

    /** An empty table. */
    public Table() {}
  }

  /**
   * Computes {@link #ROWS} rows of {@code table.columns} pixels. Lane l of the partial sums adds up
   * samples l, l + 16, … (of three channels l + 15, …) from the first tap on. Then lane l + 8 is
   * added to lane l, l + 4 to l, and so on, down to the channels; of three channels, pixels 0 + 2
   * and 1 + 3 and then 4 are added.
   *
   * @param at the first row; the others lie {@code pitch} behind each other
   * @param sums {@link #SUMS} floats of any content
   */
  void run(
      float[] from,
      int at,
      int pitch,
      Table table,
      float[] sums,
      float[] out,
      int to,
      int outPitch);
}

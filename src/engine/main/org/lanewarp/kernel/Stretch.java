package org.lanewarp.kernel;

/**
 * The horizontal pass of a resize that grows or shrinks a little: samples side by side have taps
 * close together. So a tap of a whole vector of samples lies within a few vectors of the source
 * row, and is brought to its lanes by a permutation.
 */
public interface Stretch {

  /** What numbers of samples are padded to. */
  int PAD = 16;

  /** Samples that may be read behind the last tap. */
  int SPILL = 4 * PAD;

  /** Rows of a call. */
  int ROWS = Horizontal.ROWS;

  /** Where the taps of destination samples lie, the same for all rows. */
  final class Table {

    /** Samples of a group, {@link Stretch#group}. */
    public int group;

    /** How many source samples the first taps of a group lie within at most. */
    public int span;

    /** Where the first of these lies, group by group. */
    public int[] bases = new int[0];

    /**
     * How far behind its group's base each sample's first tap lies; the next is a pixel further.
     */
    public int[] offsets = new int[0];

    /** Weights, {@link #pitch} of them for the first tap of all samples, then for the second. */
    public float[] weights = new float[0];

    /** Destination samples, padded to {@link Stretch#PAD} with repetitions of the last. */
    public int pitch;

    /** Taps of each sample. */
    public int taps;

    /** Samples of a pixel. */
    public int channels;

    /** An empty table. */
    public Table() {}
  }

  /** Samples that best share an element of {@link Table#bases}: a divisor of {@link #PAD}. */
  int group();

  /**
   * Computes {@link #ROWS} rows of {@code table.pitch} samples: {@code p0 + w1 (p1 − p0) + …},
   * exact where all taps are equal. May read {@link #SPILL} elements behind the last tap.
   *
   * @param at the first row; the others lie {@code pitch} behind each other
   */
  void run(float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch);
}

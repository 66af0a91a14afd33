package org.lanewarp.kernel;

/**
 * The horizontal pass of a resize that grows: samples side by side have taps side by side, or the
 * same ones. So all taps of a vector of samples lie within one vector of the source row, and are
 * brought to their lanes by a permutation.
 */
public interface Stretch {

  /** What numbers of samples are padded to. */
  int PAD = 16;

  /** Samples that share an element of {@link Table#bases}. */
  int GROUP = 4;

  /** Where the taps of destination samples lie, the same for all rows. */
  final class Table {

    /** Source sample of each destination sample's first tap; the next tap is a pixel further. */
    public int[] offsets = new int[0];

    /** The smallest offset in each group of {@link Stretch#GROUP}. */
    public int[] bases = new int[0];

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

  /**
   * Computes {@code rows} rows of {@code table.pitch} samples: {@code p0 + w1 (p1 − p0) + …}, exact
   * where all taps are equal. May read {@link #PAD} elements behind the last tap.
   *
   * @param at the first row; the others lie {@code pitch} behind each other
   */
  void run(
      float[] from, int at, int pitch, int rows, Table table, float[] out, int to, int outPitch);
}

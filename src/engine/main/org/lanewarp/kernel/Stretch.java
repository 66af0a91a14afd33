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

    /** Whether the first taps of neighbouring samples lie side by side. */
    public boolean isContiguous;

    private int samples;

    /** An empty table. */
    public Table() {}

    /** Makes room for n samples. What is in it then has to be written, and {@link #settle}d. */
    public void reserve(int n, int taps, int channels) {
      this.samples = n;
      this.pitch = (n + PAD - 1) & -PAD;
      this.taps = taps;
      this.channels = channels;
      if (offsets.length < pitch) {
        offsets = new int[pitch];
        bases = new int[pitch];
      }
      if (weights.length < taps * pitch) {
        weights = new float[taps * pitch];
      }
    }

    /**
     * Turns the offsets of samples' first taps, counted from the start of the source row, into
     * those from the bases of groups, and pads all with repetitions of the last sample.
     */
    public void settle(int group) {
      this.group = group;
      span = 0;
      isContiguous = true;
      for (int i = samples; i < pitch; i++) {
        offsets[i] = offsets[samples - 1];
        for (int k = 0; k < taps; k++) {
          weights[k * pitch + i] = weights[k * pitch + samples - 1];
        }
      }
      for (int g = 0; g < pitch; g += group) {
        int base = Integer.MAX_VALUE;
        for (int i = g; i < g + group; i++) {
          isContiguous &= i >= samples || offsets[i] == i;
          base = Math.min(base, offsets[i]);
        }
        bases[g / group] = base;
        for (int i = g; i < g + group; i++) {
          offsets[i] -= base;
          span = Math.max(span, offsets[i] + 1);
        }
      }
    }
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

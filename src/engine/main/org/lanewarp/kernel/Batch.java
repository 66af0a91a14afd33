package org.lanewarp.kernel;

/**
 * Samples on their way through the kernels: where they lie in the window, their taps, and the
 * values that come out. A batch is one row segment of a tile or several, each begun at a multiple
 * of {@link #PAD}, so that short rows do not cost a kernel call each and kernels need no tails.
 */
public final class Batch {

  /** The most pixels in a row segment. */
  public static final int WIDTH = 128;

  /** Samples in a batch. */
  public static final int CAPACITY = 256;

  /** What row segments are padded to: the lanes of the widest vector. */
  public static final int PAD = 16;

  /**
   * Window element of each sample's first tap, the upper left of its support. Like the fractions
   * there is room for the rows of a band of {@link Blocks}.
   */
  public final int[] index = new int[Blocks.CAPACITY];

  /** Fraction of the column. */
  public final float[] fx = new float[Blocks.CAPACITY];

  /** Fraction of the row. */
  public final float[] fy = new float[Blocks.CAPACITY];

  /** The fetched words of one plane, see {@link Fetch}: stride {@link #CAPACITY}. */
  public final int[] taps;

  /** Bicubic weights, three of each axis, x before y: stride {@link #CAPACITY}. */
  public final float[] weights;

  /** Tap rows blended in x, waiting to be blended in y: four for each channel. */
  public final float[] lines;

  /** The values of a {@link PixelKernel}, four a pixel. */
  public final float[] pixels;

  /** The values of a {@link Kernel}; plane stride {@link #CAPACITY}. */
  public final Samples out;

  /** An empty batch. */
  public Batch() {
    taps = new int[4 * CAPACITY];
    weights = new float[6 * CAPACITY];
    lines = new float[16 * CAPACITY];
    pixels = new float[4 * CAPACITY];
    out = new Samples();
  }

  /** A batch with positions of its own, and the other's room for everything else. */
  public Batch(Batch other) {
    taps = other.taps;
    weights = other.weights;
    lines = other.lines;
    pixels = other.pixels;
    out = other.out;
  }

  /** Elements from one row segment of n samples to the next. */
  public static int pitch(int n) {
    return (n + PAD - 1) & -PAD;
  }

  /** Makes the padding behind a row segment harmless to read: it repeats the last sample. */
  public void seal(int at, int n) {
    for (int i = at + n; i < at + pitch(n); i++) {
      index[i] = index[at + n - 1];
    }
  }
}

package org.lanewarp.kernel;

import java.util.Arrays;
import org.lanewarp.PixelType;
import org.lanewarp.lane.Blend;

/**
 * Rows of the window on their way through a {@link LineKernel}: blended in x once, they are kept
 * for every destination row that reads them. An element is one channel of one sample; the channels
 * of a pixel lie side by side.
 */
public final class Lines {

  /** Elements from one line to the next, and from one tap to the next. */
  public static final int PITCH = 4 * Batch.WIDTH + 2 * Batch.PAD;

  /** Lines kept, rows of taps, and taps in a row. */
  public static final int TAPS = 2;

  /** Elements of a line. */
  public int n;

  /** Where element i of the first tap lies, from the first sample's first tap on. */
  public final int[] index = new int[PITCH];

  /** Fraction of the column. */
  public final float[] fx = new float[PITCH];

  /** The taps of one window row, a word each: an integer, or the bits of a float. */
  public final int[] taps = new int[TAPS * PITCH];

  /** Values before they are rounded. */
  public final float[] values = new float[PITCH];

  /** The pixel type. */
  public PixelType type;

  /** Elements from a tap to the next one in {@link #taps}. */
  public int tapPitch;

  /** What is kept: stride {@link #PITCH}. */
  public final float[] kept = new float[TAPS * PITCH];

  /** The values that come out, a word an element. */
  public final int[] words = new int[PITCH];

  private final int[] rows = new int[TAPS];
  private int channels;
  private boolean isContiguous;

  /**
   * Prepares for rows whose samples lie like those of a batch. Forgets what is kept.
   *
   * @param samples how many
   */
  public void begin(Batch batch, int samples, PixelType type, int channels) {
    this.type = type;
    this.channels = channels;
    n = samples * channels;
    isContiguous = true;
    for (int i = 0, e = 0; i < samples; i++) {
      isContiguous &= batch.index[i] - batch.index[0] == e;
      for (int c = 0; c < channels; c++, e++) {
        index[e] = batch.index[i] - batch.index[0] + c;
        fx[e] = batch.fx[i];
      }
    }
    tapPitch = isContiguous ? channels : PITCH;
    Arrays.fill(rows, -1);
  }

  /**
   * Where a window row is kept: its slot, or {@code ~slot} if it has yet to be fetched and blended.
   *
   * @param row array index of the row's first tap
   * @param slot the only one for the row
   */
  public int find(int row, int slot) {
    if (rows[slot] == row) {
      return slot;
    }
    rows[slot] = row;
    return ~slot;
  }

  /** The value of a tap. */
  public float tap(int i) {
    return type.isInteger() ? taps[i] : Float.intBitsToFloat(taps[i]);
  }

  /** Makes a value the i-th that comes out: rounded and saturated, or the bits of a float. */
  public void set(int i, float v) {
    words[i] = type.isInteger() ? Blend.saturate(v, (int) type.max()) : Float.floatToRawIntBits(v);
  }

  /** Fetches the taps of a window row. */
  public void fetch(Window w, Mover mover, int row) {
    if (isContiguous) {
      int count = n + channels;
      switch (type) {
        case U8 -> mover.load8(w.bytes, row, count, taps, 0);
        case U16 -> mover.load16(w.shorts, row, count, taps, 0);
        case F32 -> mover.loadFloat(w.floats, row, count, taps, 0);
      }
      return;
    }
    for (int k = 0; k < TAPS; k++) {
      int from = row + k * channels;
      switch (type) {
        case U8 -> pick(w.bytes, from, index, n, taps, k * PITCH);
        case U16 -> pick(w.shorts, from, index, n, taps, k * PITCH);
        case F32 -> pick(w.floats, from, index, n, taps, k * PITCH);
      }
    }
  }

  private static void pick(byte[] source, int from, int[] index, int n, int[] to, int at) {
    for (int i = 0; i < n; i++) {
      to[at + i] = source[from + index[i]] & 0xff;
    }
  }

  private static void pick(short[] source, int from, int[] index, int n, int[] to, int at) {
    for (int i = 0; i < n; i++) {
      to[at + i] = source[from + index[i]] & 0xffff;
    }
  }

  private static void pick(float[] source, int from, int[] index, int n, int[] to, int at) {
    for (int i = 0; i < n; i++) {
      to[at + i] = Float.floatToRawIntBits(source[from + index[i]]);
    }
  }
}

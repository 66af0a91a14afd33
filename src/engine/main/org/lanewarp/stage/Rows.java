package org.lanewarp.stage;

import org.lanewarp.Image;
import org.lanewarp.kernel.Accumulate;
import org.lanewarp.kernel.Convert;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Stretch;
import org.lanewarp.kernel.Touch;
import org.lanewarp.kernel.Vertical;
import org.lanewarp.kernel.VerticalPair;

/** Rows of an image as floats, whatever its pixel type, and back. */
public final class Rows {

  private final Image image;
  private final Vertical vertical;
  private final VerticalPair pair;
  private final Accumulate accumulate;
  private final Convert convert;
  private final Touch touch = new Touch();

  public Rows(Image image, Kernels kernels) {
    this.image = image;
    this.vertical = kernels.vertical();
    this.pair = kernels.verticalPair();
    this.accumulate = kernels.accumulate();
    this.convert = kernels.convert();
  }

  /** Element of the first sample of pixel x in row y. */
  public int index(int x, int y) {
    return image.offset() + y * image.stride() + x * image.channels();
  }

  /** Samples from pixel x of row y on. */
  public void load(int x, int y, int n, float[] to, int first) {
    int at = index(x, y);
    switch (image.type()) {
      case U8 -> convert.widen8((byte[]) image.array(), at, n, to, first);
      case U16 -> convert.widen16((short[]) image.array(), at, n, to, first);
      case F32 -> System.arraycopy(image.array(), at, to, first, n);
    }
  }

  /**
   * Reads a sample of each page of a row, if there is such a row, so that the page is at hand when
   * its turn comes. Takes a tenth off large images.
   */
  public void touch(int x, int y, int n) {
    if (y >= image.height()) {
      return;
    }
    int at = index(x, y);
    switch (image.type()) {
      case U8 -> touch.run((byte[]) image.array(), at, n, Touch.PAGE);
      case U16 -> touch.run((short[]) image.array(), at, n, Touch.PAGE);
      case F32 -> touch.run((float[]) image.array(), at, n, Touch.PAGE);
    }
  }

  /** Whether samples are integers. */
  public boolean isInteger() {
    return image.type().isInteger();
  }

  /** {@link Vertical} on n samples of f32 rows that begin at the elements {@code rows}. */
  public void sum(int[] rows, int taps, float[] weights, int w, int n, float[] to, int first) {
    float[] array = (float[]) image.array();
    int padded = padded(n, array.length - rows[taps - 1]);
    vertical.run(array, rows, taps, weights, w, padded, to, first);
  }

  /** {@link Accumulate} on n samples of integer rows that begin at the elements {@code rows}. */
  public void add(
      int[] rows,
      int count,
      float[] weights,
      int n,
      float[] sums,
      int first,
      int second,
      int before) {
    int last = 0;
    for (int k = 0; k < count; k++) {
      last = Math.max(last, rows[k]);
    }
    if (image.array() instanceof byte[] bytes) {
      int padded = padded(n, bytes.length - last);
      accumulate.add8(bytes, rows, count, weights, padded, sums, first, second, before);
    } else {
      short[] shorts = (short[]) image.array();
      int padded = padded(n, shorts.length - last);
      accumulate.add16(shorts, rows, count, weights, padded, sums, first, second, before);
    }
  }

  /** The vertical pass of n samples of floats, rounded into pixel x of row y and those behind. */
  public void sumInto(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, int x, int y) {
    int first = index(x, y);
    Object to = image.array();
    switch (image.type()) {
      case U8 -> vertical.run8(from, rows, taps, weights, w, n, (byte[]) to, first);
      case U16 -> vertical.run16(from, rows, taps, weights, w, n, (short[]) to, first);
      case F32 -> vertical.run(from, rows, taps, weights, w, n, (float[]) to, first);
    }
  }

  /** The same for rows y and y + 1, which have the same taps. */
  public void sumIntoTwo(
      float[] from, int[] rows, int taps, float[] weights, int w, int w2, int n, int x, int y) {
    int first = index(x, y);
    int second = index(x, y + 1);
    Object to = image.array();
    switch (image.type()) {
      case U8 -> pair.run8(from, rows, taps, weights, w, w2, n, (byte[]) to, first, second);
      case U16 -> pair.run16(from, rows, taps, weights, w, w2, n, (short[]) to, first, second);
      case F32 -> pair.run(from, rows, taps, weights, w, w2, n, (float[]) to, first, second);
    }
  }

  /** Whole vectors, if the array has them: whatever follows the row does no harm. */
  private static int padded(int n, int available) {
    return Math.min((n + Stretch.PAD - 1) & -Stretch.PAD, available);
  }

  /** Rounds and saturates samples into pixel x of row y and those behind. */
  public void store(float[] from, int at, int n, int x, int y) {
    int first = index(x, y);
    switch (image.type()) {
      case U8 -> convert.narrow8(from, at, n, (byte[]) image.array(), first);
      case U16 -> convert.narrow16(from, at, n, (short[]) image.array(), first);
      case F32 -> System.arraycopy(from, at, image.array(), first, n);
    }
  }
}

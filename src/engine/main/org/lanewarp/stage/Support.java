package org.lanewarp.stage;

import org.lanewarp.kernel.Taps;

/**
 * Which taps surround a sample's floor position, and how staged pixels are packed for the kernel.
 *
 * @param left taps left of the floor column
 * @param right taps right of it
 * @param above taps above the floor row
 * @param below taps below it
 * @param packing how neighbours share a word
 */
public record Support(int left, int right, int above, int below, Packing packing) {

  /** How neighbouring pixels share a staged word. */
  public enum Packing {
    /** Each pixel alone. */
    PLAIN,
    /** u8, one channel: the pixel, right, below, and right below, from the lowest byte up. */
    QUAD,
    /** u16: the pixel in the lower half, its right neighbour in the upper. */
    PAIR
  }

  /** Taps in a row. */
  public int columns() {
    return left + 1 + right;
  }

  /** Rows of taps. */
  public int rows() {
    return above + 1 + below;
  }

  /** The staged words that hold all taps. */
  public Taps taps() {
    int perWordX = packing == Packing.PLAIN ? 1 : 2;
    int perWordY = packing == Packing.QUAD ? 2 : 1;
    return new Taps(every(columns(), perWordX), every(rows(), perWordY));
  }

  private static int[] every(int count, int step) {
    int[] offsets = new int[(count + step - 1) / step];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = i * step;
    }
    return offsets;
  }
}

package org.lanewarp.stage;

import org.lanewarp.Border;
import org.lanewarp.kernel.Window;

/**
 * Columns side by side, some of which may lie before or behind the source: there stand the border's
 * pixels. Which ones these are is found once for all rows.
 */
public final class BorderColumns {

  /** Of each column outside, the array index of its pixel in a row at 0; negative for the fill. */
  private int[] offsets = new int[0];

  private boolean replicates;
  private int x;
  private int width;

  /** How many lie before the source. */
  private int before;

  /** The first one behind it. */
  private int behind;

  /** Turns to n columns of an image, from column x on. */
  void enter(Pixels pixels, Border border, int x, int n) {
    this.x = x;
    width = n;
    replicates = border.kind() == Border.Kind.REPLICATE;
    before = Math.min(Math.max(-x, 0), n);
    behind = (int) Math.min(Math.max((long) pixels.width - x, before), n);
    if (offsets.length < n) {
      offsets = new int[n];
    }
    find(pixels, border, 0, before);
    find(pixels, border, behind, n);
  }

  private void find(Pixels pixels, Border border, int from, int to) {
    for (int i = from; i < to; i++) {
      int column = border.index(x + i, pixels.width);
      offsets[i] = column < 0 ? -1 : column * pixels.channels;
    }
  }

  /** Copies the columns of the row that begins at array index {@code row} into a window. */
  void copy(Pixels pixels, int row, Window w, int at) {
    outside(pixels, row, 0, before, w, at);
    if (behind > before) {
      int from = row + (x + before) * pixels.channels;
      pixels.copy(from, behind - before, w, at + before * pixels.channels);
    }
    outside(pixels, row, behind, width, w, at);
  }

  private void outside(Pixels pixels, int row, int from, int to, Window w, int at) {
    if (from == to) {
      return;
    }
    int offset = offsets[from];
    if (offset < 0) {
      pixels.fill(to - from, w, at + from * pixels.channels);
    } else if (replicates) {
      pixels.repeat(row + offset, to - from, w, at + from * pixels.channels);
    } else {
      for (int i = from; i < to; i++) {
        pixels.copy(row + offsets[i], 1, w, at + i * pixels.channels);
      }
    }
  }
}

package org.lanewarp.kernel;

import org.lanewarp.PixelType;

/**
 * Where the nearest pixels of a band of four row segments lie. The band is cut into groups of
 * sixteen columns. All pixels that a group reads lie in its table, some columns of eight rows of
 * the window, of which so many fit into four vector registers that all 64 are picked by two
 * permutations. Where the width is no multiple of sixteen, the last group overlaps the one before.
 */
public final class Cells {

  /** Rows of a band. */
  public static final int ROWS = 4;

  /** Columns of a group. */
  public static final int GROUP = 16;

  /** Pixels of a group. */
  public static final int SIZE = ROWS * GROUP;

  /** Rows of a table. */
  public static final int TABLE_ROWS = 8;

  /** Bytes in a row of a table. */
  public static final int TABLE_ROW = 32;

  /** What a row counts in a cell. */
  static final int ROW = 32;

  /** For {@link CellLocator}s: where straight rows lie. */
  final CellAxis xs = new CellAxis();

  final CellAxis ys = new CellAxis();

  /** The least column of each group, from the window's first pixel. */
  final int[] firstX = new int[Batch.PAD];

  /** The least row. */
  final int[] firstY = new int[Batch.PAD];

  /** Scratch of {@link RowCellsVector}: four times each least column, greatest one, and rows. */
  final int[] bounds = new int[GROUP];

  /** Pixels in a row of a table. */
  int columns;

  /** The last column of the window at which a table may begin. */
  int lastX;

  /** The last row. */
  int lastY;

  /** Window element where each group's table begins; there is room for a vector. */
  public final int[] base = new int[Math.max(Batch.WIDTH / GROUP, Batch.PAD)];

  /**
   * Row and column of each pixel in its table: {@code 32 row + column}, as unsigned bytes. Group by
   * group, in each row by row.
   */
  public final byte[] cell = new byte[ROWS * Batch.WIDTH];

  /** Elements in a row of a table. */
  public static int pitch(PixelType type) {
    return TABLE_ROW / type.bytes();
  }

  /**
   * Turns to a window, with at least as many rows, and elements in each, as a table. Where pixels
   * do not fill the rows of a table it may reach into the next row of the window, but not beyond
   * the array.
   *
   * @param pitch elements in a row of a table
   */
  public void enter(Window w, int pitch) {
    columns = pitch / w.channels;
    lastX = w.width - columns;
    lastY = w.height - TABLE_ROWS;
    int end = w.first + (w.height - 1) * w.stride + lastX * w.channels + pitch;
    if (columns * w.channels < pitch && end > w.bytes.length) { // only u8 has such pixels
      lastX--;
    }
  }

  /** The first column of a group that begins at column g, of n columns, n at least a group. */
  static int column(int g, int n) {
    return Math.min(g, n - GROUP);
  }
}

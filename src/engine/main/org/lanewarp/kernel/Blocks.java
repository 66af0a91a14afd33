package org.lanewarp.kernel;

/**
 * A band of four row segments, cut into blocks of 4×4 samples. One, two or four such blocks side by
 * side read so small a neighbourhood that all its pixels fit into four vector registers: their
 * table. There a tap is picked by a permutation, sixteen at a time, where memory would be asked for
 * each.
 *
 * <p>Blocks go in groups of four: sixteen columns. Samples are counted block by block, row by row
 * within each. Where the width is no multiple of sixteen, the last group overlaps the one before.
 */
public final class Blocks {

  /** Rows and columns of a block. */
  public static final int SIDE = 4;

  /** Columns of a group, and samples of a block. */
  public static final int GROUP = SIDE * SIDE;

  /** The most samples of a band. */
  public static final int CAPACITY = SIDE * Batch.WIDTH;

  /** Rows of a table. */
  public static final int TABLE_ROWS = 8;

  /** Bytes in a row of a table. */
  public static final int TABLE_ROW = 32;

  /** Columns that share a table: of four blocks, or where samples lie farther apart two or one. */
  public int shared = GROUP;

  /** Window element where the table of the blocks from column i on begins: at i. */
  public final int[] base = new int[Batch.WIDTH];

  /**
   * Whether the samples lie on straight lines. Then {@code startX} to {@code corner} tell where,
   * and the kernels compute in registers what {@code cell}, {@code fx} and {@code fy} hold
   * otherwise.
   */
  public boolean straight;

  /** Columns of the samples of a block at column 0, in {@link Glide}'s fixed point. */
  public final int[] startX = new int[GROUP];

  /** Their rows. */
  public final int[] startY = new int[GROUP];

  /** What to add to them for the next block. */
  public int stepX;

  /** The same for rows. */
  public int stepY;

  /**
   * What to add to them for the block at column i, the first of its table, so that they count from
   * the table's corner: at i. May wrap around, as the starts may: distances in a table are small.
   */
  public final int[] shiftX = new int[Batch.WIDTH];

  /** The same for rows. */
  public final int[] shiftY = new int[Batch.WIDTH];

  /** Elements between that corner and where the table begins, if that was pushed inwards. */
  public final int[] corner = new int[Batch.WIDTH];

  /** Element of each sample's first tap in the table, row by row. */
  public final int[] cell = new int[CAPACITY];

  /** Fraction of the column. */
  public final float[] fx = new float[CAPACITY];

  /** Fraction of the row. */
  public final float[] fy = new float[CAPACITY];

  /**
   * The values: words as in {@link Samples}, block by block; but of one u8 channel bytes, and group
   * by group the rows of all its columns.
   */
  public final int[] words = new int[CAPACITY];

  /** Groups in n columns. */
  public static int groups(int n) {
    return (n + GROUP - 1) / GROUP;
  }

  /** The first column of a group of n columns, n at least {@link #GROUP}. */
  public static int column(int group, int n) {
    return Math.min(group * GROUP, n - GROUP);
  }

  /** Puts a byte where the value of sample k belongs, if that is of one u8 channel. */
  void pack(int k, int value) {
    int column = k % (SIDE * GROUP) / GROUP * SIDE + k % SIDE;
    int at = k / (SIDE * GROUP) * GROUP + k % GROUP / SIDE * SIDE + column / SIDE;
    int bits = 8 * (column % SIDE);
    words[at] = words[at] & ~(255 << bits) | value << bits;
  }
}

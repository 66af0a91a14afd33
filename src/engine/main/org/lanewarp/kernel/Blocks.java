package org.lanewarp.kernel;

/**
 * A band of four row segments, cut into blocks of 4×4 samples. Two such blocks side by side read so
 * small a neighbourhood, whatever the angle, that all its pixels fit into four vector registers:
 * their table. There a tap is picked by a permutation, sixteen at a time, where memory would be
 * asked for each.
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

  /** The columns of two blocks. */
  public static final int WIDE = 2 * SIDE;

  /**
   * Columns that share a table: of two blocks, or of one where samples lie too far apart for that.
   */
  public int shared = WIDE;

  /** Rows of a table. */
  public int rows = TABLE_ROWS;

  /** Taps of a sample, in a row as in a column. */
  public int taps = 2;

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

  /** Bicubic weights, three of each axis, x before y: stride {@link #CAPACITY}. */
  public final float[] weights = new float[6 * CAPACITY];

  /** Tap columns of one channel, blended in y, waiting to be blended in x: likewise. */
  public final float[] lines = new float[4 * CAPACITY];

  /** The values, as in {@link Samples}; plane stride {@link #CAPACITY}. */
  public final int[] words = new int[4 * CAPACITY];

  /** Groups in n columns. */
  public static int groups(int n) {
    return (n + GROUP - 1) / GROUP;
  }

  /** The first column of a group of n columns, n at least {@link #GROUP}. */
  public static int column(int group, int n) {
    return Math.min(group * GROUP, n - GROUP);
  }
}

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

  /** The most blocks of a band. */
  static final int BLOCKS = Batch.WIDTH / SIDE;

  /** The most samples of a band. */
  public static final int CAPACITY = SIDE * Batch.WIDTH;

  /** Rows of a table. */
  public static final int TABLE_ROWS = 8;

  /** The lowest bit of a cell's row. */
  public static final int ROW = 16;

  /** The bits of its column. */
  static final int COLUMN = (1 << ROW) - 1;

  /** The largest row or column of a cell. */
  static final int FARTHEST = COLUMN >> 1;

  /** Bytes in a row of a table. */
  public static final int TABLE_ROW = 32;

  /** Columns that share a table: of four blocks, or where samples lie farther apart two or one. */
  public int shared = GROUP;

  /** Rows of a table. */
  public int rows = TABLE_ROWS;

  /** Taps of a sample, in a row as in a column. */
  public int taps = 2;

  /** Window element where the table of each block begins. */
  public final int[] base = new int[BLOCKS];

  /**
   * Whether the samples lie on straight lines. Then the kernels compute in registers what {@code
   * cell}, {@code fx} and {@code fy} hold otherwise.
   */
  public boolean straight;

  /**
   * Columns of the samples of a block at column 0: on straight lines in {@link Glide}'s fixed
   * point, else the whole part of the coordinate, in the window, while {@code fx} holds the rest.
   */
  public final int[] startX = new int[GROUP];

  /** Their rows. */
  public final int[] startY = new int[GROUP];

  /** Where they are whole parts, what to add to them for the next column. */
  public int stepX;

  /** The same for rows. */
  public int stepY;

  /**
   * On straight lines, what to add to them for each block, so that they count from its table's
   * corner. May wrap around, as the starts may: distances in a table are small. Else the cell of
   * that corner.
   */
  public final int[] shiftX = new int[BLOCKS];

  /** On straight lines, the same for rows. */
  public final int[] shiftY = new int[BLOCKS];

  /**
   * Elements between that corner and where the table begins, if that was pushed inwards: of each
   * block.
   */
  public final int[] corner = new int[BLOCKS];

  /** On straight lines, where columns lie. */
  final StraightAxis xs = new StraightAxis();

  /** The same of rows. */
  final StraightAxis ys = new StraightAxis();

  /**
   * Where samples lie that are not on straight lines: the row in the upper half, from bit {@link
   * #ROW} on, and the column in the lower one, counted from {@code originX} and {@code originY} by
   * a {@link Cutter}, from each table's corner by a {@link GridCutter}.
   */
  public final int[] cell = new int[CAPACITY];

  /** The window's column from which cells count. */
  int originX;

  /** The window's row. */
  int originY;

  /** Elements of the first block's taps in its table, where a kernel has located them before. */
  final int[] located = new int[GROUP];

  /** Fraction of the column. */
  public final float[] fx = new float[CAPACITY];

  /** Fraction of the row. */
  public final float[] fy = new float[CAPACITY];

  /**
   * The values, block by block: words as in {@link Samples}, with a plane stride of {@link
   * #CAPACITY}, but of one u8 channel bytes, four a word.
   */
  public final int[] words = new int[4 * CAPACITY];

  /** Where in its bicubic table, of a single channel, each sample's first tap lies. */
  final int[] first = new int[CAPACITY];

  /** Elements from one such table of floats to the next. */
  static final int CUBIC_TABLE = 64;

  /** The tables, those of one place channel by channel. */
  final float[] tables = new float[4 * Batch.WIDTH / SIDE * CUBIC_TABLE];

  /** Scratch of {@link JoinerVector}. */
  final int[] turned = new int[CAPACITY / Integer.BYTES];

  /** Groups in n columns. */
  public static int groups(int n) {
    return (n + GROUP - 1) / GROUP;
  }

  /** The first column of a group of n columns, n at least {@link #GROUP}. */
  public static int column(int group, int n) {
    return Math.min(group * GROUP, n - GROUP);
  }

  /** The first column of a block of n columns. */
  static int blockColumn(int block, int n) {
    return column(block / SIDE, n) + block % SIDE * SIDE;
  }

  /** Makes room in tables for what a kernel picks from them. */
  public void shape(BlockKernel kernel) {
    rows = kernel.rows();
    taps = kernel.taps();
  }

  /** Sets the lines on which samples lie, for tables shared as they are now. */
  void straighten(CoordinateRow[] rows, Window w) {
    straight = true;
    xs.slope(rows[0].stepX, rows[0].glideSlopeX);
    ys.slope(rows[0].stepY, rows[0].glideSlopeY);
    for (int j = 0; j < SIDE; j++) {
      CoordinateRow row = rows[j];
      xs.row(j, row.anchorX - (long) w.originX, row.glideX, shared);
      ys.row(j, row.anchorY - (long) w.originY, row.glideY, shared);
    }
    xs.starts(startX);
    ys.starts(startY);
  }

  /**
   * Whether the taps of straight lines fit into tables. Where one is pushed inwards, the window's
   * edge is what keeps its taps inside.
   */
  boolean fit(int channels, int pitch) {
    return xs.spread() * channels <= pitch - taps * channels && ys.spread() <= rows - taps;
  }

  /** Sets the whole parts of coordinates, which {@code fx} and {@code fy} will not hold. */
  void startAt(CoordinateRow[] rows, Window w) {
    straight = false;
    stepX = rows[0].stepX;
    stepY = rows[0].stepY;
    for (int k = 0; k < GROUP; k++) {
      CoordinateRow row = rows[k / SIDE];
      startX[k] = row.anchorX - w.originX + k % SIDE * stepX;
      startY[k] = row.anchorY - w.originY + k % SIDE * stepY;
    }
  }

  /** Lets cells count from somewhat before the first sample. */
  void countFrom(float x, float y) {
    originX = startX[0] + (int) Math.floor(x) - FARTHEST / 2;
    originY = startY[0] + (int) Math.floor(y) - FARTHEST / 2;
  }

  /** Puts a byte where the value of sample k belongs, if that is of one u8 channel. */
  void pack(int k, int value) {
    int bits = 8 * (k % Integer.BYTES);
    int at = k / Integer.BYTES;
    words[at] = words[at] & ~(255 << bits) | value << bits;
  }
}

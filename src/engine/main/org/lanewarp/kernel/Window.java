package org.lanewarp.kernel;

/**
 * A staged rectangle of the source plane, borders already applied: pixel {@code (x + i, y + j)} of
 * the plane is word {@code first + j * stride + i} of each plane of samples.
 *
 * <p>A few rows of stale words surround the rectangle, so that kernels may load whole vectors and
 * rows that they then ignore.
 */
public final class Window extends Samples {

  /** Stale rows before the rectangle. */
  public static final int ROWS_BEFORE = 16;

  /** Stale rows behind it. */
  public static final int ROWS_BEHIND = 20;

  /** Source column of the first staged column; may lie outside the image. */
  public int x;

  /** Source row of the first staged row. */
  public int y;

  /** Floor column of the samples whose first tap is in the first staged column. */
  public int originX;

  /** Floor row of the samples whose first tap is in the first staged row. */
  public int originY;

  /** Staged columns. */
  public int width;

  /** Staged rows. */
  public int height;

  /** Words from one staged row to the next. */
  public int stride;

  /** The first staged word of a plane. */
  public int first;

  /** Makes room for the rectangle of {@link #width} and {@link #height}, and what surrounds it. */
  public void reserve(int planes) {
    stride = width;
    first = ROWS_BEFORE * stride;
    reserve(planes, (ROWS_BEFORE + height + ROWS_BEHIND) * stride + 16);
  }
}

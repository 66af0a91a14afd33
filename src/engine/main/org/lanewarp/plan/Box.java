package org.lanewarp.plan;

/** An inclusive range of source pixels, for the floors of a tile's coordinates. */
final class Box {

  /** How far a computed coordinate may lie outside the bounds that were computed in double. */
  private static final double ROUNDING = 1e-3;

  int minX;
  int minY;
  int maxX;
  int maxY;

  void set(double x0, double y0, double x1, double y1) {
    minX = (int) Math.floor(x0);
    minY = (int) Math.floor(y0);
    maxX = (int) Math.floor(x1);
    maxY = (int) Math.floor(y1);
  }

  /** Makes the range empty. */
  void clear() {
    minX = Integer.MAX_VALUE;
    minY = Integer.MAX_VALUE;
    maxX = Integer.MIN_VALUE;
    maxY = Integer.MIN_VALUE;
  }

  /** Makes room for the floors of a position; of NaN, for zeros. */
  void add(float x, float y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    minX = Math.min(minX, column);
    minY = Math.min(minY, row);
    maxX = Math.max(maxX, column);
    maxY = Math.max(maxY, row);
  }

  /** Makes room for nearest pixels, which may be a floor's right or lower neighbours. */
  void forNearest() {
    maxX++;
    maxY++;
  }

  /** The floors of coordinates whose rounded range is given: columns, then rows. */
  void setRounded(int[] range) {
    minX = range[0] - 1;
    maxX = range[1];
    minY = range[2] - 1;
    maxY = range[3];
  }

  /** The floors of exact bounds, wide enough for what rounding does to coordinates. */
  void setRounded(double x0, double y0, double x1, double y1) {
    set(x0 - ROUNDING, y0 - ROUNDING, x1 + ROUNDING, y1 + ROUNDING);
  }

  /** Whether the box is not much larger than the tile that reads it, so that copying it pays. */
  boolean isWorthStaging(int columns, int rows) {
    long width = (long) maxX - minX + 1;
    long height = (long) maxY - minY + 1;
    return width <= MOST_COLUMNS
        && height <= MOST_COLUMNS
        && width * height <= MOST_PER_PIXEL * ((long) columns * rows + SLACK);
  }

  private static final int MOST_COLUMNS = 2048;
  private static final int MOST_PER_PIXEL = 8;
  private static final int SLACK = 64; // so that tiny tiles are not judged by their margins
}

package org.lanewarp.plan;

/** An inclusive range of source pixels, for the floors of a tile's coordinates. */
final class Box {

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

  void widen(int by) {
    minX -= by;
    minY -= by;
    maxX += by;
    maxY += by;
  }

  /** Whether the box is not much larger than the tile that reads it, so that copying it pays. */
  boolean isWorthStaging(Tile tile) {
    long width = (long) maxX - minX + 1;
    long height = (long) maxY - minY + 1;
    return width <= MOST_COLUMNS
        && height <= MOST_COLUMNS
        && width * height <= MOST_PER_PIXEL * ((long) tile.width * tile.height + SLACK);
  }

  private static final int MOST_COLUMNS = 2048;
  private static final int MOST_PER_PIXEL = 8;
  private static final int SLACK = 64; // so that tiny tiles are not judged by their margins
}

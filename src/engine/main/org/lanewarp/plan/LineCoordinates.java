package org.lanewarp.plan;

import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;

/** Positions along a single row: the coordinates of the one-dimensional operation. */
final class LineCoordinates extends Coordinates {

  private final float[] positions;
  private final Extent extent;
  private final int[] range = new int[2];
  private Tile tile;

  LineCoordinates(float[] positions, Extent extent) {
    this.positions = positions;
    this.extent = extent;
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    range[0] = Integer.MAX_VALUE;
    range[1] = Integer.MIN_VALUE;
    if (!extent.widen(positions, tile.x, tile.width, range)) {
      return false;
    }
    box.minX = range[0] - 1; // the extent truncates towards zero, a floor may be one less
    box.maxX = range[1];
    box.minY = 0;
    box.maxY = 0;
    return true;
  }

  @Override
  void row(int y, CoordinateRow row) {
    row.useOwn();
    System.arraycopy(positions, tile.x, row.xs, 0, tile.width);
    java.util.Arrays.fill(row.ys, 0, tile.width, 0f);
    row.origin(0, 0, 0, 0);
  }

  @Override
  int width() {
    return tile.width;
  }
}

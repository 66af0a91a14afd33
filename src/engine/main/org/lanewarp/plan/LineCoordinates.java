package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Extent;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Window;

/** Positions along a single row: the coordinates of the one-dimensional operation. */
final class LineCoordinates extends Coordinates {

  private final float[] positions;
  private final Extent extent;
  private final Locator locator;
  private final float[] range = new float[2];
  private Tile tile;

  LineCoordinates(float[] positions, Kernels kernels) {
    this.positions = positions;
    this.extent = kernels.extent();
    this.locator = kernels.locator();
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    range[0] = Float.POSITIVE_INFINITY;
    range[1] = Float.NEGATIVE_INFINITY;
    if (!extent.widen(positions, tile.x, tile.width, 0, 1, range)) {
      return false;
    }
    box.set(range[0], 0, range[1], 0);
    return true;
  }

  @Override
  boolean enterRow(int y, Box box) {
    return enter(tile, box);
  }

  @Override
  void locate(int y, int n, boolean nearest, Window w, Scratch s, int to) {
    fill(y, s.coordinates);
    locator.locate(s.coordinates, n, w, s.batch, to, nearest);
  }

  @Override
  void positions(int y, boolean nearest, Scratch s) {
    fill(y, s.coordinates);
    s.positions.set(s.coordinates, tile.width, nearest, s.batch);
  }

  @Override
  void fill(int y, CoordinateRow row) {
    row.useOwn();
    System.arraycopy(positions, tile.x, row.xs, 0, tile.width);
    Arrays.fill(row.ys, 0, tile.width, 0f);
    row.origin(0, 0, 0, 0);
  }
}

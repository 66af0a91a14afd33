package org.lanewarp.plan;

import org.lanewarp.Perspective;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Row;
import org.lanewarp.kernel.Walk;
import org.lanewarp.stage.Positions;

/**
 * Perspective coordinates. Where the divisor changes little within a tile, each row is rebased in
 * double to the whole pixel nearest to its middle; what remains is a quotient of two small linear
 * functions, computed in float. Tiles near the horizon, or spread wide, are computed in double.
 */
final class PerspectiveCoordinates extends Coordinates {

  /** The most that the divisor may change from the middle of a row to its ends. */
  private static final double CALM = 0.25;

  /** The widest spread of a tile in the source for which float is fine enough. */
  private static final double SPREAD = 192;

  private static final double SAFE = 0x1p29;

  private final Perspective m;
  private final Walk walk;
  private final ExactCoordinates exact;
  private Tile tile;
  private boolean rough;

  PerspectiveCoordinates(Perspective m, Walk walk, Scratch scratch) {
    this.m = m;
    this.walk = walk;
    this.exact = new ExactCoordinates(m, scratch);
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    double right = tile.x + tile.width - 1;
    double bottom = tile.y + tile.height - 1;
    double w = m.applyW(tile.x + Walk.MIDDLE, tile.y + tile.height / 2.0);
    double change =
        Math.abs(m.m20() / w) * Row.WIDTH / 2 + Math.abs(m.m21() / w) * (tile.height / 2.0 + 1);
    rough = !(change <= CALM);
    if (!rough) {
      // A divisor without a zero keeps lines straight: the corners bound the tile.
      double x0 = m.applyX(tile.x, tile.y);
      double x1 = m.applyX(right, tile.y);
      double x2 = m.applyX(tile.x, bottom);
      double x3 = m.applyX(right, bottom);
      double y0 = m.applyY(tile.x, tile.y);
      double y1 = m.applyY(right, tile.y);
      double y2 = m.applyY(tile.x, bottom);
      double y3 = m.applyY(right, bottom);
      double minX = Math.min(Math.min(x0, x1), Math.min(x2, x3));
      double maxX = Math.max(Math.max(x0, x1), Math.max(x2, x3));
      double minY = Math.min(Math.min(y0, y1), Math.min(y2, y3));
      double maxY = Math.max(Math.max(y0, y1), Math.max(y2, y3));
      rough =
          !(maxX - minX <= SPREAD && maxY - minY <= SPREAD)
              || Math.max(Math.abs(minX), Math.abs(minY)) > SAFE;
      if (!rough) {
        box.set(minX, minY, maxX, maxY);
        box.widen(1); // the float quotient may round across an integer
      }
    }
    return !rough || exact.enter(tile, box);
  }

  @Override
  void row(int y, CoordinateRow row) {
    if (rough) {
      exact.row(y, row);
      return;
    }
    double x = tile.x + Walk.MIDDLE;
    double w = m.applyW(x, y);
    double anchorX = Math.rint(m.applyX(x, y));
    double anchorY = Math.rint(m.applyY(x, y));
    row.origin((int) anchorX, 0, (int) anchorY, 0);
    row.slopeW = (float) (m.m20() / w);
    row.slopeX = (float) ((m.m00() - anchorX * m.m20()) / w);
    row.slopeY = (float) ((m.m10() - anchorY * m.m20()) / w);
    row.middleX = (float) (m.applyX(x, y) - anchorX);
    row.middleY = (float) (m.applyY(x, y) - anchorY);
    walk.fill(row, tile.width);
  }

  @Override
  void positions(int y, boolean nearest, CoordinateRow scratch, Positions positions, Row row) {
    if (rough) {
      exact.positions(y, nearest, scratch, positions, row);
    } else {
      super.positions(y, nearest, scratch, positions, row);
    }
  }

  @Override
  int width() {
    return tile.width;
  }
}

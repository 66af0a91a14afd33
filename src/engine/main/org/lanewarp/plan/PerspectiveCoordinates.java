package org.lanewarp.plan;

import org.lanewarp.Perspective;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CellLocator;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Walk;
import org.lanewarp.kernel.Window;

/**
 * Perspective coordinates. Where the divisor changes little within a tile, each row is rebased in
 * double to the even pixel nearest to its middle; what remains is a quotient of two small linear
 * functions, computed in float. Tiles near the horizon, or spread wide, are computed in double.
 */
final class PerspectiveCoordinates extends Coordinates {

  /** The most that the divisor may change from the middle of a row to its ends. */
  private static final double CALM = 0.25;

  /** The widest spread of a tile in the source for which float is fine enough. */
  private static final double SPREAD = 256;

  private static final double SAFE = 0x1p29;

  private final Perspective m;
  private final Walk walk;
  private final Locator locator;
  private final CellLocator cells;
  private final ExactCoordinates exact;
  private final double[] corners = new double[4];
  private Tile tile;
  private boolean rough;

  PerspectiveCoordinates(Perspective m, Kernels kernels, Scratch scratch) {
    this.m = m;
    this.walk = kernels.perspectiveWalk();
    this.locator = kernels.locator();
    this.cells = kernels.perspectiveCells();
    this.exact = new ExactCoordinates(m, kernels, scratch);
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    double w = m.applyW((double) tile.x + Walk.MIDDLE, tile.y + tile.height / 2.0);
    double change =
        Math.abs(m.m20() / w) * Walk.MIDDLE + Math.abs(m.m21() / w) * (tile.height / 2.0 + 1);
    // The walk counts from the middle of a full row, so a full row must be harmless.
    rough = !(change <= CALM) || !isSmall(corners(Batch.WIDTH, tile.y, tile.height));
    if (rough) {
      return exact.enter(tile, box);
    }
    bound(tile.y, tile.height, box);
    return true;
  }

  @Override
  boolean enterRow(int y, Box box) {
    if (rough) {
      return exact.enterRow(y, box);
    }
    bound(y, 1, box);
    return true;
  }

  private void bound(int y, int rows, Box box) {
    double[] c = corners(tile.width, y, rows);
    box.setRounded(c[0], c[1], c[2], c[3]);
  }

  /**
   * The least and greatest x and y over rows of the tile, if it is {@code width} wide. A divisor
   * without a zero keeps lines straight, so the corners bound it.
   */
  private double[] corners(int width, int firstRow, int rows) {
    double[] c = corners;
    c[0] = Double.POSITIVE_INFINITY;
    c[1] = Double.POSITIVE_INFINITY;
    c[2] = Double.NEGATIVE_INFINITY;
    c[3] = Double.NEGATIVE_INFINITY;
    for (int corner = 0; corner < 4; corner++) {
      double x = tile.x + (corner & 1) * (width - 1.0);
      double y = firstRow + (corner >> 1) * (rows - 1.0);
      c[0] = Math.min(c[0], m.applyX(x, y));
      c[1] = Math.min(c[1], m.applyY(x, y));
      c[2] = Math.max(c[2], m.applyX(x, y));
      c[3] = Math.max(c[3], m.applyY(x, y));
    }
    return c;
  }

  private static boolean isSmall(double[] c) {
    return c[2] - c[0] <= SPREAD
        && c[3] - c[1] <= SPREAD
        && Math.min(c[0], c[1]) >= -SAFE
        && Math.max(c[2], c[3]) <= SAFE;
  }

  @Override
  void fill(int y, CoordinateRow row) {
    if (rough) {
      exact.fill(y, row);
    } else {
      rebase(y, row);
      walk.fill(row, tile.width);
    }
  }

  @Override
  boolean arrange(int y, int n, Window w, Cutter cutter, Scratch s) {
    if (rough) {
      return super.arrange(y, n, w, cutter, s);
    }
    for (int j = 0; j < s.band.length; j++) {
      rebase(y + j, s.band[j]);
    }
    walk.fill(s.band, n, w, s.blocks);
    return cutter.split(n, s.blocks);
  }

  private void rebase(int y, CoordinateRow row) {
    double x = (double) tile.x + Walk.MIDDLE;
    double w = m.applyW(x, y);
    double middleX = m.applyX(x, y);
    double middleY = m.applyY(x, y);
    double anchorX = even(middleX);
    double anchorY = even(middleY);
    row.origin((int) anchorX, 0, (int) anchorY, 0);
    row.slopeW = (float) (m.m20() / w);
    row.slopeX = (float) ((m.m00() - anchorX * m.m20()) / w);
    row.slopeY = (float) ((m.m10() - anchorY * m.m20()) / w);
    row.middleX = (float) (middleX - anchorX);
    row.middleY = (float) (middleY - anchorY);
  }

  /** Halves that are rounded to even ones stay so when an even anchor is added. */
  private static double even(double v) {
    return 2 * Math.rint(v / 2);
  }

  @Override
  void locate(int y, int n, boolean nearest, Window w, Scratch s, int to) {
    if (rough) {
      exact.locate(y, n, nearest, w, s, to);
    } else {
      fill(y, s.coordinates);
      locator.locate(s.coordinates, n, w, s.batch, to, nearest);
    }
  }

  @Override
  boolean cells(int y, int n, Window w, Scratch s) {
    if (rough) {
      return false;
    }
    for (int j = 0; j < s.band.length; j++) {
      rebase(y + j, s.band[j]);
    }
    return cells.locate(s.band, n, w, s.cells);
  }

  @Override
  void positions(int y, boolean nearest, Scratch s) {
    if (rough) {
      exact.positions(y, nearest, s);
    } else {
      fill(y, s.coordinates);
      s.positions.set(s.coordinates, tile.width, nearest, s.batch);
    }
  }
}

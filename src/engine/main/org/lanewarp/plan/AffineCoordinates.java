package org.lanewarp.plan;

import org.lanewarp.Affine;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Walk;
import org.lanewarp.stage.Positions;

/**
 * Affine coordinates: rebased in double for each row of a tile, then a float walk of at most 64
 * pixels with a slope of at most one half. The whole pixels of the slope are counted in integers,
 * so the error stays near 10<sup>−6</sup> pixel at any scale and any distance from the origin.
 */
final class AffineCoordinates extends Coordinates {

  /** Beyond this, positions near the clamp and integer slopes could overflow. */
  private static final double SAFE = 0x1p29;

  private final Affine m;
  private final Walk walk;
  private final Glide glide;
  private final ExactCoordinates exact;
  private final int stepX;
  private final int stepY;
  private final float slopeX;
  private final float slopeY;
  private Tile tile;
  private boolean far;

  AffineCoordinates(Affine m, Kernels kernels, Scratch scratch) {
    this.m = m;
    this.walk = kernels.affineWalk();
    this.glide = kernels.glide();
    this.exact = new ExactCoordinates(m, scratch);
    this.stepX = (int) Math.rint(m.m00());
    this.stepY = (int) Math.rint(m.m10());
    this.slopeX = (float) (m.m00() - stepX);
    this.slopeY = (float) (m.m10() - stepY);
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    far =
        !isSafe(tile.x, tile.y)
            || !isSafe((double) tile.x + Batch.WIDTH, tile.y + tile.height)
            || !isSafe(tile.x, tile.y + tile.height)
            || !isSafe((double) tile.x + Batch.WIDTH, tile.y);
    if (far) {
      return exact.enter(tile, box);
    }
    double x0 = m.applyX(tile.x, tile.y);
    double y0 = m.applyY(tile.x, tile.y);
    double acrossX = m.m00() * (tile.width - 1);
    double acrossY = m.m10() * (tile.width - 1);
    double downX = m.m01() * (tile.height - 1);
    double downY = m.m11() * (tile.height - 1);
    box.set(
        x0 + Math.min(acrossX, 0) + Math.min(downX, 0),
        y0 + Math.min(acrossY, 0) + Math.min(downY, 0),
        x0 + Math.max(acrossX, 0) + Math.max(downX, 0),
        y0 + Math.max(acrossY, 0) + Math.max(downY, 0));
    box.widen(1); // the float walk may round across an integer
    return true;
  }

  private boolean isSafe(double x, double y) {
    return Math.abs(m.applyX(x, y)) < SAFE && Math.abs(m.applyY(x, y)) < SAFE;
  }

  @Override
  void row(int y, CoordinateRow row) {
    if (far) {
      exact.row(y, row);
    } else {
      slopes(y, row);
      walk.fill(row, tile.width);
    }
  }

  @Override
  void locate(int y, Locator locator, boolean nearest, Scratch s, int to) {
    if (far || nearest) {
      super.locate(y, locator, nearest, s, to);
    } else {
      slopes(y, s.coordinates);
      glide.locate(s.coordinates, tile.width, s.window, s.batch, to);
    }
  }

  private void slopes(int y, CoordinateRow row) {
    double middleX = m.applyX((double) tile.x + Walk.MIDDLE, y) - (double) stepX * Walk.MIDDLE;
    double middleY = m.applyY((double) tile.x + Walk.MIDDLE, y) - (double) stepY * Walk.MIDDLE;
    double anchorX = Math.floor(middleX);
    double anchorY = Math.floor(middleY);
    row.origin((int) anchorX, stepX, (int) anchorY, stepY);
    row.middleX = (float) (middleX - anchorX);
    row.middleY = (float) (middleY - anchorY);
    row.slopeX = slopeX;
    row.slopeY = slopeY;
  }

  @Override
  void positions(int y, boolean nearest, CoordinateRow scratch, Positions positions, Batch batch) {
    if (far) {
      exact.positions(y, nearest, scratch, positions, batch);
    } else {
      super.positions(y, nearest, scratch, positions, batch);
    }
  }

  @Override
  double advanceX() {
    return far ? Double.NaN : m.m00();
  }

  @Override
  double advanceY() {
    return m.m10();
  }

  @Override
  int width() {
    return tile.width;
  }
}

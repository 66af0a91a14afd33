package org.lanewarp.plan;

import org.lanewarp.Affine;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CellLocator;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.StraightCutter;
import org.lanewarp.kernel.Walk;
import org.lanewarp.kernel.Window;

/**
 * Affine coordinates: rebased in double for each row of a tile, then a walk in fixed point with a
 * slope of at most one half. The whole pixels of the slope are counted apart, so the error stays
 * near 10<sup>−6</sup> pixel at any scale and any distance from the origin.
 */
final class AffineCoordinates extends Coordinates {

  /** Beyond this, positions near the clamp and integer slopes could overflow. */
  private static final double SAFE = 0x1p29;

  private final Affine m;
  private final Glide glide;
  private final StraightCutter straight;
  private final CellLocator cells;
  private final ExactCoordinates exact;
  private final int stepX;
  private final int stepY;
  private final int slopeX;
  private final int slopeY;
  private Tile tile;
  private boolean far;

  AffineCoordinates(Affine m, Kernels kernels, Scratch scratch) {
    this.m = m;
    this.glide = kernels.glide();
    this.straight = kernels.straightCutter();
    this.cells = kernels.glideCells();
    this.exact = new ExactCoordinates(m, kernels, scratch);
    this.stepX = (int) Math.rint(m.m00());
    this.stepY = (int) Math.rint(m.m10());
    this.slopeX = fixed(m.m00() - stepX);
    this.slopeY = fixed(m.m10() - stepY);
  }

  private static int fixed(double v) {
    return (int) Math.rint(v * Glide.ONE);
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
    bound(tile.y, tile.height, box);
    return true;
  }

  private boolean isSafe(double x, double y) {
    return Math.abs(m.applyX(x, y)) < SAFE && Math.abs(m.applyY(x, y)) < SAFE;
  }

  @Override
  boolean enterRow(int y, Box box) {
    if (far) {
      return exact.enterRow(y, box);
    }
    bound(y, 1, box);
    return true;
  }

  private void bound(int y, int rows, Box box) {
    double x0 = m.applyX(tile.x, y);
    double y0 = m.applyY(tile.x, y);
    double acrossX = m.m00() * (tile.width - 1);
    double acrossY = m.m10() * (tile.width - 1);
    double downX = m.m01() * (rows - 1);
    double downY = m.m11() * (rows - 1);
    box.setRounded(
        x0 + Math.min(acrossX, 0) + Math.min(downX, 0),
        y0 + Math.min(acrossY, 0) + Math.min(downY, 0),
        x0 + Math.max(acrossX, 0) + Math.max(downX, 0),
        y0 + Math.max(acrossY, 0) + Math.max(downY, 0));
  }

  @Override
  void locate(int y, int n, boolean nearest, Window w, Scratch s, int to) {
    if (far) {
      exact.locate(y, n, nearest, w, s, to);
    } else {
      rebase(y, s.coordinates);
      glide.locate(s.coordinates, n, w, s.batch, to, nearest);
    }
  }

  @Override
  boolean arrange(int y, int n, Window w, Cutter cutter, Scratch s) {
    if (far) {
      return super.arrange(y, n, w, cutter, s);
    }
    for (int j = 0; j < s.band.length; j++) {
      rebase(y + j, s.band[j]);
    }
    return true;
  }

  @Override
  boolean cut(int n, Window w, Cutter cutter, int pitch, Scratch s) {
    return far ? super.cut(n, w, cutter, pitch, s) : straight.cut(s.band, n, w, pitch, s.blocks);
  }

  @Override
  boolean isStraight() {
    return !far;
  }

  @Override
  void fill(int y, CoordinateRow row) {
    exact.fill(y, row); // asked for only where far: near, rows are cut straight
  }

  @Override
  boolean cells(int y, int n, Window w, Scratch s) {
    if (far) {
      return false;
    }
    for (int j = 0; j < s.band.length; j++) {
      rebase(y + j, s.band[j]);
    }
    return cells.locate(s.band, n, w, s.cells);
  }

  private void rebase(int y, CoordinateRow row) {
    double middleX = m.applyX((double) tile.x + Walk.MIDDLE, y) - (double) stepX * Walk.MIDDLE;
    double middleY = m.applyY((double) tile.x + Walk.MIDDLE, y) - (double) stepY * Walk.MIDDLE;
    double anchorX = Math.floor(middleX);
    double anchorY = Math.floor(middleY);
    row.origin((int) anchorX, stepX, (int) anchorY, stepY);
    row.glideX = fixed(middleX - anchorX);
    row.glideY = fixed(middleY - anchorY);
    row.glideSlopeX = slopeX;
    row.glideSlopeY = slopeY;
  }

  @Override
  void positions(int y, boolean nearest, Scratch s) {
    if (far) {
      exact.positions(y, nearest, s);
    } else {
      rebase(y, s.coordinates);
      s.positions.glide(s.coordinates, tile.width, nearest, s.batch);
    }
  }
}

package org.lanewarp.plan;

import org.lanewarp.Mapping;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Locator;
import org.lanewarp.kernel.Window;

/**
 * Coordinates that a mapping gives in double: a user's own, or those of the built-in ones where
 * float would be too coarse. Rows whose coordinates lie close together are rebased and go on as
 * float; others keep their doubles and are staged as patches.
 */
final class ExactCoordinates extends Coordinates {

  /** The widest spread of a row whose rebased floats are fine enough. */
  private static final double CLOSE = 512;

  /** Beyond this, positions come near the clamp. */
  private static final double SAFE = 0x1p29;

  private final Mapping mapping;
  private final Locator locator;
  private final Scratch scratch;
  private double[][] xs;
  private double[][] ys;
  private Tile tile;

  ExactCoordinates(Mapping mapping, Kernels kernels, Scratch scratch) {
    this.mapping = mapping;
    this.locator = kernels.locator();
    this.scratch = scratch;
  }

  @Override
  boolean enter(Tile tile, Box box) {
    this.tile = tile;
    scratch.reserveExact();
    xs = scratch.exactXs;
    ys = scratch.exactYs;
    for (int j = 0; j < tile.height; j++) {
      mapping.fill(tile.x, tile.y + j, tile.width, xs[j], ys[j]);
    }
    return bound(0, tile.height, box);
  }

  @Override
  boolean enterRow(int y, Box box) {
    return bound(y - tile.y, 1, box);
  }

  private boolean bound(int first, int rows, Box box) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int j = first; j < first + rows; j++) {
      for (int i = 0; i < tile.width; i++) {
        minX = Math.min(minX, xs[j][i]); // NaN stays NaN
        minY = Math.min(minY, ys[j][i]);
        maxX = Math.max(maxX, xs[j][i]);
        maxY = Math.max(maxY, ys[j][i]);
      }
    }
    boolean close =
        maxX - minX <= CLOSE && maxY - minY <= CLOSE && isSafe(minX, maxX) && isSafe(minY, maxY);
    if (close) {
      box.setRounded(minX, minY, maxX, maxY);
    }
    return close;
  }

  private static boolean isSafe(double min, double max) {
    return min > -SAFE && max < SAFE;
  }

  @Override
  void locate(int y, int n, boolean nearest, Window w, Scratch s, int to) {
    fill(y, s.coordinates);
    locator.locate(s.coordinates, n, w, s.batch, to, nearest);
  }

  @Override
  void fill(int y, CoordinateRow row) {
    row.useOwn();
    int j = y - tile.y;
    int anchorX = rebase(xs[j], tile.width, row.xs);
    int anchorY = rebase(ys[j], tile.width, row.ys);
    row.origin(anchorX, 0, anchorY, 0);
  }

  private static int rebase(double[] from, int n, float[] to) {
    double anchor = Math.floor((from[0] + from[n - 1]) / 2);
    for (int i = 0; i < n; i++) {
      to[i] = (float) (from[i] - anchor);
    }
    return (int) anchor;
  }

  @Override
  void positions(int y, boolean nearest, Scratch s) {
    if (bound(y - tile.y, 1, s.box)) {
      fill(y, s.coordinates);
      s.positions.set(s.coordinates, tile.width, nearest, s.batch);
    } else {
      s.positions.set(xs[y - tile.y], ys[y - tile.y], tile.width, nearest, s.batch);
    }
  }
}

package org.lanewarp.plan;

import org.lanewarp.Tensor;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.PairUp;

/** From gradients by pixel coordinates to those by grid values, and on to theta's. */
final class SlopeStore {

  private final SamplingJob job;
  private final Gradients gradients;
  private final TilePlan plan;
  private final PairUp pairUp;

  // For theta's gradient, or null.
  private final AffineGrid rows;
  private final AffineGrid columns;

  /** Six sums a tile, tile by tile, added up in the end in this order. */
  private final double[] sums;

  SlopeStore(SamplingJob job, Gradients gradients, TilePlan plan) {
    this.job = job;
    this.gradients = gradients;
    this.plan = plan;
    this.pairUp = Kernels.of(job.vector()).pairUp();
    Tensor output = gradients.output();
    boolean sumsUp = gradients.theta() != null;
    this.rows = sumsUp ? new AffineGrid(output.size(2), job.alignCorners()) : null;
    this.columns = sumsUp ? new AffineGrid(output.size(3), job.alignCorners()) : null;
    this.sums = sumsUp ? new double[6 * plan.count() * output.size(0)] : null;
  }

  /** Takes the slopes of the tile in {@code s}, which the coordinates have entered. */
  void store(
      int image, int index, TileCoordinates coordinates, Scratch s, GradientScratch g, int pitch) {
    Tile tile = s.tile;
    for (int j = 0; coordinates.isFolded() && j < tile.height; j++) {
      multiply(g.slopeX, j * pitch, s.factorXs, j * Batch.WIDTH, tile.width);
      multiply(g.slopeY, j * pitch, s.factorYs, j * Batch.WIDTH, tile.width);
    }
    if (gradients.grid() != null) {
      grid(image, tile, coordinates, g, pitch);
    }
    if (sums != null) {
      theta(6 * (image * plan.count() + index), tile, g, pitch);
    }
  }

  private static void multiply(float[] slopes, int at, float[] factors, int from, int n) {
    for (int i = 0; i < n; i++) {
      slopes[at + i] = factors[from + i] == 0 ? 0 : slopes[at + i] * factors[from + i];
    }
  }

  private void grid(
      int image, Tile tile, TileCoordinates coordinates, GradientScratch g, int pitch) {
    float scaleX = coordinates.columns.scale;
    float scaleY = coordinates.rows.scale;
    float[] grid = job.grid().array();
    float[] out = gradients.grid().array();
    int width = gradients.grid().size(2);
    for (int j = 0; j < tile.height; j++) {
      int pair = 2 * ((image * gradients.grid().size(1) + tile.y + j) * width + tile.x);
      int from = job.grid().offset() + pair;
      int to = gradients.grid().offset() + pair;
      pairUp.run(g.slopeX, scaleX, g.slopeY, scaleY, j * pitch, tile.width, out, to);
      if (!coordinates.areFinite() && !areFinite(grid, from, 2 * tile.width)) {
        clear(grid, from, tile.width, out, to);
      }
    }
  }

  private static boolean areFinite(float[] values, int at, int n) {
    int largest = 0;
    for (int i = at; i < at + n; i++) {
      largest = Math.max(largest, Float.floatToRawIntBits(values[i]) & Integer.MAX_VALUE);
    }
    return Float.isFinite(Float.intBitsToFloat(largest));
  }

  /**
   * What is not finite has no gradient; where such samples are missing, neither has its partner.
   */
  private void clear(float[] grid, int from, int n, float[] out, int to) {
    boolean alone = job.missing() == 0;
    for (int i = 0; i < n; i++) {
      boolean x = Float.isFinite(grid[from + 2 * i]);
      boolean y = Float.isFinite(grid[from + 2 * i + 1]);
      out[to + 2 * i] = x && (y || alone) ? out[to + 2 * i] : 0;
      out[to + 2 * i + 1] = y && (x || alone) ? out[to + 2 * i + 1] : 0;
    }
  }

  private void theta(int at, Tile tile, GradientScratch g, int pitch) {
    ThetaSums tileSums = new ThetaSums(rows, columns);
    for (int j = 0; j < tile.height; j++) {
      for (int i = 0; i < tile.width; i++) {
        tileSums.add(tile.x + i, g.slopeX[j * pitch + i], g.slopeY[j * pitch + i]);
      }
      tileSums.endRow(tile.y + j);
    }
    tileSums.take(sums, at);
  }

  /** After the last tile. */
  void finish() {
    if (sums == null) {
      return;
    }
    Tensor theta = gradients.theta();
    float scaleX = job.columns().scale;
    float scaleY = job.rows().scale;
    for (int n = 0; n < theta.size(0); n++) {
      for (int k = 0; k < 6; k++) {
        double sum = 0;
        for (int i = 0; i < plan.count(); i++) {
          sum += sums[6 * (n * plan.count() + i) + k];
        }
        float scale = k < 3 ? scaleX : scaleY;
        theta.array()[theta.offset() + 6 * n + k] =
            job.hasSlope(n, k / 3) ? (float) (sum * scale) : 0;
      }
    }
  }
}

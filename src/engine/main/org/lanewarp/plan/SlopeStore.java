package org.lanewarp.plan;

import org.lanewarp.Tensor;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.GridAxis;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.PairUp;

/** From gradients by pixel coordinates to those by grid values, and on to theta's. */
final class SlopeStore {

  private final SamplingJob job;
  private final Gradients gradients;
  private final TilePlan plan;
  private final PairUp pairUp;

  /** For theta's gradient, or null: each tile's, added up in the end. */
  private final ThetaSums sums;

  SlopeStore(SamplingJob job, Gradients gradients, TilePlan plan) {
    this.job = job;
    this.gradients = gradients;
    this.plan = plan;
    this.pairUp = Kernels.of(job.vector()).pairUp();
    Tensor output = gradients.output();
    int parts = plan.count() * output.size(0);
    this.sums =
        gradients.theta() == null
            ? null
            : ThetaSums.take(output.size(2), output.size(3), job.alignCorners(), parts);
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
      theta(image * plan.count() + index, tile, g, pitch);
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

  private void theta(int part, Tile tile, GradientScratch g, int pitch) {
    for (int j = 0; j < tile.height; j++) {
      int at = j * pitch;
      sums.add(part, tile.y + j, tile.x, tile.width, g.slopeX, at, g.slopeY, at, 1);
    }
  }

  /** After the last tile. */
  void finish() {
    if (sums == null) {
      return;
    }
    Tensor theta = gradients.theta();
    float scaleX = GridAxis.scale(job.input().size(3), job.alignCorners());
    float scaleY = GridAxis.scale(job.input().size(2), job.alignCorners());
    for (int n = 0; n < theta.size(0); n++) {
      int part = n * plan.count();
      for (int k = 0; k < ThetaSums.COUNT; k++) {
        double sum = sums.total(part, part + plan.count(), k);
        float scale = k < 3 ? scaleX : scaleY;
        theta.array()[theta.offset() + ThetaSums.COUNT * n + k] =
            job.hasSlope(n, k / 3) ? (float) (sum * scale) : 0;
      }
    }
    sums.giveBack();
  }
}

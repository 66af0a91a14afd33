package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.Affine;
import org.lanewarp.Interpolation;
import org.lanewarp.Tensor;
import org.lanewarp.stage.Place;

/**
 * Samples where theta says. Bands of rows can be read from the input itself, as long as they lie
 * inside.
 */
final class ThetaSampling extends Sampling {

  ThetaSampling(SamplingJob job, Tensor output, TilePlan plan) {
    super(job, output, plan);
  }

  @Override
  void enter(int image) {
    SamplingJob job = planes.job;
    Affine m = job.affine(image, planes.output.size(3), planes.output.size(2));
    boolean moves = m != null && m.isLattice(); // all fractions are zero
    planes.enter(image, moves || job.interpolation() == Interpolation.NEAREST);
    tiles.enter(
        m == null
            ? new ThetaCoordinates(null, job, kernels, s)
            : new AffineCoordinates(m, kernels, s));
  }

  @Override
  void sample() {
    int[] done = s.strip().done;
    Arrays.fill(done, 0);
    inside(done);
    for (int t = 0; t < row.count; t++) {
      if (done[t] < row.height) {
        row.get(t, done[t], row.height);
        tiles.tile();
      }
    }
  }

  /** Samples the tiles from their tops as far as they lie inside the input. */
  private void inside(int[] done) {
    Tile tile = s.tile;
    int step = tiles.hasBands() ? Bands.ROWS : rowsAtOnce();
    for (int y = 0; y < row.height; y += step) {
      for (int t = 0; t < row.count; t++) {
        row.get(t, y, step);
        if (done[t] == y && isInside()) {
          planes.show(s.window);
          tiles.add(tile.y, tile.height, 0, planes.channels);
          done[t] += tile.height;
        }
      }
    }
    sampler.flush(s.window, 0, planes.channels);
  }

  private boolean isInside() {
    return tiles.enter() && tiles.place() == Place.INSIDE;
  }
}

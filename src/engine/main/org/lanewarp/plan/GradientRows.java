package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.Interpolation;
import org.lanewarp.kernel.Adjoint;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.GradientBatch;
import org.lanewarp.kernel.Kernels;

/**
 * Takes the rows of a tile through an {@link Adjoint}, a batch at a time: from the output's
 * gradient to the slopes by coordinates, and to shares that are spread over taps.
 */
final class GradientRows {

  private final SamplingJob job;
  private final Gradients gradients;
  private final Adjoint adjoint;
  private final Scratch s;
  private final GradientScratch g;
  private final int outWidth;
  private final int outPlane;
  private final int channels;

  private int image;
  private TileCoordinates coordinates;

  // The tile at hand.
  private boolean slants;
  private boolean spreads;
  private int pitch;

  /** Where gradients are spread. */
  private float[] target;

  /** Elements from what the batch's index means to the first plane of it. */
  private int targetAt;

  GradientRows(SamplingJob job, Gradients gradients, Kernels kernels, Scratch s) {
    this.job = job;
    this.gradients = gradients;
    this.adjoint = kernels.adjoint(job.interpolation());
    this.s = s;
    this.g = s.gradients();
    this.outWidth = gradients.output().size(3);
    this.outPlane = outWidth * gradients.output().size(2);
    this.channels = job.input().size(1);
  }

  /** Turns to an image. */
  void turnTo(int image, TileCoordinates coordinates) {
    this.image = image;
    this.coordinates = coordinates;
  }

  /**
   * Begins with the tile in the scratch.
   *
   * @param slants whether its slopes are wanted, as {@link GradientScratch} has them
   * @param spreads whether its shares are
   */
  void beginTile(boolean slants, boolean spreads) {
    this.slants = slants;
    this.spreads = spreads;
    pitch = Batch.pitch(s.tile.width);
    if (slants) {
      Arrays.fill(g.slopeX, 0, s.tile.height * pitch, 0f);
      Arrays.fill(g.slopeY, 0, s.tile.height * pitch, 0f);
    }
  }

  /** Turns to what shares are added to: the window's elements, {@code at} further on. */
  void spreadTo(float[] target, int at) {
    this.target = target;
    this.targetAt = at;
  }

  /** Takes all rows through, for so many planes of the window, the first of which is given. */
  void run(int channel, int planes) {
    Tile tile = s.tile;
    boolean nearest = job.interpolation() == Interpolation.NEAREST;
    for (int y = tile.y; y < tile.y + tile.height; ) {
      int rows = Math.min(GradientBatch.CAPACITY / pitch, tile.y + tile.height - y);
      for (int j = 0; j < rows; j++) {
        coordinates.locate(y + j, tile.width, nearest, s.window, s, j * pitch);
        seal(j * pitch);
      }
      adjoint.prepare(s.batch, rows * pitch, g.batch);
      for (int p = 0; p < planes; p++) {
        batch(y, rows, channel + p, p * s.window.plane);
      }
      y += rows;
    }
  }

  /** Takes one row through, whose taps the window and the batch show as patches. */
  void runPatches(int y, int channel) {
    seal(0);
    adjoint.prepare(s.batch, pitch, g.batch);
    batch(y, 1, channel, 0);
  }

  /** The padding behind a row segment must not spread anything, and have finite weights. */
  private void seal(int at) {
    s.batch.seal(at, s.tile.width);
    Arrays.fill(s.batch.fx, at + s.tile.width, at + pitch, 0f);
    Arrays.fill(s.batch.fy, at + s.tile.width, at + pitch, 0f);
    Arrays.fill(g.batch.output, at + s.tile.width, at + pitch, 0f);
  }

  private void batch(int y, int rows, int channel, int offset) {
    float[] from = gradients.output().array();
    int plane = image * channels + channel;
    int first = gradients.output().offset() + plane * outPlane + s.tile.x;
    for (int j = 0; j < rows; j++) {
      int at = first + (y + j) * outWidth;
      System.arraycopy(from, at, g.batch.output, j * pitch, s.tile.width);
    }
    int n = rows * pitch;
    if (slants) {
      int at = (y - s.tile.y) * pitch;
      adjoint.slope(s.window, offset, s.batch, n, g.batch, g.slopeX, g.slopeY, at);
    }
    if (spreads) {
      adjoint.spread(s.batch, n, g.batch, target, targetAt + offset, s.window.stride);
    }
  }
}

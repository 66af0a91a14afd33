package org.lanewarp.kernel;

/**
 * The gradients of an interpolation. With weights w and taps p the value is {@code Σ wy Σ wx p}: a
 * tap receives {@code wy·wx} of the output's gradient, and the coordinate {@code Σ wy Σ wx' p}
 * times it.
 */
public interface Adjoint {

  /** Computes weights and derivatives from {@code batch.fx} and {@code batch.fy}, if need be. */
  void prepare(Batch batch, int n, GradientBatch g);

  /**
   * Adds one plane's part to the gradients by column and row: {@code slopeX[at …]} and {@code
   * slopeY[at …]}, from the fetched taps. May write up to a vector more.
   */
  void slope(Batch batch, int n, GradientBatch g, float[] slopeX, float[] slopeY, int at);

  /**
   * Adds each sample's shares to its taps: first tap at {@code to[offset + batch.index]}, rows of
   * {@code stride}. One sample after the other within a row of taps, whatever the engine.
   */
  void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride);
}

package org.lanewarp.kernel;

/**
 * The gradients of an interpolation. With weights w and taps p the value is {@code Σ wy Σ wx p}: a
 * tap receives {@code wy·wx} of the output's gradient, and the coordinate {@code Σ wy Σ wx' p}
 * times it.
 *
 * <p>Neighbouring samples share taps, and adding to what has just been written, and lies across it,
 * has to wait for it. So gradients are spread in {@link #TURNS} turns: first of every few sample,
 * then of those behind them, and so on.
 */
public interface Adjoint {

  /** How many samples apart those are that follow each other. */
  int TURNS = 4;

  /** Computes weights and derivatives from {@code batch.fx} and {@code batch.fy}. */
  void prepare(Batch batch, int n, GradientBatch g);

  /**
   * Adds one plane's part to the gradients by column and row: {@code slopeX[at …]} and {@code
   * slopeY[at …]}. May write up to a vector more.
   *
   * @param w the pixels of a plane, to which {@code batch.index} points
   * @param offset elements from that plane to the one that is meant
   */
  void slope(
      Window w,
      int offset,
      Batch batch,
      int n,
      GradientBatch g,
      float[] slopeX,
      float[] slopeY,
      int at);

  /**
   * Adds each sample's shares of {@code g.output} to its taps, turn by turn, one sample after the
   * other.
   *
   * @param to an array laid out as the window, or the gradient itself
   * @param offset elements from the plane that the index means to the one that is added to
   * @param stride elements from one row to the next
   */
  void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride);
}

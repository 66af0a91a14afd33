package org.lanewarp.kernel;

/**
 * The gradients of an interpolation. With weights w and taps p the value is {@code Σ wy Σ wx p}: a
 * tap receives {@code wy·wx} of the output's gradient, and the coordinate {@code Σ wy Σ wx' p}
 * times it.
 *
 * <p>Neighbouring samples share taps, and adding to what has just been written has to wait for it.
 * So an element of a window is a cell while gradients are spread: a few floats of which a sample
 * adds to all at once, and only samples with the same first tap meet. {@link #collect} then adds up
 * what cells hold for each other.
 */
public interface Adjoint {

  /** Floats in a cell. */
  int cell();

  /** Computes weights and derivatives from {@code batch.fx} and {@code batch.fy}. */
  void prepare(Batch batch, int n, GradientBatch g);

  /**
   * Adds one plane's part to the gradients by column and row: {@code slopeX[at …]} and {@code
   * slopeY[at …]}, from the fetched taps. May write up to a vector more.
   */
  void slope(Batch batch, int n, GradientBatch g, float[] slopeX, float[] slopeY, int at);

  /**
   * Adds each sample's shares of {@code g.output} to the cells of its taps, one sample after the
   * other, cell by cell.
   *
   * @param first the cell of index 0
   * @param stride cells from one row to the next
   */
  void spread(Batch batch, int n, GradientBatch g, float[] cells, int first, int stride);

  /**
   * Adds up cells: fills {@code to[0 … width · height − 1]}, rows of {@code width}, from as many
   * cells, and up to a vector more. Reads up to four vectors more.
   *
   * @param first the first cell
   */
  void collect(float[] cells, int first, int width, int height, float[] to);
}

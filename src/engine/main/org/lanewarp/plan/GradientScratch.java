package org.lanewarp.plan;

import java.util.Arrays;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.GradientBatch;

/** What a thread needs for gradients, beside its {@link Scratch}. */
final class GradientScratch {

  final GradientBatch batch = new GradientBatch();

  /** A tile of gradients by column, in rows of the batch's pitch. */
  final float[] slopeX = new float[TilePlan.HEIGHT * Batch.WIDTH];

  /** The same by row. */
  final float[] slopeY = new float[TilePlan.HEIGHT * Batch.WIDTH];

  /** Where gradients are spread: cells of a window, see {@code kernel.Adjoint}. */
  float[] cells = new float[0];

  /** Where cells are added up. */
  float[] window = new float[0];

  /**
   * Makes the cells zeros and the window large enough.
   *
   * @param elements of the window
   * @param cell floats in a cell
   */
  void reserve(int elements, int cell) {
    int length = elements * cell + 4 * Batch.PAD;
    if (cells.length < length) {
      cells = new float[length];
    } else {
      Arrays.fill(cells, 0, length, 0f);
    }
    if (window.length < elements + Batch.PAD) {
      window = new float[elements + Batch.PAD];
    }
  }
}

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

  /** Where gradients are spread, if not straight to where they belong. */
  float[] window = new float[0];

  /** Makes the first elements of the window zeros. */
  void clear(int elements) {
    if (window.length < elements) {
      window = new float[elements];
    } else {
      Arrays.fill(window, 0, elements, 0f);
    }
  }
}

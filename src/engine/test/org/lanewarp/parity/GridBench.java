package org.lanewarp.parity;

import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Fold;
import org.lanewarp.kernel.GridAxis;
import org.lanewarp.kernel.Unnormalize;

/** Runs what takes normalised grids to pixels. */
final class GridBench {

  private static final float[] EXTREMES = KernelBench.EXTREMES;

  private GridBench() {}

  static int[] unnormalize(Unnormalize kernel, Random random, int n, boolean extreme) {
    // No padding: a grid's array ends where its last pair does.
    int at = random.nextInt(5);
    float[] grid = new float[at + 2 * n];
    for (int i = 0; i < grid.length; i++) {
      grid[i] = 3 * (random.nextFloat() - 0.5f);
    }
    if (extreme) {
      grid[at + random.nextInt(2 * n)] = EXTREMES[random.nextInt(EXTREMES.length)];
    }
    int to = random.nextInt(5);
    float[] xs = new float[to + n + Batch.PAD];
    float[] ys = new float[to + n + Batch.PAD];
    float missing = random.nextBoolean() ? Float.NaN : 0;
    kernel.run(grid, at, n, axis(random), axis(random), missing, xs, ys, to);
    return bits(xs, ys, to, n);
  }

  static int[] fold(Fold kernel, Random random, int n, boolean extreme) {
    int at = random.nextInt(5);
    float[] xs = new float[at + n + Batch.PAD];
    float[] factors = new float[at + n + Batch.PAD];
    GridAxis axis = axis(random);
    for (int i = 0; i < n; i++) {
      xs[at + i] = 5 * axis.last * (random.nextFloat() - 0.5f);
      if (extreme) {
        // On the edges, on the mirrors, halfway, and far out.
        xs[at + i] = random.nextInt(9) == 0 ? 3e8f : Math.round(2 * xs[at + i]) / 2f;
      }
    }
    kernel.run(xs, at, n, axis, random.nextBoolean(), factors);
    return bits(xs, factors, at, n);
  }

  private static GridAxis axis(Random random) {
    return new GridAxis(1 + random.nextInt(random.nextBoolean() ? 4 : 3000), random.nextBoolean());
  }

  private static int[] bits(float[] one, float[] other, int at, int n) {
    int[] bits = new int[2 * n];
    for (int i = 0; i < n; i++) {
      bits[i] = Float.floatToIntBits(one[at + i]);
      bits[n + i] = Float.floatToIntBits(other[at + i]);
    }
    return bits;
  }
}

package org.lanewarp.parity;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Add;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Fold;
import org.lanewarp.kernel.Gather;
import org.lanewarp.kernel.GridAxis;
import org.lanewarp.kernel.GridLocator;
import org.lanewarp.kernel.GridPlane;
import org.lanewarp.kernel.NearestLocator;
import org.lanewarp.kernel.PairUp;
import org.lanewarp.kernel.Unnormalize;
import org.lanewarp.kernel.Window;

/** Runs what takes normalised grids to pixels. */
final class GridBench {

  private static final float[] EXTREMES = KernelBench.EXTREMES;

  private static final int PITCH = Batch.CAPACITY;

  private GridBench() {}

  static int[] unnormalize(Unnormalize kernel, Random random, int n, boolean extreme) {
    // No padding: a grid's array ends where its last pair does.
    int at = random.nextInt(5);
    int rows = 1 + random.nextInt(3);
    int column = random.nextInt(3);
    int row = random.nextInt(2);
    float[] grid = new float[at + 2 * (row + rows) * (column + n)];
    for (int i = 0; i < grid.length; i++) {
      grid[i] = 3 * (random.nextFloat() - 0.5f);
    }
    if (extreme) {
      grid[grid.length - 1 - random.nextInt(2 * n)] = EXTREMES[random.nextInt(EXTREMES.length)];
    }
    float[] xs = new float[rows * PITCH + Batch.PAD];
    float[] ys = new float[rows * PITCH + Batch.PAD];
    float missing = random.nextBoolean() ? Float.NaN : 0;
    GridPlane plane = new GridPlane(grid, at, column + n, axis(random), axis(random), missing);
    int[] range = new int[4];
    boolean known = kernel.run(plane, column, row, n, rows, xs, ys, PITCH, range);
    int[] bits = Arrays.copyOf(known ? range : new int[4], 5 + 2 * rows * n);
    bits[4] = known ? 1 : 0;
    for (int j = 0; j < rows; j++) {
      System.arraycopy(bits(xs, ys, j * PITCH, n), 0, bits, 5 + 2 * j * n, 2 * n);
    }
    return bits;
  }

  /** A grid over a window and a little beyond, without anything behind its last pair. */
  static int[] locate(GridLocator kernel, Random random, int n, boolean extreme) {
    int first = random.nextInt(5);
    int column = random.nextInt(3);
    int row = random.nextInt(2);
    float[] pairs = new float[first + 2 * (row + 1) * (column + n)];
    float reach = random.nextBoolean() ? 1.96f : 2.1f;
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = reach * (random.nextFloat() - 0.5f);
    }
    Window w = new Window();
    w.width = 4 + random.nextInt(200);
    w.height = 4 + random.nextInt(200);
    w.channels = 1;
    w.stride = w.width + random.nextInt(3);
    w.first = random.nextInt(7);
    w.originX = random.nextInt(3) - 1;
    w.originY = random.nextInt(3) - 1;
    boolean corners = random.nextBoolean();
    GridAxis x = new GridAxis(w.width, corners);
    GridAxis y = new GridAxis(w.height, corners);
    if (extreme) {
      pairs[pairs.length - 1 - random.nextInt(2 * n)] = EXTREMES[random.nextInt(EXTREMES.length)];
      for (int i = pairs.length % 2; i < pairs.length; i += 2) {
        // Halfway between pixels, or on them, as far as floats allow.
        pairs[i] = Math.round(2 * (pairs[i] + 1) * x.scale) / x.scale / 2 - 1;
      }
    }
    Batch batch = new Batch();
    GridPlane grid = new GridPlane(pairs, first, column + n, x, y, 0);
    boolean nearest = random.nextBoolean();
    int reachX = random.nextInt(4);
    int reachY = random.nextInt(4);
    int at = 16 * random.nextInt(3);
    int missed = kernel.locate(grid, column, row, n, w, reachX, reachY, nearest, batch, at);
    int[] bits = new int[1 + 3 * n];
    bits[0] = missed;
    for (int i = 0; i < n; i++) {
      bits[1 + i] = batch.index[at + i];
      boolean known = (missed >> i / GridLocator.GROUP & 1) == 0;
      bits[1 + n + i] = known ? Float.floatToIntBits(batch.fx[at + i]) : 0;
      bits[1 + 2 * n + i] = known ? Float.floatToIntBits(batch.fy[at + i]) : 0;
    }
    return bits;
  }

  /** A grid over a plane and a little beyond, without anything behind its last pair. */
  static int[] locate(NearestLocator kernel, Random random, int n, boolean extreme) {
    int offset = random.nextInt(5);
    int first = random.nextInt(5);
    float[] pairs = new float[offset + 2 * (first + n)];
    float reach = random.nextBoolean() ? 1.96f : 2.1f;
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = reach * (random.nextFloat() - 0.5f);
    }
    boolean corners = random.nextBoolean();
    GridAxis x = new GridAxis(1 + random.nextInt(200), corners);
    GridAxis y = new GridAxis(1 + random.nextInt(200), corners);
    if (extreme) {
      for (int i = pairs.length % 2; i < pairs.length; i += 2) {
        // Halfway between pixels, or on them, as far as floats allow.
        pairs[i] = Math.round(2 * (pairs[i] + 1) * x.scale) / x.scale / 2 - 1;
      }
      pairs[pairs.length - 1 - random.nextInt(2 * n)] = EXTREMES[random.nextInt(EXTREMES.length)];
    }
    GridPlane grid = new GridPlane(pairs, offset, 1 + random.nextInt(9), x, y, 0);
    int top = random.nextInt(y.size);
    int bottom = top + random.nextInt(y.size - top + 1);
    int[] index = new int[n + 3];
    kernel.locate(grid, first, n, random.nextBoolean(), top, bottom, index);
    return index;
  }

  /** All of the target: what lies before and behind is somebody else's. */
  static int[] gather(Gather kernel, Random random, int n) {
    int[] index = new int[3 + n];
    int missing = random.nextInt(3);
    Arrays.setAll(index, i -> random.nextInt(9) < missing ? -1 : random.nextInt(90));
    float[] to = noise(random, n + 5);
    kernel.run(noise(random, 100), 10, index, 3, n, to, 2);
    return bits(to);
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

  /** All of the target: what lies before and behind is somebody else's. */
  static int[] pairUp(PairUp kernel, Random random, int n) {
    int from = random.nextInt(5);
    int at = random.nextInt(5);
    float[] to = noise(random, at + 2 * n + 3);
    float[] xs = noise(random, from + n);
    float[] ys = noise(random, from + n);
    kernel.run(xs, random.nextFloat(), ys, random.nextFloat(), from, n, to, at);
    return bits(to);
  }

  static int[] add(Add kernel, Random random, int n) {
    int first = random.nextInt(5);
    int at = random.nextInt(5);
    float[] to = noise(random, at + n + 3);
    kernel.run(noise(random, first + n), first, n, to, at);
    return bits(to);
  }

  private static float[] noise(Random random, int length) {
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = random.nextFloat() - 0.5f;
    }
    return noise;
  }

  private static int[] bits(float[] values) {
    int[] bits = new int[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(values[i]);
    }
    return bits;
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

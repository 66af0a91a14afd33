package org.lanewarp.parity;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.BandKernel;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.GridAxis;
import org.lanewarp.kernel.GridCutter;
import org.lanewarp.kernel.GridPlane;
import org.lanewarp.kernel.Window;

/** Runs what cuts grids into blocks of f32, and what blends these into rows. */
final class BandBench {

  private BandBench() {}

  /** All of the target: what lies beside the rows is somebody else's. */
  static int[] run(BandKernel kernel, Random random, int n, boolean extreme) {
    int columns = Math.clamp(n, GROUP, Batch.WIDTH);
    Window w = BlockBench.window(random, 1, GridCutter.PITCH, extreme);
    Blocks blocks = BlockBench.blocks(random, w, GridCutter.PITCH, Blocks.groups(columns), extreme);
    int stride = columns + random.nextInt(3);
    float[] to = new float[2 + SIDE * stride];
    Arrays.fill(to, -1f);
    kernel.run(w, 2, blocks, columns, to, 1, stride);
    int[] bits = new int[to.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(to[i]);
    }
    return bits;
  }

  /** A grid that spreads its samples about as far as a table reaches, now and then outside. */
  static int[] run(GridCutter cutter, Random random, int n, boolean extreme) {
    int columns = Math.clamp(n, GROUP, Batch.WIDTH);
    int first = random.nextInt(5);
    int width = columns + random.nextInt(3);
    float[] pairs = new float[first + 2 * SIDE * width];
    Window w = new Window();
    w.width = 40 + random.nextInt(200);
    w.height = 20 + random.nextInt(50);
    w.channels = 1;
    w.stride = w.width + random.nextInt(3);
    w.first = random.nextInt(7);
    w.originX = random.nextInt(3) - 1;
    w.originY = random.nextInt(3) - 1;
    double step = (1.3 * random.nextDouble() - 0.3) * 2 / w.width;
    double noise = random.nextDouble() * 6;
    for (int i = 0; i < pairs.length - first; i++) {
      int size = i % 2 == 0 ? w.width : w.height;
      int line = i / 2 / width;
      double at = i / 2 % width * step + line * 1.2 / size;
      pairs[first + i] = (float) (at + (random.nextDouble() - 0.5) * noise / size - 0.7);
    }
    if (extreme) {
      float[] odd = KernelBench.EXTREMES;
      pairs[first + random.nextInt(pairs.length - first)] = odd[random.nextInt(odd.length)];
    }
    boolean corners = random.nextBoolean();
    GridPlane grid =
        new GridPlane(
            pairs,
            first,
            width,
            new GridAxis(w.width, corners),
            new GridAxis(w.height, corners),
            0);
    Blocks blocks = new Blocks();
    int missed = cutter.cut(grid, width - columns, 0, columns, w, blocks);
    int groups = Blocks.groups(columns);
    int[] bits = new int[1 + groups * (SIDE + 3 * SIDE * GROUP)];
    bits[0] = missed;
    int at = 1;
    for (int i = 0; i < groups * GROUP; i++) {
      boolean known = (missed >> i / GROUP & 1) == 0;
      if (i % SIDE == 0) {
        bits[at++] = known ? blocks.base[i] : 0;
      }
      for (int k = SIDE * i; k < SIDE * (i + 1); k++) {
        bits[at++] = known ? blocks.cell[k] : 0;
        bits[at++] = known ? Float.floatToIntBits(blocks.fx[k]) : 0;
        bits[at++] = known ? Float.floatToIntBits(blocks.fy[k]) : 0;
      }
    }
    return bits;
  }
}

package org.lanewarp.parity;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.GridAxis;
import org.lanewarp.kernel.GridCutter;
import org.lanewarp.kernel.GridKernel;
import org.lanewarp.kernel.GridPlane;
import org.lanewarp.kernel.Window;

/** Runs what cuts grids into blocks of f32, and what blends these into rows. */
final class BandBench {

  private BandBench() {}

  /** The positions of all groups that are not missed. */
  static int[] run(GridCutter cutter, Random random, int n, boolean extreme) {
    int columns = Math.clamp(n, GROUP, Batch.WIDTH);
    Window w = window(random, extreme);
    GridPlane grid = grid(random, w, columns, extreme);
    Blocks blocks = new Blocks();
    Arrays.fill(blocks.corner, 1); // left from another band
    Arrays.fill(blocks.shiftX, 1);
    if (random.nextBoolean()) { // as for bicubic
      blocks.rows = 7;
      blocks.taps = 4;
    }
    int missed = cutter.cut(grid, grid.width() - columns, 0, columns, w, blocks);
    int groups = Blocks.groups(columns);
    int[] bits = new int[1 + groups * (3 * SIDE + 3 * SIDE * GROUP)];
    bits[0] = missed;
    int at = 1;
    for (int i = 0; i < groups * GROUP; i++) {
      boolean known = (missed >> i / GROUP & 1) == 0;
      if (i % SIDE == 0) {
        bits[at++] = known ? blocks.base[i / SIDE] : 0;
        bits[at++] = known ? blocks.corner[i / SIDE] : 0;
        bits[at++] = known ? blocks.shiftX[i / SIDE] : 0;
      }
      for (int k = SIDE * i; k < SIDE * (i + 1); k++) {
        bits[at++] = known ? blocks.cell[k] : 0;
        bits[at++] = known ? Float.floatToIntBits(blocks.fx[k]) : 0;
        bits[at++] = known ? Float.floatToIntBits(blocks.fy[k]) : 0;
      }
    }
    return bits;
  }

  /** The values of all groups that are not missed, and what lies around the rows. */
  static int[] run(GridKernel kernel, Random random, int n, boolean extreme) {
    int columns = Math.clamp(n, GROUP, Batch.WIDTH);
    Window w = window(random, extreme);
    GridPlane grid = grid(random, w, columns, extreme);
    int stride = columns + random.nextInt(3);
    int planes = 1 + random.nextInt(3);
    int plane = SIDE * stride + random.nextInt(3);
    float[] to = new float[2 + planes * plane];
    Arrays.fill(to, -1f);
    w.plane = 1; // planes may overlap
    int column = grid.width() - columns;
    int missed =
        kernel.run(grid, column, 0, columns, w, 1, planes, new Blocks(), to, 1, stride, plane);
    for (int g = 0; g < Blocks.groups(columns); g++) {
      for (int k = 0; (missed >> g & 1) != 0 && k < planes * SIDE * GROUP; k++) {
        int at = 1 + k / (SIDE * GROUP) * plane + k / GROUP % SIDE * stride + k % GROUP;
        to[at + Blocks.column(g, columns)] = missed;
      }
    }
    int[] bits = new int[to.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(to[i]);
    }
    return bits;
  }

  private static Window window(Random random, boolean extreme) {
    Window w = new Window();
    w.width = 40 + random.nextInt(200);
    w.height = 20 + random.nextInt(50);
    w.channels = 1;
    w.stride = w.width + random.nextInt(3);
    w.first = random.nextInt(7);
    w.originX = random.nextInt(3) - 1;
    w.originY = random.nextInt(3) - 1;
    int spare = 4; // for planes one behind the other
    PixelBench.fill(w, w.first + (w.height - 1) * w.stride + w.width + spare, random, extreme);
    return w;
  }

  /** A grid that spreads its samples about as far as a table reaches, now and then outside. */
  private static GridPlane grid(Random random, Window w, int columns, boolean extreme) {
    int first = random.nextInt(5);
    int width = columns + random.nextInt(3);
    float[] pairs = new float[first + 2 * SIDE * width];
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
    GridAxis x = new GridAxis(w.width, corners);
    GridAxis y = new GridAxis(w.height, corners);
    return new GridPlane(pairs, first, width, x, y, 0);
  }
}

package org.lanewarp.parity;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Blocks.TABLE_ROWS;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.BlockKernel;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.Joiner;
import org.lanewarp.kernel.StraightCutter;
import org.lanewarp.kernel.Window;

/** Runs what cuts bands into blocks, and what blends these. */
final class BlockBench {

  private static final int CUBIC_COLUMNS = 8;
  private static final int TIGHT_COLUMNS = 4;

  private BlockBench() {}

  /** Blends blocks anywhere in a window, both those on straight lines and others. */
  static int[] run(BlockKernel kernel, Random random, int n, boolean extreme) {
    int groups = Blocks.groups(Math.min(n, Batch.WIDTH));
    int samples = groups * SIDE * GROUP;
    boolean bytes = kernel.getClass().getSimpleName().contains("U8");
    boolean cubic = kernel.taps() > 2; // such kernels are made for a number of channels,
    boolean tight = kernel.isForStraight(); // such too
    int columns = cubic ? CUBIC_COLUMNS : TIGHT_COLUMNS;
    int least = cubic || tight ? kernel.pitch() / columns : 1;
    int most = bytes && !cubic && !tight ? 4 : least;
    int planes = bytes ? 1 : most; // of u8 all channels share a word
    int[] bits = new int[2 * (most - least + 1) * planes * samples];
    int at = 0;
    for (int channels = least; channels <= most; channels++) {
      for (int straight = tight ? 1 : 0; straight < 2; straight++) {
        Window w = window(random, channels, kernel.narrowest(), kernel.rows(), extreme);
        Blocks blocks = blocks(kernel, random, w, groups, straight == 1, extreme);
        Arrays.fill(blocks.words, KernelBench.UNSET);
        kernel.run(w, 2, blocks, groups);
        boolean packed = bytes && channels == 1;
        int count = packed ? samples / Integer.BYTES : samples;
        boolean floats = kernel.getClass().getSimpleName().contains("F32");
        for (int p = 0; p < planes; p++) {
          int first = p * Blocks.CAPACITY;
          for (int i = 0; i < count; i++) {
            int word = blocks.words[first + i];
            bits[at++] = floats ? KernelBench.canonical(word) : word;
          }
          for (int i = count; i < Blocks.CAPACITY; i++) {
            if (blocks.words[first + i] != KernelBench.UNSET) {
              throw new AssertionError("value " + i + " written; there are " + count);
            }
          }
        }
      }
    }
    return bits;
  }

  /** Without an element to spare around it, but for the two of the offset. */
  static Window window(Random random, int channels, int narrowest, int rows, boolean extreme) {
    Window w = new Window();
    w.channels = channels;
    w.width = (narrowest - 1) / channels + 1 + random.nextInt(9);
    w.height = rows + random.nextInt(5);
    w.stride = w.width * channels + random.nextInt(3);
    w.first = random.nextInt(4);
    int length = w.first + (w.height - 1) * w.stride + w.width * channels + 2;
    PixelBench.fill(w, length, random, extreme);
    return w;
  }

  static Blocks blocks(
      BlockKernel kernel, Random random, Window w, int groups, boolean straight, boolean extreme) {
    Blocks blocks = new Blocks();
    blocks.straight = straight;
    int pitch = kernel.pitch();
    int shared = share(blocks, random, kernel.shared());
    int right = pitch / w.channels - kernel.taps();
    int below = kernel.rows() - kernel.taps();
    boolean cubic = kernel.taps() > 2;
    boolean whole = cubic || kernel.isForStraight(); // there corners are whole columns
    int steps = shared / SIDE - 1;
    int spare = random.nextInt(Math.min(2, right - steps) + 1); // columns, for corners
    int[] firsts = new int[groups * SIDE]; // cells in the tables' corners
    for (int i = 0; i < groups * GROUP; i += shared) {
      int x = random.nextInt(w.width * w.channels - pitch + 1);
      int y = random.nextInt(w.height - kernel.rows() + 1);
      int base = w.first + y * w.stride + x;
      int corner =
          whole ? w.channels * random.nextInt(spare + 1) : random.nextInt(w.channels * spare + 1);
      int first = (random.nextInt(100) << Blocks.ROW) + random.nextInt(100);
      for (int b = i / SIDE; b < (i + shared) / SIDE; b++) {
        blocks.base[b] = base;
        blocks.corner[b] = corner;
        firsts[b] = first;
      }
      for (int k = SIDE * i; k < SIDE * (i + shared); k++) {
        int column = random.nextInt(right - spare + 1);
        blocks.cell[k] = (random.nextInt(below + 1) << Blocks.ROW) + column + first;
        blocks.fx[k] = KernelBench.fraction(random, extreme);
        blocks.fy[k] = KernelBench.fraction(random, extreme);
      }
    }
    // One block's shape serves all: the first of a table begins in its corner.
    int stepX = random.nextInt(Glide.ONE);
    int stepY = random.nextInt(Glide.ONE);
    for (int k = 0; k < GROUP; k++) {
      blocks.startX[k] = position(random, right - steps - spare, extreme);
      blocks.startY[k] = position(random, below - steps, extreme);
    }
    for (int b = 0; b < groups * SIDE; b++) {
      blocks.shiftX[b] = straight ? b % (shared / SIDE) * stepX : firsts[b];
      blocks.shiftY[b] = b % (shared / SIDE) * stepY;
    }
    return blocks;
  }

  private static int share(Blocks blocks, Random random, int most) {
    blocks.shared = Math.min(most, SIDE << random.nextInt(3));
    return blocks.shared;
  }

  private static int position(Random random, int last, boolean extreme) {
    int whole = random.nextInt(last + 1) * Glide.ONE;
    return whole + (extreme ? Glide.ONE / 4 * random.nextInt(4) : random.nextInt(Glide.ONE));
  }

  /** Cuts rows whose samples lie close together, or nearly so. */
  static int[] run(Cutter cutter, Random random, int n, boolean extreme) {
    n = Math.min(Math.max(n, GROUP), Batch.WIDTH);
    int channels = 1 + random.nextInt(4);
    boolean cubic = random.nextBoolean();
    int pitch = channels == 1 ? 8 : Blocks.TABLE_ROW;
    int taps = cubic ? 4 : 2;
    int tableRows = cubic ? 7 : TABLE_ROWS;
    Window w = window(random, channels, pitch, tableRows, extreme);
    w.originX = random.nextInt(200) - 100;
    w.originY = random.nextInt(200) - 100;
    Blocks blocks = new Blocks();
    blocks.rows = tableRows;
    blocks.taps = taps;
    share(blocks, random, GROUP);
    cutter.arrange(rows(random, w, n, taps, extreme), n, w, blocks);
    int groups = Blocks.groups(n);
    int samples = groups * SIDE * GROUP;
    int[] bits = new int[2 + 3 * groups * SIDE + 5 * samples];
    int at = coordinates(blocks, groups, bits);
    boolean counts = cutter.split(n, blocks);
    boolean fits = counts && cutter.cut(n, w, pitch, blocks);
    bits[at++] = counts ? 1 : 0;
    bits[at++] = fits ? 1 : 0;
    for (int b = 0; fits && b < groups * SIDE; b++) {
      bits[at++] = blocks.base[b];
      bits[at++] = blocks.corner[b];
      bits[at++] = blocks.shiftX[b];
    }
    for (int k = 0; counts && k < samples; k++) {
      bits[at++] = blocks.cell[k];
      bits[at++] = Float.floatToRawIntBits(blocks.fx[k]);
      bits[at++] = Float.floatToRawIntBits(blocks.fy[k]);
    }
    return bits;
  }

  /** Cuts rows that are straight, whatever they read: only numbers are computed. */
  static int[] run(StraightCutter cutter, Random random, int n, boolean extreme) {
    n = Math.min(Math.max(n, GROUP), Batch.WIDTH);
    int channels = 1 + random.nextInt(4);
    Window w = window(random, channels, Blocks.TABLE_ROW, TABLE_ROWS, extreme);
    w.originX = random.nextInt(200) - 100;
    w.originY = random.nextInt(200) - 100;
    Blocks blocks = new Blocks();
    share(blocks, random, GROUP);
    int step = random.nextInt(3) - 1;
    int far = extreme ? 1 << 29 : 100;
    int slopeX = random.nextInt(Glide.ONE + 1) - Glide.ONE / 2;
    int slopeY = random.nextInt(Glide.ONE + 1) - Glide.ONE / 2;
    int anchorX = random.nextInt(far);
    int anchorY = random.nextInt(far);
    CoordinateRow[] rows = new CoordinateRow[SIDE];
    for (int j = 0; j < SIDE; j++) {
      rows[j] = new CoordinateRow();
      rows[j].origin(anchorX + random.nextInt(3), step, anchorY + random.nextInt(2), -step);
      rows[j].glideX = random.nextInt(Glide.ONE);
      rows[j].glideY = random.nextInt(Glide.ONE);
      rows[j].glideSlopeX = slopeX;
      rows[j].glideSlopeY = slopeY;
    }
    boolean fits = cutter.cut(rows, n, w, Blocks.TABLE_ROW, blocks);
    int used = SIDE * Blocks.groups(n);
    int[] bits = new int[1 + 4 * used + 2 * GROUP];
    int at = 0;
    bits[at++] = fits ? 1 : 0;
    for (int b = 0; b < used; b++) {
      bits[at++] = blocks.base[b];
      bits[at++] = blocks.corner[b];
      bits[at++] = blocks.shiftX[b];
      bits[at++] = blocks.shiftY[b];
    }
    for (int k = 0; k < GROUP; k++) {
      bits[at++] = blocks.startX[k];
      bits[at++] = blocks.startY[k];
    }
    return bits;
  }

  /** What lies between the two steps. */
  static int coordinates(Blocks blocks, int groups, int[] bits) {
    int at = 0;
    for (int k = 0; k < groups * SIDE * GROUP; k++) {
      bits[at++] = Float.floatToIntBits(blocks.fx[k]) + blocks.startX[k % GROUP];
      bits[at++] = Float.floatToIntBits(blocks.fy[k]) + blocks.startY[k % GROUP];
    }
    return at;
  }

  /**
   * Inside the window, at its start or at its end, where tables are pushed inwards; with steps, as
   * maps of displacements have them, in arrays without room. Now and then a sample lies hardly near
   * enough to the first to be counted as a cell, or not any more.
   */
  private static CoordinateRow[] rows(Random random, Window w, int n, int taps, boolean extreme) {
    int spread = Math.min(w.width - taps + 1, 5 - taps + random.nextInt(6));
    int tall = Math.min(w.height - taps + 1, 5 - taps + random.nextInt(6));
    int left = random.nextBoolean() ? 0 : w.width - taps + 1 - spread;
    int top = random.nextBoolean() ? 0 : w.height - taps + 1 - tall;
    int step = random.nextInt(3) - 1;
    CoordinateRow[] rows = new CoordinateRow[SIDE];
    for (int j = 0; j < SIDE; j++) {
      rows[j] = new CoordinateRow();
      int before = random.nextInt(3);
      rows[j].use(new float[before + n], new float[before + n], before);
      int anchorX = random.nextInt(40) - 20;
      int anchorY = random.nextInt(40) - 20;
      rows[j].origin(w.originX + left + anchorX, step, w.originY + top + anchorY, -step);
      for (int i = 0; i < n; i++) {
        float x = spread * random.nextFloat();
        float y = tall * random.nextFloat();
        x = extreme && random.nextBoolean() ? (int) x : x;
        y = extreme && random.nextBoolean() ? (int) y : y;
        rows[j].xs[before + i] = Math.min(x, Math.nextDown((float) spread)) - anchorX - step * i;
        rows[j].ys[before + i] = Math.min(y, Math.nextDown((float) tall)) - anchorY + step * i;
      }
    }
    if (random.nextInt(8) == 0) {
      CoordinateRow row = rows[random.nextInt(SIDE)];
      float[] axis = random.nextBoolean() ? row.xs : row.ys;
      int far = (1 << 14) + random.nextInt(40) - 20;
      axis[row.at + random.nextInt(n)] += random.nextBoolean() ? far : -far;
    }
    return rows;
  }

  /** Joins noise, with an element to spare before and behind that nobody may touch. */
  static int[] run(Joiner joiner, Random random, int n) {
    n = Math.min(Math.max(n, GROUP), Batch.WIDTH);
    Blocks blocks = new Blocks();
    Arrays.setAll(blocks.words, i -> random.nextInt());
    int gap = random.nextInt(3);
    int[] bits = new int[3 * (10 * SIDE * n + 4 * (1 + SIDE * gap))];
    int at = 0;
    for (int channels = 1; channels <= 4; channels++) {
      int stride = channels * n + gap;
      byte[] bytes = new byte[1 + SIDE * stride];
      joiner.join8(blocks, n, channels, bytes, 1, stride);
      for (byte v : bytes) {
        bits[at++] = v;
      }
      short[] shorts = new short[1 + SIDE * stride];
      joiner.join16(blocks, n, channels, shorts, 1, stride);
      for (short v : shorts) {
        bits[at++] = v;
      }
      float[] floats = new float[1 + SIDE * stride];
      joiner.joinFloat(blocks, n, channels, floats, 1, stride);
      for (float v : floats) {
        bits[at++] = Float.floatToRawIntBits(v);
      }
    }
    return bits;
  }
}

package org.lanewarp.parity;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Blocks.TABLE_ROWS;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.BlockKernel;
import org.lanewarp.kernel.Blocks;
import org.lanewarp.kernel.Cutter;
import org.lanewarp.kernel.Glide;
import org.lanewarp.kernel.Samples;
import org.lanewarp.kernel.Window;

/** Runs what cuts bands into blocks, and what blends these. */
final class BlockBench {

  private static final int PLANES = 4;

  private BlockBench() {}

  /** Blends blocks anywhere in a window, both those on straight lines and others. */
  static int[] run(BlockKernel kernel, Random random, int n, boolean extreme) {
    int groups = Blocks.groups(Math.min(n, Batch.WIDTH));
    int samples = groups * SIDE * GROUP;
    int most = kernel.getClass().getSimpleName().contains("U8") ? 4 : 1;
    int[] bits = new int[2 * most * PLANES * samples];
    int at = 0;
    for (int channels = 1; channels <= most; channels++) {
      for (int straight = 0; straight < 2; straight++) {
        Window w = window(random, channels, kernel.pitch(), kernel.rows(), extreme);
        Blocks blocks = blocks(kernel, random, w, groups, extreme);
        blocks.straight = straight == 1;
        Arrays.fill(blocks.words, KernelBench.UNSET);
        kernel.run(w, 2, blocks, groups);
        for (int p = 0; p < PLANES; p++) {
          for (int i = 0; i < samples; i++) {
            int word = blocks.words[p * Blocks.CAPACITY + i];
            bits[at++] =
                kernel.getClass().getSimpleName().contains("F32")
                    ? KernelBench.canonical(word)
                    : word;
          }
          for (int i = samples; i < Blocks.CAPACITY; i++) {
            if (blocks.words[p * Blocks.CAPACITY + i] != KernelBench.UNSET) {
              throw new AssertionError("value " + i + " written; there are " + samples);
            }
          }
        }
      }
    }
    return bits;
  }

  /** Without an element to spare around it, but for the two of the offset. */
  private static Window window(Random random, int channels, int pitch, int rows, boolean extreme) {
    Window w = new Window();
    w.channels = channels;
    w.width = (pitch - 1) / channels + 1 + random.nextInt(9);
    w.height = rows + random.nextInt(5);
    w.stride = w.width * channels + random.nextInt(3);
    w.first = random.nextInt(4);
    int length = w.first + (w.height - 1) * w.stride + w.width * channels + 2;
    PixelBench.fill(w, length, random, extreme);
    return w;
  }

  private static Blocks blocks(
      BlockKernel kernel, Random random, Window w, int groups, boolean extreme) {
    Blocks blocks = new Blocks();
    int pitch = kernel.pitch();
    int shared = share(blocks, random, kernel.shared());
    int most = pitch - kernel.taps() * w.channels;
    int right = most / w.channels;
    int below = kernel.rows() - kernel.taps();
    for (int i = 0; i < groups * GROUP; i += shared) {
      int x = random.nextInt(w.width * w.channels - pitch + 1);
      int y = random.nextInt(w.height - kernel.rows() + 1);
      blocks.base[i] = w.first + y * w.stride + x;
      blocks.shiftX[i] = random.nextInt();
      blocks.shiftY[i] = random.nextInt();
      blocks.corner[i] = random.nextInt(2);
      if (w.channels == 1 || right * w.channels + blocks.corner[i] > most) {
        blocks.corner[i] = 0;
      }
      for (int k = SIDE * i; k < SIDE * (i + shared); k++) {
        int column = w.channels * random.nextInt(right + 1);
        blocks.cell[k] = random.nextInt(below + 1) * pitch + column;
        blocks.fx[k] = KernelBench.fraction(random, extreme);
        blocks.fy[k] = KernelBench.fraction(random, extreme);
      }
    }
    // One block's shape serves all tables: each is shifted so that it begins in the table's corner.
    for (int k = 0; k < GROUP; k++) {
      blocks.startX[k] = position(random, right, extreme);
      blocks.startY[k] = position(random, below, extreme);
    }
    for (int i = 0; i < groups * GROUP; i += shared) {
      blocks.shiftX[i] = 0;
      blocks.shiftY[i] = 0;
    }
    return blocks;
  }

  private static int share(Blocks blocks, Random random, int most) {
    blocks.shared = random.nextBoolean() ? most : SIDE;
    return blocks.shared;
  }

  private static int position(Random random, int last, boolean extreme) {
    int whole = random.nextInt(last + 1) * Glide.ONE;
    return whole + (extreme ? Glide.ONE / 4 * random.nextInt(4) : random.nextInt(Glide.ONE));
  }

  /** Cuts rows whose samples lie close together, or nearly so, and joins noise. */
  static int[] run(Cutter cutter, Random random, int n, boolean extreme) {
    n = Math.min(Math.max(n, GROUP), Batch.WIDTH);
    int channels = 1 + random.nextInt(4);
    boolean cubic = random.nextBoolean();
    int pitch = channels == 1 ? 8 : Blocks.TABLE_ROW;
    int taps = cubic ? 4 : 2;
    int tableRows = cubic ? 7 : TABLE_ROWS;
    Window w = window(random, channels, pitch, tableRows, extreme);
    Batch batch = new Batch();
    int spread = 6 - taps + random.nextInt(5);
    int tall = 6 - taps + random.nextInt(5);
    int samples = SIDE * Batch.pitch(n);
    for (int i = 0; i < samples; i++) {
      int x = Math.min(random.nextInt(spread), w.width - taps);
      int y = Math.min(random.nextInt(tall), w.height - taps);
      batch.index[i] = y * Cutter.ROW + x;
      batch.fx[i] = random.nextFloat();
      batch.fy[i] = random.nextFloat();
    }
    Blocks blocks = new Blocks();
    blocks.rows = tableRows;
    blocks.taps = taps;
    int shared = share(blocks, random, Blocks.WIDE);
    boolean fits = cutter.cut(batch, n, w, pitch, blocks);
    int groups = Blocks.groups(n);
    int[] bits = new int[1 + groups * GROUP / shared + (3 * groups + 2) * SIDE * GROUP + 8 * 128];
    int at = 0;
    bits[at++] = fits ? 1 : 0;
    if (fits) {
      for (int i = 0; i < groups * GROUP; i += shared) {
        bits[at++] = blocks.base[i];
      }
      for (int k = 0; k < groups * SIDE * GROUP; k++) {
        bits[at++] = blocks.cell[k];
        bits[at++] = Float.floatToRawIntBits(blocks.fx[k]);
        bits[at++] = Float.floatToRawIntBits(blocks.fy[k]);
      }
    }
    Arrays.setAll(blocks.words, i -> random.nextInt());
    Samples rows = new Samples();
    rows.reserve(2, Blocks.CAPACITY);
    cutter.join(blocks, n, 1, rows);
    for (int j = 0; j < SIDE; j++) {
      for (int i = 0; i < n; i++) {
        bits[at++] = rows.words[Blocks.CAPACITY + j * Batch.pitch(n) + i];
      }
    }
    float[] image = new float[SIDE * n + 1];
    cutter.join(blocks, n, image, 1, n);
    for (int i = 0; i < SIDE * n; i++) {
      bits[at++] = Float.floatToRawIntBits(image[1 + i]);
    }
    return bits;
  }
}

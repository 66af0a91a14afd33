package org.lanewarp.parity;

import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.PlaneKernel;
import org.lanewarp.kernel.RowKernel;
import org.lanewarp.kernel.Window;

/** Blends pixels, or samples of one channel, out of random windows. */
final class PixelBench {

  private static final int WIDTH = 19;
  private static final int HEIGHT = 11;
  private static final int SUPPORT = 4;

  private PixelBench() {}

  static int[] run(PixelKernel kernel, Random random, int n, boolean extreme) {
    int[] bits = new int[9 * n];
    int at = 0;
    for (int channels = least(kernel); channels <= 4; channels++) {
      Window w = window(random, channels, extreme);
      Batch batch = batch(random, w, n, extreme);
      kernel.run(w, batch, n);
      for (int i = 0; i < n; i++) {
        for (int c = 0; c < channels; c++) {
          int value = Float.floatToRawIntBits(batch.pixels[4 * i + c]);
          bits[at++] = KernelBench.canonical(value);
        }
      }
    }
    return bits;
  }

  /** The fewest channels that a kernel is made for. */
  private static int least(PixelKernel kernel) {
    return kernel.getClass().getSimpleName().startsWith("Bicubic") ? 2 : 3;
  }

  /** Into images with an element to spare before and behind, which nobody may touch. */
  static int[] run(RowKernel kernel, Random random, int n, boolean extreme) {
    int[] bits = new int[7 * n + 4];
    int count = 0;
    for (int channels = 3; channels <= 4; channels++) {
      Window w = window(random, channels, extreme);
      Batch batch = batch(random, w, n, extreme);
      int at = random.nextInt(n);
      Window to = new Window();
      to.floats = new float[(n - at) * channels + 2];
      kernel.run(w, batch, at, n - at, to, 1);
      for (int i = 0; i < to.floats.length; i++) {
        int value = Float.floatToRawIntBits(to.floats[i]);
        bits[count++] = KernelBench.canonical(value);
      }
    }
    return bits;
  }

  static int[] run(PlaneKernel kernel, Random random, int n, boolean extreme) {
    Window w = window(random, 1, extreme);
    Batch batch = batch(random, w, n, extreme);
    for (int i = 0; i < n; i++) {
      batch.index[i] -= 2;
    }
    batch.seal(0, n);
    batch.out.reserve(2, Batch.CAPACITY);
    kernel.run(w, 2, batch, n, 1);
    boolean floats = kernel.getClass().getSimpleName().contains("F32");
    int[] bits = new int[n];
    for (int i = 0; i < n; i++) {
      int word = batch.out.words[Batch.CAPACITY + i];
      bits[i] = floats ? KernelBench.canonical(word) : word;
    }
    return bits;
  }

  private static Batch batch(Random random, Window w, int n, boolean extreme) {
    Batch batch = new Batch();
    for (int i = 0; i < n; i++) {
      int x = random.nextInt(WIDTH - SUPPORT + 1);
      int y = random.nextInt(HEIGHT - SUPPORT + 1);
      batch.index[i] = w.first + y * w.stride + x * w.channels;
      batch.fx[i] = KernelBench.fraction(random, extreme);
      batch.fy[i] = KernelBench.fraction(random, extreme);
    }
    return batch;
  }

  /** Without an element to spare behind what a kernel may read. */
  private static Window window(Random random, int channels, boolean extreme) {
    Window w = new Window();
    w.channels = channels;
    w.stride = WIDTH * channels + random.nextInt(3);
    w.first = random.nextInt(4);
    int length = w.first + (HEIGHT - 1) * w.stride + WIDTH * channels + PixelKernel.SPILL;
    fill(w, length, random, extreme);
    return w;
  }

  /** Gives a window noise of every type. */
  static void fill(Window w, int length, Random random, boolean extreme) {
    w.bytes = new byte[length];
    w.shorts = new short[length];
    w.floats = new float[length];
    random.nextBytes(w.bytes);
    for (int i = 0; i < length; i++) {
      w.shorts[i] = (short) random.nextInt();
      w.floats[i] = Float.intBitsToFloat(KernelBench.floatTap(random, extreme));
    }
  }
}

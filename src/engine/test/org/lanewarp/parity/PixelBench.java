package org.lanewarp.parity;

import java.util.Random;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.PixelKernel;
import org.lanewarp.kernel.Window;

/** Blends pixels of three and of four channels out of random windows. */
final class PixelBench {

  private static final int WIDTH = 19;
  private static final int HEIGHT = 11;
  private static final int SUPPORT = 4;

  private PixelBench() {}

  static int[] run(PixelKernel kernel, Random random, int n, boolean extreme) {
    int[] bits = new int[7 * n];
    int at = 0;
    for (int channels = 3; channels <= 4; channels++) {
      Window w = window(random, channels, extreme);
      Batch batch = new Batch();
      for (int i = 0; i < n; i++) {
        int x = random.nextInt(WIDTH - SUPPORT + 1);
        int y = random.nextInt(HEIGHT - SUPPORT + 1);
        batch.index[i] = w.first + y * w.stride + x * channels;
        batch.fx[i] = KernelBench.fraction(random, extreme);
        batch.fy[i] = KernelBench.fraction(random, extreme);
      }
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

package org.lanewarp.parity;

import java.util.Random;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.LineKernel;
import org.lanewarp.kernel.Lines;
import org.lanewarp.kernel.Mover;
import org.lanewarp.kernel.MoverScalar;
import org.lanewarp.kernel.Window;

/** Blends lines of every type out of random windows, with columns side by side and scattered. */
final class LineBench {

  private static final int WIDTH = 2 * Batch.WIDTH;
  private static final int ROWS = 7;
  private static final Mover MOVER = new MoverScalar();

  private LineBench() {}

  static int[] run(LineKernel kernel, Random random, int n, boolean extreme) {
    int[] bits = new int[2 * 4 * PixelType.values().length * n];
    int at = 0;
    for (PixelType type : PixelType.values()) {
      for (boolean contiguous : new boolean[] {false, true}) {
        int channels = 1 + random.nextInt(4);
        Lines lines = lines(random, type, n, channels, contiguous, extreme);
        Window w = window(random, channels, extreme);
        for (int slot = 0; slot < Lines.TAPS; slot++) {
          lines.fetch(w, MOVER, random.nextInt(ROWS) * w.stride);
          kernel.across(lines, slot);
        }
        int first = random.nextInt(Lines.TAPS);
        kernel.down(lines, first, KernelBench.fraction(random, extreme));
        for (int i = 0; i < n * channels; i++) {
          int word = lines.words[i];
          bits[at + i] = type.isInteger() ? word : KernelBench.canonical(word);
        }
        at += 4 * n;
      }
    }
    return bits;
  }

  private static Lines lines(
      Random random, PixelType type, int n, int channels, boolean contiguous, boolean extreme) {
    Batch batch = new Batch();
    for (int i = 0; i < n; i++) {
      batch.index[i] = channels * (contiguous ? i : random.nextInt(WIDTH - Lines.TAPS));
      batch.fx[i] = KernelBench.fraction(random, extreme);
    }
    batch.index[0] = 0;
    Lines lines = new Lines();
    lines.begin(batch, n, type, channels);
    return lines;
  }

  private static Window window(Random random, int channels, boolean extreme) {
    Window w = new Window();
    w.stride = WIDTH * channels;
    int length = ROWS * w.stride;
    PixelBench.fill(w, length, random, extreme);
    return w;
  }
}

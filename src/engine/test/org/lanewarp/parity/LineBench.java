package org.lanewarp.parity;

import java.util.Random;
import org.lanewarp.kernel.LineKernel;

/** Blends rows of floats into images of every type, on arrays without an element to spare. */
final class LineBench {

  private static final int LEAD = 3;

  private LineBench() {}

  static int[] run(LineKernel kernel, Random random, int n, boolean extreme) {
    int[] bits = new int[3 * (LEAD + n)];
    float fy = KernelBench.fraction(random, extreme);
    byte[] bytes = new byte[LEAD + n];
    kernel.blend8(blends(random, n, 0xff), 1, 1 + n, fy, n, bytes, LEAD);
    short[] shorts = new short[LEAD + n];
    kernel.blend16(blends(random, n, 0xffff), 1 + n, 1, fy, n, shorts, LEAD);
    float[] from = new float[1 + 2 * n];
    for (int i = 0; i < from.length; i++) {
      from[i] = Float.intBitsToFloat(KernelBench.floatTap(random, extreme));
    }
    float[] floats = new float[LEAD + n];
    kernel.blendFloat(from, 1, 1 + n, fy, n, floats, LEAD);
    for (int i = 0; i < LEAD + n; i++) {
      bits[3 * i] = bytes[i];
      bits[3 * i + 1] = shorts[i];
      bits[3 * i + 2] = KernelBench.canonical(Float.floatToRawIntBits(floats[i]));
    }
    return bits;
  }

  /** One element, then two rows as blends in x leave them: within the range, ends included. */
  private static float[] blends(Random random, int n, int max) {
    float[] row = new float[1 + 2 * n];
    for (int i = 0; i < row.length; i++) {
      row[i] =
          random.nextInt(4) == 0 ? max * random.nextInt(2) : (max * random.nextInt(513)) / 512f;
    }
    return row;
  }
}

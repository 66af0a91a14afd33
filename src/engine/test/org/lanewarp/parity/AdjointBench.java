package org.lanewarp.parity;

import java.util.Random;
import org.lanewarp.kernel.Adjoint;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.GradientBatch;
import org.lanewarp.kernel.Window;

/** Runs the gradients of an interpolation. */
final class AdjointBench {

  private static final int STRIDE = 64;

  private AdjointBench() {}

  static int[] run(Adjoint adjoint, Random random, int most, boolean extreme) {
    int n = most == Batch.CAPACITY ? GradientBatch.CAPACITY : most;
    Batch batch = new Batch();
    GradientBatch g = new GradientBatch();
    for (int i = 0; i < n; i++) {
      batch.fx[i] = KernelBench.fraction(random, extreme);
      batch.fy[i] = KernelBench.fraction(random, extreme);
      g.output[i] = Float.intBitsToFloat(KernelBench.floatTap(random, extreme));
      batch.index[i] = random.nextInt(STRIDE - 4); // many meet
    }
    Window w = new Window();
    w.stride = STRIDE;
    w.floats = new float[6 * STRIDE];
    for (int i = 0; i < w.floats.length; i++) {
      w.floats[i] = Float.intBitsToFloat(KernelBench.floatTap(random, extreme));
    }
    float[] slopeX = noise(random, GradientBatch.CAPACITY + Batch.PAD);
    float[] slopeY = noise(random, GradientBatch.CAPACITY + Batch.PAD);
    float[] taps = noise(random, 6 * STRIDE);
    adjoint.prepare(batch, n, g);
    adjoint.slope(w, STRIDE, batch, n, g, slopeX, slopeY, 0);
    adjoint.spread(batch, n, g, taps, STRIDE, STRIDE);
    int[] bits = new int[2 * n + taps.length];
    for (int i = 0; i < n; i++) {
      bits[i] = Float.floatToIntBits(slopeX[i]);
      bits[n + i] = Float.floatToIntBits(slopeY[i]);
    }
    for (int i = 0; i < taps.length; i++) {
      bits[2 * n + i] = Float.floatToIntBits(taps[i]);
    }
    return bits;
  }

  private static float[] noise(Random random, int length) {
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = random.nextFloat();
    }
    return noise;
  }
}

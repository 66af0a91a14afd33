package org.lanewarp.kernel;

import static java.lang.Float.intBitsToFloat;
import static org.lanewarp.kernel.Batch.CAPACITY;

import org.lanewarp.lane.Blend;

/** Bicubic, f32. */
public final class BicubicFloatScalar implements Kernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicFloatScalar(float a) {
    this.a = a;
  }

  @Override
  public void run(Batch batch, int n, int plane) {
    int to = plane * batch.out.plane;
    for (int i = 0; i < n; i++) {
      float fx = batch.fx[i];
      float w0 = Blend.cubic0(a, fx);
      float w2 = Blend.cubic2(a, fx);
      float w3 = Blend.cubic3(a, fx);
      float fy = batch.fy[i];
      float h0 = Blend.cubic0(a, fy);
      float h2 = Blend.cubic2(a, fy);
      float h3 = Blend.cubic3(a, fy);
      float v0 = line(w0, w2, w3, batch.taps, i);
      float v1 = line(w0, w2, w3, batch.taps, 4 * CAPACITY + i);
      float v2 = line(w0, w2, w3, batch.taps, 8 * CAPACITY + i);
      float v3 = line(w0, w2, w3, batch.taps, 12 * CAPACITY + i);
      float v = Blend.cubic(h0, h2, h3, v0, v1, v2, v3);
      batch.out.words[to + i] = Float.floatToRawIntBits(v);
    }
  }

  private static float line(float w0, float w2, float w3, int[] taps, int at) {
    return Blend.cubic(
        w0,
        w2,
        w3,
        intBitsToFloat(taps[at]),
        intBitsToFloat(taps[at + CAPACITY]),
        intBitsToFloat(taps[at + 2 * CAPACITY]),
        intBitsToFloat(taps[at + 3 * CAPACITY]));
  }
}

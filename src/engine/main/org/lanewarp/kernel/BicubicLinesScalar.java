package org.lanewarp.kernel;

import static org.lanewarp.kernel.Lines.MOST;
import static org.lanewarp.kernel.Lines.PITCH;

import org.lanewarp.lane.Blend;

/** Bicubic along rows, any type. */
public final class BicubicLinesScalar implements LineKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicLinesScalar(float a) {
    this.a = a;
  }

  @Override
  public int taps() {
    return 4;
  }

  @Override
  public void begin(Lines lines) {
    for (int i = 0; i < lines.n; i++) {
      lines.weights[i] = Blend.cubic0(a, lines.fx[i]);
      lines.weights[PITCH + i] = Blend.cubic2(a, lines.fx[i]);
      lines.weights[2 * PITCH + i] = Blend.cubic3(a, lines.fx[i]);
    }
  }

  @Override
  public void across(Lines lines, int slot) {
    float[] w = lines.weights;
    int pitch = lines.tapPitch;
    for (int i = 0; i < lines.n; i++) {
      lines.kept[slot * PITCH + i] =
          Blend.cubic(
              w[i],
              w[PITCH + i],
              w[2 * PITCH + i],
              lines.tap(i),
              lines.tap(pitch + i),
              lines.tap(2 * pitch + i),
              lines.tap(3 * pitch + i));
    }
  }

  @Override
  public void down(Lines lines, int first, float fy) {
    float h0 = Blend.cubic0(a, fy);
    float h2 = Blend.cubic2(a, fy);
    float h3 = Blend.cubic3(a, fy);
    float[] kept = lines.kept;
    int p0 = first * PITCH;
    int p1 = (first + 1) % MOST * PITCH;
    int p2 = (first + 2) % MOST * PITCH;
    int p3 = (first + 3) % MOST * PITCH;
    for (int i = 0; i < lines.n; i++) {
      float v = Blend.cubic(h0, h2, h3, kept[p0 + i], kept[p1 + i], kept[p2 + i], kept[p3 + i]);
      lines.set(i, v);
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Lines.PITCH;

import org.lanewarp.lane.Blend;

/** Bilinear along rows, any type. */
public final class BilinearLinesScalar implements LineKernel {

  @Override
  public void across(Lines lines, int slot) {
    for (int i = 0; i < lines.n; i++) {
      lines.kept[slot * PITCH + i] =
          Blend.linear(lines.fx[i], lines.tap(i), lines.tap(lines.tapPitch + i));
    }
  }

  @Override
  public void down(Lines lines, int first, float fy) {
    int top = first * PITCH;
    int bottom = (1 - first) * PITCH;
    for (int i = 0; i < lines.n; i++) {
      float v = Blend.linear(fy, lines.kept[top + i], lines.kept[bottom + i]);
      lines.set(i, v);
    }
  }
}

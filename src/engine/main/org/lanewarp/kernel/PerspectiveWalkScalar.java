package org.lanewarp.kernel;

/**
 * Perspective coordinates: {@code (middle + t·slope) · (1 / (1 + t·slopeW))}. A division takes as
 * long as everything else, so there is one for both axes.
 */
public final class PerspectiveWalkScalar implements Walk {

  @Override
  public void fill(CoordinateRow row, int n) {
    row.useOwn();
    for (int i = 0; i < n; i++) {
      float t = i - MIDDLE;
      float scale = 1 / Math.fma(t, row.slopeW, 1f);
      row.xs[i] = Math.fma(t, row.slopeX, row.middleX) * scale;
      row.ys[i] = Math.fma(t, row.slopeY, row.middleY) * scale;
    }
  }
}

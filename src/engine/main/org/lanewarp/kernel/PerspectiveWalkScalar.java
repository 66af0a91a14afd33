package org.lanewarp.kernel;

/** Perspective coordinates: {@code (middle + t·slope) / (1 + t·slopeW)}. */
public final class PerspectiveWalkScalar implements Walk {

  @Override
  public void fill(CoordinateRow row, int n) {
    row.useOwn();
    for (int i = 0; i < n; i++) {
      float t = i - MIDDLE;
      float w = Math.fma(t, row.slopeW, 1f);
      row.xs[i] = Math.fma(t, row.slopeX, row.middleX) / w;
      row.ys[i] = Math.fma(t, row.slopeY, row.middleY) / w;
    }
  }
}

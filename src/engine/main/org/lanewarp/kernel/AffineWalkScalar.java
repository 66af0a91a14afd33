package org.lanewarp.kernel;

/** Affine coordinates: {@code middle + t·slope} with t counted from the middle. */
public final class AffineWalkScalar implements Walk {

  @Override
  public void fill(CoordinateRow row, int n) {
    row.useOwn();
    for (int i = 0; i < n; i++) {
      float t = i - MIDDLE;
      row.xs[i] = Math.fma(t, row.slopeX, row.middleX);
      row.ys[i] = Math.fma(t, row.slopeY, row.middleY);
    }
  }
}

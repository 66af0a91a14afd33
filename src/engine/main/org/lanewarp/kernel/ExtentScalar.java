package org.lanewarp.kernel;

/** {@link Extent}, one coordinate at a time. */
public final class ExtentScalar implements Extent {

  @Override
  public boolean widen(float[] coordinates, int at, int n, int stride, int rows, float[] range) {
    float min = range[0];
    float max = range[1];
    for (int j = 0; j < rows; j++) {
      for (int i = at + j * stride; i < at + j * stride + n; i++) {
        if (!(Math.abs(coordinates[i]) < LIMIT)) {
          return false;
        }
        min = Math.min(min, coordinates[i]);
        max = Math.max(max, coordinates[i]);
      }
    }
    range[0] = min;
    range[1] = max;
    return true;
  }
}

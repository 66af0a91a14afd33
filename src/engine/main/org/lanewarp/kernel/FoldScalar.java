package org.lanewarp.kernel;

/** {@link Fold}, one coordinate at a time. */
public final class FoldScalar implements Fold {

  @Override
  public void run(float[] xs, int at, int n, GridAxis axis, boolean mirror, float[] factors) {
    for (int i = at; i < at + n; i++) {
      float x = xs[i];
      float factor = 1;
      if (mirror && axis.period == 0) {
        x = 0;
      } else if (mirror) {
        float e = x - axis.low;
        factor = e < 0 ? -1 : 1;
        e = Math.abs(e) % axis.period;
        if (e > axis.period - e) {
          e = axis.period - e;
          factor = -factor;
        }
        x = e + axis.low;
      }
      boolean inside = x > 0 && x < axis.last;
      xs[i] = inside ? x : x > 0 ? axis.last : 0;
      factors[i] = inside ? factor : 0;
    }
  }
}

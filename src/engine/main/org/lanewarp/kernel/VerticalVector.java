package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;

import jdk.incubator.vector.FloatVector;

/**
 * {@link VerticalScalar} in lanes, two vectors at once: one sum alone would wait for itself. The
 * last samples of a row, fewer than that, go one by one.
 */
public final class VerticalVector implements Vertical {

  private final Vertical tail = new VerticalScalar();

  @Override
  public void run(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, float[] out, int to) {
    int j = 0;
    if (taps == 2) { // bilinear growth: no loop inside the loop
      int r0 = rows[0];
      int r1 = rows[1];
      FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
      for (; j <= n - COUNT; j += COUNT) {
        FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
        FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
        w1.fma(p1.sub(p0), p0).intoArray(out, to + j);
      }
    } else {
      for (; j <= n - 2 * COUNT; j += 2 * COUNT) {
        FloatVector base0 = FloatVector.fromArray(FLOAT, from, rows[0] + j);
        FloatVector base1 = FloatVector.fromArray(FLOAT, from, rows[0] + j + COUNT);
        FloatVector s0 = base0;
        FloatVector s1 = base1;
        for (int k = 1; k < taps; k++) {
          FloatVector weight = FloatVector.broadcast(FLOAT, weights[w + k]);
          int p = rows[k] + j;
          s0 = weight.fma(FloatVector.fromArray(FLOAT, from, p).sub(base0), s0);
          s1 = weight.fma(FloatVector.fromArray(FLOAT, from, p + COUNT).sub(base1), s1);
        }
        s0.intoArray(out, to + j);
        s1.intoArray(out, to + j + COUNT);
      }
    }
    if (j < n) {
      for (int k = 0; k < taps; k++) {
        rows[k] += j;
      }
      tail.run(from, rows, taps, weights, w, n - j, out, to + j);
      for (int k = 0; k < taps; k++) {
        rows[k] -= j;
      }
    }
  }
}

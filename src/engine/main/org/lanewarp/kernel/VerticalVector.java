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
    int j = switch (taps) { // growth: no loop inside the loop
          case 2 -> two(from, rows, weights, w, n, out, to);
          case 4 -> four(from, rows, weights, w, n, out, to);
          default -> any(from, rows, taps, weights, w, n, out, to);
        };
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

  private static int two(
      float[] from, int[] rows, float[] weights, int w, int n, float[] out, int to) {
    int r0 = rows[0];
    int r1 = rows[1];
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
      w1.fma(p1.sub(p0), p0).intoArray(out, to + j);
    }
    return j;
  }

  private static int four(
      float[] from, int[] rows, float[] weights, int w, int n, float[] out, int to) {
    int r0 = rows[0];
    int r1 = rows[1];
    int r2 = rows[2];
    int r3 = rows[3];
    FloatVector w1 = FloatVector.broadcast(FLOAT, weights[w + 1]);
    FloatVector w2 = FloatVector.broadcast(FLOAT, weights[w + 2]);
    FloatVector w3 = FloatVector.broadcast(FLOAT, weights[w + 3]);
    int j = 0;
    for (; j <= n - COUNT; j += COUNT) {
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, r0 + j);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, r1 + j);
      FloatVector p2 = FloatVector.fromArray(FLOAT, from, r2 + j);
      FloatVector p3 = FloatVector.fromArray(FLOAT, from, r3 + j);
      w3.fma(p3.sub(p0), w2.fma(p2.sub(p0), w1.fma(p1.sub(p0), p0))).intoArray(out, to + j);
    }
    return j;
  }

  private static int any(
      float[] from, int[] rows, int taps, float[] weights, int w, int n, float[] out, int to) {
    int j = 0;
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
    return j;
  }
}

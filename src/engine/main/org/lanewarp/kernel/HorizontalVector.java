package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;

import jdk.incubator.vector.FloatVector;

/** {@link HorizontalScalar} in lanes. */
public final class HorizontalVector implements Horizontal {

  @Override
  public void run(
      float[] from,
      int shift,
      int[] first,
      int[] count,
      int[] at,
      float[] weights,
      int x,
      int n,
      float[] out) {
    for (int i = 0; i < n; i++) {
      int w = at[x + i];
      int taps = count[x + i];
      int begin = (first[x + i] - shift) * LANES;
      int lane = 0;
      for (; lane <= LANES - 2 * COUNT; lane += 2 * COUNT) { // two sums share a weight
        int p = begin + lane;
        FloatVector base0 = FloatVector.fromArray(FLOAT, from, p);
        FloatVector base1 = FloatVector.fromArray(FLOAT, from, p + COUNT);
        FloatVector sum0 = base0;
        FloatVector sum1 = base1;
        for (int k = 1; k < taps; k++) {
          FloatVector weight = FloatVector.broadcast(FLOAT, weights[w + k]);
          FloatVector tap0 = FloatVector.fromArray(FLOAT, from, p + k * LANES);
          FloatVector tap1 = FloatVector.fromArray(FLOAT, from, p + k * LANES + COUNT);
          sum0 = weight.fma(tap0.sub(base0), sum0);
          sum1 = weight.fma(tap1.sub(base1), sum1);
        }
        sum0.intoArray(out, i * LANES + lane);
        sum1.intoArray(out, i * LANES + lane + COUNT);
      }
      for (; lane < LANES; lane += COUNT) {
        int p = begin + lane;
        FloatVector base = FloatVector.fromArray(FLOAT, from, p);
        FloatVector sum = base;
        for (int k = 1; k < taps; k++) {
          FloatVector tap = FloatVector.fromArray(FLOAT, from, p + k * LANES);
          sum = FloatVector.broadcast(FLOAT, weights[w + k]).fma(tap.sub(base), sum);
        }
        sum.intoArray(out, i * LANES + lane);
      }
    }
  }
}

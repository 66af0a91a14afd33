package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link StretchScalar} in lanes. */
public final class StretchVector implements Stretch {

  @Override
  public void run(
      float[] from, int at, int pitch, int rows, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int taps = table.taps;
    int channels = table.channels;
    for (int i = 0; i < n; i += COUNT) {
      int base = bases[i / GROUP];
      for (int g = 1; g < COUNT / GROUP; g++) {
        base = Math.min(base, bases[i / GROUP + g]);
      }
      IntVector lanes = IntVector.fromArray(INT, offsets, i).sub(base);
      int p = at + base;
      int q = to + i;
      if (taps == 2) {
        FloatVector w1 = FloatVector.fromArray(FLOAT, weights, n + i);
        for (int r = 0; r < rows; r++, p += pitch, q += outPitch) {
          IntVector first = FloatVector.fromArray(FLOAT, from, p).reinterpretAsInts();
          IntVector next = FloatVector.fromArray(FLOAT, from, p + channels).reinterpretAsInts();
          FloatVector p0 = lanes.selectFrom(first).reinterpretAsFloats();
          FloatVector p1 = lanes.selectFrom(next).reinterpretAsFloats();
          w1.fma(p1.sub(p0), p0).intoArray(out, q);
        }
      } else {
        for (int r = 0; r < rows; r++, p += pitch, q += outPitch) {
          IntVector first = FloatVector.fromArray(FLOAT, from, p).reinterpretAsInts();
          FloatVector p0 = lanes.selectFrom(first).reinterpretAsFloats();
          FloatVector sum = p0;
          for (int k = 1; k < taps; k++) {
            IntVector next =
                FloatVector.fromArray(FLOAT, from, p + k * channels).reinterpretAsInts();
            FloatVector tap = lanes.selectFrom(next).reinterpretAsFloats();
            sum = FloatVector.fromArray(FLOAT, weights, k * n + i).fma(tap.sub(p0), sum);
          }
          sum.intoArray(out, q);
        }
      }
    }
  }
}

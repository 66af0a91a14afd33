package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * {@link StretchScalar} in lanes. Permutations and weights serve all rows, written out. Two taps
 * have no loop inside the loop over samples.
 */
public final class StretchVector implements Stretch {

  @Override
  public int group() {
    return COUNT;
  }

  @Override
  public void run(float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    if (table.taps == 2) {
      two(from, at, pitch, table, out, to, outPitch);
    } else {
      any(from, at, pitch, table, out, to, outPitch);
    }
  }

  private static void two(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int next = table.channels;
    int at0 = at;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to0 = to;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      IntVector lanes = IntVector.fromArray(INT, offsets, i);
      FloatVector w = FloatVector.fromArray(FLOAT, weights, n + i);
      int p = bases[i / COUNT];
      IntVector a0 = FloatVector.fromArray(FLOAT, from, at0 + p).reinterpretAsInts();
      IntVector b0 = FloatVector.fromArray(FLOAT, from, at0 + p + next).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(a0).reinterpretAsFloats();
      FloatVector q0 = lanes.selectFrom(b0).reinterpretAsFloats();
      w.fma(q0.sub(p0), p0).intoArray(out, to0 + i);
      IntVector a1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
      IntVector b1 = FloatVector.fromArray(FLOAT, from, at1 + p + next).reinterpretAsInts();
      FloatVector p1 = lanes.selectFrom(a1).reinterpretAsFloats();
      FloatVector q1 = lanes.selectFrom(b1).reinterpretAsFloats();
      w.fma(q1.sub(p1), p1).intoArray(out, to1 + i);
      IntVector a2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
      IntVector b2 = FloatVector.fromArray(FLOAT, from, at2 + p + next).reinterpretAsInts();
      FloatVector p2 = lanes.selectFrom(a2).reinterpretAsFloats();
      FloatVector q2 = lanes.selectFrom(b2).reinterpretAsFloats();
      w.fma(q2.sub(p2), p2).intoArray(out, to2 + i);
      IntVector a3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
      IntVector b3 = FloatVector.fromArray(FLOAT, from, at3 + p + next).reinterpretAsInts();
      FloatVector p3 = lanes.selectFrom(a3).reinterpretAsFloats();
      FloatVector q3 = lanes.selectFrom(b3).reinterpretAsFloats();
      w.fma(q3.sub(p3), p3).intoArray(out, to3 + i);
    }
  }

  private static void any(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int taps = table.taps;
    int channels = table.channels;
    int at0 = at;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to0 = to;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      IntVector lanes = IntVector.fromArray(INT, offsets, i);
      int p = bases[i / COUNT];
      IntVector a0 = FloatVector.fromArray(FLOAT, from, at0 + p).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(a0).reinterpretAsFloats();
      FloatVector s0 = p0;
      IntVector a1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
      FloatVector p1 = lanes.selectFrom(a1).reinterpretAsFloats();
      FloatVector s1 = p1;
      IntVector a2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
      FloatVector p2 = lanes.selectFrom(a2).reinterpretAsFloats();
      FloatVector s2 = p2;
      IntVector a3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
      FloatVector p3 = lanes.selectFrom(a3).reinterpretAsFloats();
      FloatVector s3 = p3;
      for (int k = 1; k < taps; k++) {
        FloatVector w = FloatVector.fromArray(FLOAT, weights, k * n + i);
        p += channels;
        IntVector b0 = FloatVector.fromArray(FLOAT, from, at0 + p).reinterpretAsInts();
        s0 = w.fma(lanes.selectFrom(b0).reinterpretAsFloats().sub(p0), s0);
        IntVector b1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
        s1 = w.fma(lanes.selectFrom(b1).reinterpretAsFloats().sub(p1), s1);
        IntVector b2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
        s2 = w.fma(lanes.selectFrom(b2).reinterpretAsFloats().sub(p2), s2);
        IntVector b3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
        s3 = w.fma(lanes.selectFrom(b3).reinterpretAsFloats().sub(p3), s3);
      }
      s0.intoArray(out, to0 + i);
      s1.intoArray(out, to1 + i);
      s2.intoArray(out, to2 + i);
      s3.intoArray(out, to3 + i);
    }
  }
}

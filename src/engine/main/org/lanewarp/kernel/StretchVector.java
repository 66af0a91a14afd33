package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link StretchScalar} in lanes. Two and four taps have no loop inside the loop over rows. */
public final class StretchVector implements Stretch {

  @Override
  public void run(
      float[] from, int at, int pitch, int rows, Table table, float[] out, int to, int outPitch) {
    for (int i = 0; i < table.pitch; i += COUNT) {
      int base = table.bases[i / GROUP];
      for (int g = 1; g < COUNT / GROUP; g++) {
        base = Math.min(base, table.bases[i / GROUP + g]);
      }
      switch (table.taps) {
        case 2 -> two(from, at + base, pitch, rows, table, i, base, out, to + i, outPitch);
        case 4 -> four(from, at + base, pitch, rows, table, i, base, out, to + i, outPitch);
        default -> any(from, at + base, pitch, rows, table, i, base, out, to + i, outPitch);
      }
    }
  }

  private static void two(
      float[] from,
      int at,
      int pitch,
      int rows,
      Table table,
      int i,
      int base,
      float[] out,
      int to,
      int outPitch) {
    IntVector lanes = IntVector.fromArray(INT, table.offsets, i).sub(base);
    FloatVector w1 = FloatVector.fromArray(FLOAT, table.weights, table.pitch + i);
    int next = at + table.channels;
    for (int r = 0; r < rows; r++) {
      IntVector a0 = FloatVector.fromArray(FLOAT, from, at + r * pitch).reinterpretAsInts();
      IntVector a1 = FloatVector.fromArray(FLOAT, from, next + r * pitch).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(a0).reinterpretAsFloats();
      FloatVector p1 = lanes.selectFrom(a1).reinterpretAsFloats();
      w1.fma(p1.sub(p0), p0).intoArray(out, to + r * outPitch);
    }
  }

  private static void four(
      float[] from,
      int at,
      int pitch,
      int rows,
      Table table,
      int i,
      int base,
      float[] out,
      int to,
      int outPitch) {
    IntVector lanes = IntVector.fromArray(INT, table.offsets, i).sub(base);
    FloatVector w1 = FloatVector.fromArray(FLOAT, table.weights, table.pitch + i);
    FloatVector w2 = FloatVector.fromArray(FLOAT, table.weights, 2 * table.pitch + i);
    FloatVector w3 = FloatVector.fromArray(FLOAT, table.weights, 3 * table.pitch + i);
    int at1 = at + table.channels;
    int at2 = at1 + table.channels;
    int at3 = at2 + table.channels;
    for (int r = 0; r < rows; r++) {
      IntVector a0 = FloatVector.fromArray(FLOAT, from, at + r * pitch).reinterpretAsInts();
      IntVector a1 = FloatVector.fromArray(FLOAT, from, at1 + r * pitch).reinterpretAsInts();
      IntVector a2 = FloatVector.fromArray(FLOAT, from, at2 + r * pitch).reinterpretAsInts();
      IntVector a3 = FloatVector.fromArray(FLOAT, from, at3 + r * pitch).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(a0).reinterpretAsFloats();
      FloatVector d1 = lanes.selectFrom(a1).reinterpretAsFloats().sub(p0);
      FloatVector d2 = lanes.selectFrom(a2).reinterpretAsFloats().sub(p0);
      FloatVector d3 = lanes.selectFrom(a3).reinterpretAsFloats().sub(p0);
      w3.fma(d3, w2.fma(d2, w1.fma(d1, p0))).intoArray(out, to + r * outPitch);
    }
  }

  private static void any(
      float[] from,
      int at,
      int pitch,
      int rows,
      Table table,
      int i,
      int base,
      float[] out,
      int to,
      int outPitch) {
    IntVector lanes = IntVector.fromArray(INT, table.offsets, i).sub(base);
    for (int r = 0; r < rows; r++) {
      int p = at + r * pitch;
      IntVector first = FloatVector.fromArray(FLOAT, from, p).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(first).reinterpretAsFloats();
      FloatVector sum = p0;
      for (int k = 1; k < table.taps; k++) {
        IntVector next =
            FloatVector.fromArray(FLOAT, from, p + k * table.channels).reinterpretAsInts();
        FloatVector tap = lanes.selectFrom(next).reinterpretAsFloats();
        FloatVector weight = FloatVector.fromArray(FLOAT, table.weights, k * table.pitch + i);
        sum = weight.fma(tap.sub(p0), sum);
      }
      sum.intoArray(out, to + r * outPitch);
    }
  }
}

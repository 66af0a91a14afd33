package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static org.lanewarp.kernel.Lines.PITCH;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link BilinearLinesScalar} in lanes. */
public final class BilinearLinesVector implements LineKernel {

  @Override
  public void across(Lines lines, int slot) {
    if (lines.type.isInteger()) {
      integers(lines.taps, lines.tapPitch, lines.fx, lines.n, lines.kept, slot * PITCH);
    } else {
      floats(lines.taps, lines.tapPitch, lines.fx, lines.n, lines.kept, slot * PITCH);
    }
  }

  private static void integers(int[] taps, int pitch, float[] fx, int n, float[] to, int at) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p = (FloatVector) IntVector.fromArray(INT, taps, i).convert(I2F, 0);
      FloatVector q = (FloatVector) IntVector.fromArray(INT, taps, pitch + i).convert(I2F, 0);
      FloatVector.fromArray(FLOAT, fx, i).fma(q.sub(p), p).intoArray(to, at + i);
    }
  }

  private static void floats(int[] taps, int pitch, float[] fx, int n, float[] to, int at) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p = IntVector.fromArray(INT, taps, i).reinterpretAsFloats();
      FloatVector q = IntVector.fromArray(INT, taps, pitch + i).reinterpretAsFloats();
      FloatVector.fromArray(FLOAT, fx, i).fma(q.sub(p), p).intoArray(to, at + i);
    }
  }

  @Override
  public void down(Lines lines, int first, float fy) {
    int top = first * PITCH;
    int bottom = (1 - first) * PITCH;
    down(lines.kept, top, bottom, fy, lines.n, lines.values);
    LineLanes.words(lines);
  }

  private static void down(float[] kept, int top, int bottom, float fy, int n, float[] to) {
    FloatVector b = FloatVector.broadcast(FLOAT, fy);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p = FloatVector.fromArray(FLOAT, kept, top + i);
      FloatVector q = FloatVector.fromArray(FLOAT, kept, bottom + i);
      b.fma(q.sub(p), p).intoArray(to, i);
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2F;
import static org.lanewarp.kernel.Lines.MOST;
import static org.lanewarp.kernel.Lines.PITCH;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import org.lanewarp.lane.Blend;

/** {@link BicubicLinesScalar} in lanes. */
public final class BicubicLinesVector implements LineKernel {

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicLinesVector(float a) {
    this.a = a;
  }

  @Override
  public int taps() {
    return 4;
  }

  @Override
  public void begin(Lines lines) {
    CubicLanes.weights(lines.fx, lines.n, a, lines.weights, 0, PITCH);
  }

  @Override
  public void across(Lines lines, int slot) {
    if (lines.type.isInteger()) {
      integers(lines.taps, lines.tapPitch, lines.weights, lines.n, lines.kept, slot * PITCH);
    } else {
      floats(lines.taps, lines.tapPitch, lines.weights, lines.n, lines.kept, slot * PITCH);
    }
  }

  private static void integers(int[] taps, int pitch, float[] weights, int n, float[] to, int at) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p1 = (FloatVector) IntVector.fromArray(INT, taps, pitch + i).convert(I2F, 0);
      FloatVector d0 = ((FloatVector) IntVector.fromArray(INT, taps, i).convert(I2F, 0)).sub(p1);
      FloatVector d2 =
          ((FloatVector) IntVector.fromArray(INT, taps, 2 * pitch + i).convert(I2F, 0)).sub(p1);
      FloatVector d3 =
          ((FloatVector) IntVector.fromArray(INT, taps, 3 * pitch + i).convert(I2F, 0)).sub(p1);
      FloatVector v = FloatVector.fromArray(FLOAT, weights, i).fma(d0, p1);
      v = FloatVector.fromArray(FLOAT, weights, PITCH + i).fma(d2, v);
      FloatVector.fromArray(FLOAT, weights, 2 * PITCH + i).fma(d3, v).intoArray(to, at + i);
    }
  }

  private static void floats(int[] taps, int pitch, float[] weights, int n, float[] to, int at) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p1 = IntVector.fromArray(INT, taps, pitch + i).reinterpretAsFloats();
      FloatVector d0 = IntVector.fromArray(INT, taps, i).reinterpretAsFloats().sub(p1);
      FloatVector d2 = IntVector.fromArray(INT, taps, 2 * pitch + i).reinterpretAsFloats().sub(p1);
      FloatVector d3 = IntVector.fromArray(INT, taps, 3 * pitch + i).reinterpretAsFloats().sub(p1);
      FloatVector v = FloatVector.fromArray(FLOAT, weights, i).fma(d0, p1);
      v = FloatVector.fromArray(FLOAT, weights, PITCH + i).fma(d2, v);
      FloatVector.fromArray(FLOAT, weights, 2 * PITCH + i).fma(d3, v).intoArray(to, at + i);
    }
  }

  @Override
  public void down(Lines lines, int first, float fy) {
    float h0 = Blend.cubic0(a, fy);
    float h2 = Blend.cubic2(a, fy);
    float h3 = Blend.cubic3(a, fy);
    down(lines.kept, first, h0, h2, h3, lines.n, lines.values);
    LineLanes.words(lines);
  }

  private static void down(
      float[] kept, int first, float h0, float h2, float h3, int n, float[] to) {
    int r0 = first * PITCH;
    int r1 = (first + 1) % MOST * PITCH;
    int r2 = (first + 2) % MOST * PITCH;
    int r3 = (first + 3) % MOST * PITCH;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector v1 = FloatVector.fromArray(FLOAT, kept, r1 + i);
      FloatVector d0 = FloatVector.fromArray(FLOAT, kept, r0 + i).sub(v1);
      FloatVector d2 = FloatVector.fromArray(FLOAT, kept, r2 + i).sub(v1);
      FloatVector d3 = FloatVector.fromArray(FLOAT, kept, r3 + i).sub(v1);
      FloatVector v = FloatVector.broadcast(FLOAT, h0).fma(d0, v1);
      v = FloatVector.broadcast(FLOAT, h2).fma(d2, v);
      FloatVector.broadcast(FLOAT, h3).fma(d3, v).intoArray(to, i);
    }
  }
}

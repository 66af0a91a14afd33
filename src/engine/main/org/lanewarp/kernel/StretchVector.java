package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import org.lanewarp.lane.LaneSupport;

/**
 * {@link StretchScalar} in lanes. A tap of a vector of samples lies within one, two or four vectors
 * of the source row, and where few taps are close together, all of them lie within one or two,
 * which are read once; permutations and weights serve all rows, written out. Two taps out of one
 * vector, as bilinear growth has them, have no loop inside the loop over samples.
 */
public final class StretchVector implements Stretch {

  private final Stretch wider = new StretchScalar();

  @Override
  public int group() {
    return COUNT;
  }

  @Override
  public void run(float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int reach = table.span + (table.taps - 1) * table.channels;
    if (table.isContiguous && table.taps == 2) {
      sideBySide(from, at, pitch, table, out, to, outPitch);
    } else if (reach <= COUNT && table.taps == 2) {
      twoTaps(from, at, pitch, table, out, to, outPitch);
    } else if (reach <= COUNT) {
      allInOne(from, at, pitch, table, out, to, outPitch);
    } else if (reach <= 2 * COUNT && (table.span > COUNT || LaneSupport.hasTables())) {
      allInTwo(from, at, pitch, table, out, to, outPitch);
    } else if (table.span <= COUNT) {
      fromOne(from, at, pitch, table, out, to, outPitch);
    } else if (table.span <= 2 * COUNT) {
      fromTwo(from, at, pitch, table, out, to, outPitch);
    } else if (table.span <= 4 * COUNT) {
      fromFour(from, at, pitch, table, out, to, outPitch);
    } else {
      wider.run(from, at, pitch, table, out, to, outPitch);
    }
  }

  private static void twoTaps(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int next = table.channels;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      IntVector lanes = IntVector.fromArray(INT, offsets, i);
      IntVector behind = lanes.add(next);
      FloatVector w = FloatVector.fromArray(FLOAT, weights, n + i);
      int p = bases[i / COUNT];
      IntVector a0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(a0).reinterpretAsFloats();
      FloatVector q0 = behind.selectFrom(a0).reinterpretAsFloats();
      w.fma(q0.sub(p0), p0).intoArray(out, to + i);
      IntVector a1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
      FloatVector p1 = lanes.selectFrom(a1).reinterpretAsFloats();
      FloatVector q1 = behind.selectFrom(a1).reinterpretAsFloats();
      w.fma(q1.sub(p1), p1).intoArray(out, to1 + i);
      IntVector a2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
      FloatVector p2 = lanes.selectFrom(a2).reinterpretAsFloats();
      FloatVector q2 = behind.selectFrom(a2).reinterpretAsFloats();
      w.fma(q2.sub(p2), p2).intoArray(out, to2 + i);
      IntVector a3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
      FloatVector p3 = lanes.selectFrom(a3).reinterpretAsFloats();
      FloatVector q3 = behind.selectFrom(a3).reinterpretAsFloats();
      w.fma(q3.sub(p3), p3).intoArray(out, to3 + i);
    }
  }

  private static void sideBySide(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    float[] weights = table.weights;
    int n = table.pitch;
    int next = table.channels;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector w = FloatVector.fromArray(FLOAT, weights, n + i);
      FloatVector p0 = FloatVector.fromArray(FLOAT, from, at + i);
      FloatVector q0 = FloatVector.fromArray(FLOAT, from, at + i + next);
      w.fma(q0.sub(p0), p0).intoArray(out, to + i);
      FloatVector p1 = FloatVector.fromArray(FLOAT, from, at1 + i);
      FloatVector q1 = FloatVector.fromArray(FLOAT, from, at1 + i + next);
      w.fma(q1.sub(p1), p1).intoArray(out, to1 + i);
      FloatVector p2 = FloatVector.fromArray(FLOAT, from, at2 + i);
      FloatVector q2 = FloatVector.fromArray(FLOAT, from, at2 + i + next);
      w.fma(q2.sub(p2), p2).intoArray(out, to2 + i);
      FloatVector p3 = FloatVector.fromArray(FLOAT, from, at3 + i);
      FloatVector q3 = FloatVector.fromArray(FLOAT, from, at3 + i + next);
      w.fma(q3.sub(p3), p3).intoArray(out, to3 + i);
    }
  }

  private static void allInOne(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int taps = table.taps;
    int channels = table.channels;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      IntVector lanes = IntVector.fromArray(INT, offsets, i);
      int p = bases[i / COUNT];
      IntVector a0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
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
        IntVector next = lanes.add(k * channels);
        s0 = w.fma(next.selectFrom(a0).reinterpretAsFloats().sub(p0), s0);
        s1 = w.fma(next.selectFrom(a1).reinterpretAsFloats().sub(p1), s1);
        s2 = w.fma(next.selectFrom(a2).reinterpretAsFloats().sub(p2), s2);
        s3 = w.fma(next.selectFrom(a3).reinterpretAsFloats().sub(p3), s3);
      }
      ((FloatVector) FLOATS.cast(s0)).intoArray(out, to + i);
      ((FloatVector) FLOATS.cast(s1)).intoArray(out, to1 + i);
      ((FloatVector) FLOATS.cast(s2)).intoArray(out, to2 + i);
      ((FloatVector) FLOATS.cast(s3)).intoArray(out, to3 + i);
    }
  }

  private static void allInTwo(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int taps = table.taps;
    int channels = table.channels;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      IntVector lanes = IntVector.fromArray(INT, offsets, i);
      int p = bases[i / COUNT];
      IntVector a0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
      IntVector b0 = FloatVector.fromArray(FLOAT, from, at + p + COUNT).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(a0, b0).reinterpretAsFloats();
      FloatVector s0 = p0;
      IntVector a1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
      IntVector b1 = FloatVector.fromArray(FLOAT, from, at1 + p + COUNT).reinterpretAsInts();
      FloatVector p1 = lanes.selectFrom(a1, b1).reinterpretAsFloats();
      FloatVector s1 = p1;
      IntVector a2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
      IntVector b2 = FloatVector.fromArray(FLOAT, from, at2 + p + COUNT).reinterpretAsInts();
      FloatVector p2 = lanes.selectFrom(a2, b2).reinterpretAsFloats();
      FloatVector s2 = p2;
      IntVector a3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
      IntVector b3 = FloatVector.fromArray(FLOAT, from, at3 + p + COUNT).reinterpretAsInts();
      FloatVector p3 = lanes.selectFrom(a3, b3).reinterpretAsFloats();
      FloatVector s3 = p3;
      for (int k = 1; k < taps; k++) {
        FloatVector w = FloatVector.fromArray(FLOAT, weights, k * n + i);
        IntVector next = lanes.add(k * channels);
        s0 = w.fma(next.selectFrom(a0, b0).reinterpretAsFloats().sub(p0), s0);
        s1 = w.fma(next.selectFrom(a1, b1).reinterpretAsFloats().sub(p1), s1);
        s2 = w.fma(next.selectFrom(a2, b2).reinterpretAsFloats().sub(p2), s2);
        s3 = w.fma(next.selectFrom(a3, b3).reinterpretAsFloats().sub(p3), s3);
      }
      ((FloatVector) FLOATS.cast(s0)).intoArray(out, to + i);
      ((FloatVector) FLOATS.cast(s1)).intoArray(out, to1 + i);
      ((FloatVector) FLOATS.cast(s2)).intoArray(out, to2 + i);
      ((FloatVector) FLOATS.cast(s3)).intoArray(out, to3 + i);
    }
  }

  private static void fromOne(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int taps = table.taps;
    int channels = table.channels;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      IntVector lanes = IntVector.fromArray(INT, offsets, i);
      int p = bases[i / COUNT];
      IntVector xa0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(xa0).reinterpretAsFloats();
      FloatVector s0 = p0;
      IntVector xa1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
      FloatVector p1 = lanes.selectFrom(xa1).reinterpretAsFloats();
      FloatVector s1 = p1;
      IntVector xa2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
      FloatVector p2 = lanes.selectFrom(xa2).reinterpretAsFloats();
      FloatVector s2 = p2;
      IntVector xa3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
      FloatVector p3 = lanes.selectFrom(xa3).reinterpretAsFloats();
      FloatVector s3 = p3;
      for (int k = 1; k < taps; k++) {
        FloatVector w = FloatVector.fromArray(FLOAT, weights, k * n + i);
        p += channels;
        IntVector ya0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
        s0 = w.fma(lanes.selectFrom(ya0).reinterpretAsFloats().sub(p0), s0);
        IntVector ya1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
        s1 = w.fma(lanes.selectFrom(ya1).reinterpretAsFloats().sub(p1), s1);
        IntVector ya2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
        s2 = w.fma(lanes.selectFrom(ya2).reinterpretAsFloats().sub(p2), s2);
        IntVector ya3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
        s3 = w.fma(lanes.selectFrom(ya3).reinterpretAsFloats().sub(p3), s3);
      }
      ((FloatVector) FLOATS.cast(s0)).intoArray(out, to + i);
      ((FloatVector) FLOATS.cast(s1)).intoArray(out, to1 + i);
      ((FloatVector) FLOATS.cast(s2)).intoArray(out, to2 + i);
      ((FloatVector) FLOATS.cast(s3)).intoArray(out, to3 + i);
    }
  }

  private static void fromTwo(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int taps = table.taps;
    int channels = table.channels;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      IntVector lanes = IntVector.fromArray(INT, offsets, i);
      int p = bases[i / COUNT];
      IntVector xa0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
      IntVector xb0 = FloatVector.fromArray(FLOAT, from, at + p + COUNT).reinterpretAsInts();
      FloatVector p0 = lanes.selectFrom(xa0, xb0).reinterpretAsFloats();
      FloatVector s0 = p0;
      IntVector xa1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
      IntVector xb1 = FloatVector.fromArray(FLOAT, from, at1 + p + COUNT).reinterpretAsInts();
      FloatVector p1 = lanes.selectFrom(xa1, xb1).reinterpretAsFloats();
      FloatVector s1 = p1;
      IntVector xa2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
      IntVector xb2 = FloatVector.fromArray(FLOAT, from, at2 + p + COUNT).reinterpretAsInts();
      FloatVector p2 = lanes.selectFrom(xa2, xb2).reinterpretAsFloats();
      FloatVector s2 = p2;
      IntVector xa3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
      IntVector xb3 = FloatVector.fromArray(FLOAT, from, at3 + p + COUNT).reinterpretAsInts();
      FloatVector p3 = lanes.selectFrom(xa3, xb3).reinterpretAsFloats();
      FloatVector s3 = p3;
      for (int k = 1; k < taps; k++) {
        FloatVector w = FloatVector.fromArray(FLOAT, weights, k * n + i);
        p += channels;
        IntVector ya0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
        IntVector yb0 = FloatVector.fromArray(FLOAT, from, at + p + COUNT).reinterpretAsInts();
        s0 = w.fma(lanes.selectFrom(ya0, yb0).reinterpretAsFloats().sub(p0), s0);
        IntVector ya1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
        IntVector yb1 = FloatVector.fromArray(FLOAT, from, at1 + p + COUNT).reinterpretAsInts();
        s1 = w.fma(lanes.selectFrom(ya1, yb1).reinterpretAsFloats().sub(p1), s1);
        IntVector ya2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
        IntVector yb2 = FloatVector.fromArray(FLOAT, from, at2 + p + COUNT).reinterpretAsInts();
        s2 = w.fma(lanes.selectFrom(ya2, yb2).reinterpretAsFloats().sub(p2), s2);
        IntVector ya3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
        IntVector yb3 = FloatVector.fromArray(FLOAT, from, at3 + p + COUNT).reinterpretAsInts();
        s3 = w.fma(lanes.selectFrom(ya3, yb3).reinterpretAsFloats().sub(p3), s3);
      }
      ((FloatVector) FLOATS.cast(s0)).intoArray(out, to + i);
      ((FloatVector) FLOATS.cast(s1)).intoArray(out, to1 + i);
      ((FloatVector) FLOATS.cast(s2)).intoArray(out, to2 + i);
      ((FloatVector) FLOATS.cast(s3)).intoArray(out, to3 + i);
    }
  }

  private static void fromFour(
      float[] from, int at, int pitch, Table table, float[] out, int to, int outPitch) {
    int[] offsets = table.offsets;
    int[] bases = table.bases;
    float[] weights = table.weights;
    int n = table.pitch;
    int taps = table.taps;
    int channels = table.channels;
    int at1 = at + pitch;
    int at2 = at + 2 * pitch;
    int at3 = at + 3 * pitch;
    int to1 = to + outPitch;
    int to2 = to + 2 * outPitch;
    int to3 = to + 3 * outPitch;
    for (int i = 0; i < n; i += COUNT) {
      IntVector lanes = IntVector.fromArray(INT, offsets, i);
      VectorMask<Integer> isHigh = lanes.compare(GE, 2 * COUNT);
      int p = bases[i / COUNT];
      IntVector xa0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
      IntVector xb0 = FloatVector.fromArray(FLOAT, from, at + p + COUNT).reinterpretAsInts();
      IntVector xc0 = FloatVector.fromArray(FLOAT, from, at + p + 2 * COUNT).reinterpretAsInts();
      IntVector xd0 = FloatVector.fromArray(FLOAT, from, at + p + 3 * COUNT).reinterpretAsInts();
      IntVector xlo0 = lanes.selectFrom(xa0, xb0);
      IntVector xhi0 = lanes.selectFrom(xc0, xd0);
      FloatVector p0 = xlo0.blend(xhi0, isHigh).reinterpretAsFloats();
      FloatVector s0 = p0;
      IntVector xa1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
      IntVector xb1 = FloatVector.fromArray(FLOAT, from, at1 + p + COUNT).reinterpretAsInts();
      IntVector xc1 = FloatVector.fromArray(FLOAT, from, at1 + p + 2 * COUNT).reinterpretAsInts();
      IntVector xd1 = FloatVector.fromArray(FLOAT, from, at1 + p + 3 * COUNT).reinterpretAsInts();
      IntVector xlo1 = lanes.selectFrom(xa1, xb1);
      IntVector xhi1 = lanes.selectFrom(xc1, xd1);
      FloatVector p1 = xlo1.blend(xhi1, isHigh).reinterpretAsFloats();
      FloatVector s1 = p1;
      IntVector xa2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
      IntVector xb2 = FloatVector.fromArray(FLOAT, from, at2 + p + COUNT).reinterpretAsInts();
      IntVector xc2 = FloatVector.fromArray(FLOAT, from, at2 + p + 2 * COUNT).reinterpretAsInts();
      IntVector xd2 = FloatVector.fromArray(FLOAT, from, at2 + p + 3 * COUNT).reinterpretAsInts();
      IntVector xlo2 = lanes.selectFrom(xa2, xb2);
      IntVector xhi2 = lanes.selectFrom(xc2, xd2);
      FloatVector p2 = xlo2.blend(xhi2, isHigh).reinterpretAsFloats();
      FloatVector s2 = p2;
      IntVector xa3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
      IntVector xb3 = FloatVector.fromArray(FLOAT, from, at3 + p + COUNT).reinterpretAsInts();
      IntVector xc3 = FloatVector.fromArray(FLOAT, from, at3 + p + 2 * COUNT).reinterpretAsInts();
      IntVector xd3 = FloatVector.fromArray(FLOAT, from, at3 + p + 3 * COUNT).reinterpretAsInts();
      IntVector xlo3 = lanes.selectFrom(xa3, xb3);
      IntVector xhi3 = lanes.selectFrom(xc3, xd3);
      FloatVector p3 = xlo3.blend(xhi3, isHigh).reinterpretAsFloats();
      FloatVector s3 = p3;
      for (int k = 1; k < taps; k++) {
        FloatVector w = FloatVector.fromArray(FLOAT, weights, k * n + i);
        p += channels;
        IntVector ya0 = FloatVector.fromArray(FLOAT, from, at + p).reinterpretAsInts();
        IntVector yb0 = FloatVector.fromArray(FLOAT, from, at + p + COUNT).reinterpretAsInts();
        IntVector yc0 = FloatVector.fromArray(FLOAT, from, at + p + 2 * COUNT).reinterpretAsInts();
        IntVector yd0 = FloatVector.fromArray(FLOAT, from, at + p + 3 * COUNT).reinterpretAsInts();
        IntVector ylo0 = lanes.selectFrom(ya0, yb0);
        IntVector yhi0 = lanes.selectFrom(yc0, yd0);
        s0 = w.fma(ylo0.blend(yhi0, isHigh).reinterpretAsFloats().sub(p0), s0);
        IntVector ya1 = FloatVector.fromArray(FLOAT, from, at1 + p).reinterpretAsInts();
        IntVector yb1 = FloatVector.fromArray(FLOAT, from, at1 + p + COUNT).reinterpretAsInts();
        IntVector yc1 = FloatVector.fromArray(FLOAT, from, at1 + p + 2 * COUNT).reinterpretAsInts();
        IntVector yd1 = FloatVector.fromArray(FLOAT, from, at1 + p + 3 * COUNT).reinterpretAsInts();
        IntVector ylo1 = lanes.selectFrom(ya1, yb1);
        IntVector yhi1 = lanes.selectFrom(yc1, yd1);
        s1 = w.fma(ylo1.blend(yhi1, isHigh).reinterpretAsFloats().sub(p1), s1);
        IntVector ya2 = FloatVector.fromArray(FLOAT, from, at2 + p).reinterpretAsInts();
        IntVector yb2 = FloatVector.fromArray(FLOAT, from, at2 + p + COUNT).reinterpretAsInts();
        IntVector yc2 = FloatVector.fromArray(FLOAT, from, at2 + p + 2 * COUNT).reinterpretAsInts();
        IntVector yd2 = FloatVector.fromArray(FLOAT, from, at2 + p + 3 * COUNT).reinterpretAsInts();
        IntVector ylo2 = lanes.selectFrom(ya2, yb2);
        IntVector yhi2 = lanes.selectFrom(yc2, yd2);
        s2 = w.fma(ylo2.blend(yhi2, isHigh).reinterpretAsFloats().sub(p2), s2);
        IntVector ya3 = FloatVector.fromArray(FLOAT, from, at3 + p).reinterpretAsInts();
        IntVector yb3 = FloatVector.fromArray(FLOAT, from, at3 + p + COUNT).reinterpretAsInts();
        IntVector yc3 = FloatVector.fromArray(FLOAT, from, at3 + p + 2 * COUNT).reinterpretAsInts();
        IntVector yd3 = FloatVector.fromArray(FLOAT, from, at3 + p + 3 * COUNT).reinterpretAsInts();
        IntVector ylo3 = lanes.selectFrom(ya3, yb3);
        IntVector yhi3 = lanes.selectFrom(yc3, yd3);
        s3 = w.fma(ylo3.blend(yhi3, isHigh).reinterpretAsFloats().sub(p3), s3);
      }
      ((FloatVector) FLOATS.cast(s0)).intoArray(out, to + i);
      ((FloatVector) FLOATS.cast(s1)).intoArray(out, to1 + i);
      ((FloatVector) FLOATS.cast(s2)).intoArray(out, to2 + i);
      ((FloatVector) FLOATS.cast(s3)).intoArray(out, to3 + i);
    }
  }
}

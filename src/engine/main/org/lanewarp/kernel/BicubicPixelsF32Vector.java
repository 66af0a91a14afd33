package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Lanes.INTS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;

/** {@link BicubicPixelsF32Scalar} in lanes. */
public final class BicubicPixelsF32Vector implements PixelKernel {

  /**
   * For each number of channels, where in two rows of taps their first and second columns lie, in
   * turn. For the last two add two columns. Lanes without a channel take what is behind.
   */
  private static final int[] COLUMNS = new int[5 * COUNT];

  /** Four values, each four times. */
  private static final VectorShuffle<Float> SPREAD = VectorShuffle.fromOp(FLOAT, i -> i / 4);

  static {
    for (int channels = 2; channels <= 4; channels++) {
      for (int i = 0; i < COUNT; i++) {
        int which = i / 4 % 2; // of the rows
        COLUMNS[channels * COUNT + i] = which * COUNT + i / 8 * channels + i % 4;
      }
    }
  }

  private final float a;

  /** A kernel with Keys' parameter A. */
  public BicubicPixelsF32Vector(float a) {
    this.a = a;
  }

  @Override
  public void run(Window w, Batch batch, int n) {
    CubicLanes.weights(batch, n, a);
    if (COUNT == Blocks.GROUP) {
      fours(w.floats, w.channels, w.stride, batch.index, batch.weights, n, batch.pixels);
      return;
    }
    for (int k = 0; k < 4 * w.channels; k += COUNT) {
      columns(w.floats, k, w.stride, batch.index, batch.weights, n, batch.lines);
    }
    CubicLanes.pixels(batch, w.channels, n);
  }

  /**
   * Blends four pixels together, in y and then, column by column, in x. A vector holds a whole row
   * of taps.
   */
  private static void fours(
      float[] from, int channels, int stride, int[] index, float[] weights, int n, float[] out) {
    IntVector front = IntVector.fromArray(INT, COLUMNS, COUNT * channels);
    IntVector back = front.add(2 * channels);
    for (int i = 0; i < n; i += 4) {
      int p;
      FloatVector h0;
      FloatVector h2;
      FloatVector h3;
      FloatVector v;
      p = index[i];
      FloatVector a0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p));
      FloatVector a1 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + stride));
      FloatVector a2 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 2 * stride));
      FloatVector a3 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 3 * stride));
      h0 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[3 * CAPACITY + i]));
      h2 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[4 * CAPACITY + i]));
      h3 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[5 * CAPACITY + i]));
      v = h3.fma(a3.sub(a1), h2.fma(a2.sub(a1), h0.fma(a0.sub(a1), a1)));
      IntVector a = ((FloatVector) FLOATS.cast(v)).reinterpretAsInts();
      p = index[i + 1];
      FloatVector b0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p));
      FloatVector b1 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + stride));
      FloatVector b2 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 2 * stride));
      FloatVector b3 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 3 * stride));
      h0 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[3 * CAPACITY + i + 1]));
      h2 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[4 * CAPACITY + i + 1]));
      h3 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[5 * CAPACITY + i + 1]));
      v = h3.fma(b3.sub(b1), h2.fma(b2.sub(b1), h0.fma(b0.sub(b1), b1)));
      IntVector b = ((FloatVector) FLOATS.cast(v)).reinterpretAsInts();
      p = index[i + 2];
      FloatVector c0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p));
      FloatVector c1 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + stride));
      FloatVector c2 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 2 * stride));
      FloatVector c3 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 3 * stride));
      h0 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[3 * CAPACITY + i + 2]));
      h2 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[4 * CAPACITY + i + 2]));
      h3 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[5 * CAPACITY + i + 2]));
      v = h3.fma(c3.sub(c1), h2.fma(c2.sub(c1), h0.fma(c0.sub(c1), c1)));
      IntVector c = ((FloatVector) FLOATS.cast(v)).reinterpretAsInts();
      p = index[i + 3];
      FloatVector d0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p));
      FloatVector d1 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + stride));
      FloatVector d2 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 2 * stride));
      FloatVector d3 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 3 * stride));
      h0 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[3 * CAPACITY + i + 3]));
      h2 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[4 * CAPACITY + i + 3]));
      h3 = (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[5 * CAPACITY + i + 3]));
      v = h3.fma(d3.sub(d1), h2.fma(d2.sub(d1), h0.fma(d0.sub(d1), d1)));
      IntVector d = ((FloatVector) FLOATS.cast(v)).reinterpretAsInts();
      IntVector ab = front.selectFrom(a, b);
      IntVector cd = front.selectFrom(c, d);
      IntVector bits0 = (IntVector) INTS.cast(QuarterLanes.LOWER.selectFrom(ab, cd));
      FloatVector v0 = (FloatVector) FLOATS.cast(bits0.reinterpretAsFloats());
      IntVector bits1 = (IntVector) INTS.cast(QuarterLanes.UPPER.selectFrom(ab, cd));
      FloatVector v1 = (FloatVector) FLOATS.cast(bits1.reinterpretAsFloats());
      ab = back.selectFrom(a, b);
      cd = back.selectFrom(c, d);
      IntVector bits2 = (IntVector) INTS.cast(QuarterLanes.LOWER.selectFrom(ab, cd));
      FloatVector v2 = (FloatVector) FLOATS.cast(bits2.reinterpretAsFloats());
      IntVector bits3 = (IntVector) INTS.cast(QuarterLanes.UPPER.selectFrom(ab, cd));
      FloatVector v3 = (FloatVector) FLOATS.cast(bits3.reinterpretAsFloats());
      FloatVector every0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, weights, i));
      FloatVector w0 = (FloatVector) FLOATS.cast(every0.rearrange(SPREAD));
      FloatVector every2 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, weights, CAPACITY + i));
      FloatVector w2 = (FloatVector) FLOATS.cast(every2.rearrange(SPREAD));
      FloatVector every3 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + i));
      FloatVector w3 = (FloatVector) FLOATS.cast(every3.rearrange(SPREAD));
      v = w3.fma(v3.sub(v1), w2.fma(v2.sub(v1), w0.fma(v0.sub(v1), v1)));
      ((FloatVector) FLOATS.cast(v)).intoArray(out, 4 * i);
    }
  }

  /** Blends in y elements k and behind of each sample's four rows: channels within columns. */
  private static void columns(
      float[] from, int k, int stride, int[] index, float[] weights, int n, float[] out) {
    for (int i = 0; i < n; i++) {
      int p = index[i] + k;
      FloatVector v0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p));
      FloatVector v1 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + stride));
      FloatVector v2 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 2 * stride));
      FloatVector v3 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, from, p + 3 * stride));
      FloatVector h0 =
          (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[3 * CAPACITY + i]));
      FloatVector h2 =
          (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[4 * CAPACITY + i]));
      FloatVector h3 =
          (FloatVector) FLOATS.cast(FloatVector.broadcast(FLOAT, weights[5 * CAPACITY + i]));
      FloatVector v = h3.fma(v3.sub(v1), h2.fma(v2.sub(v1), h0.fma(v0.sub(v1), v1)));
      ((FloatVector) FLOATS.cast(v)).intoArray(out, 16 * i + k);
    }
  }
}

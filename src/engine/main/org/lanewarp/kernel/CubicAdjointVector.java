package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.kernel.CubicAdjointScalar.A;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;

/** {@link CubicAdjointScalar} in lanes. */
public final class CubicAdjointVector implements Adjoint {

  private static final VectorShuffle<Float> AFTER1 = PairLanes.after(1);
  private static final VectorShuffle<Float> AFTER2 = PairLanes.after(2);
  private static final VectorShuffle<Float> AFTER3 = PairLanes.after(3);

  @Override
  public int cell() {
    return 4;
  }

  @Override
  public void prepare(Batch batch, int n, GradientBatch g) {
    weights(batch.fx, n, g.wx);
    weights(batch.fy, n, g.wy);
    derivatives(batch.fx, n, g.dx);
    derivatives(batch.fy, n, g.dy);
    shares(g.wx, n, g.shares);
  }

  /** Brings the four weights of a sample side by side. */
  private static void shares(float[] wx, int n, float[] shares) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector w0 = FloatVector.fromArray(FLOAT, wx, i);
      FloatVector w1 = FloatVector.fromArray(FLOAT, wx, CAPACITY + i);
      FloatVector w2 = FloatVector.fromArray(FLOAT, wx, 2 * CAPACITY + i);
      FloatVector w3 = FloatVector.fromArray(FLOAT, wx, 3 * CAPACITY + i);
      FloatVector even = w0.rearrange(PairLanes.LOWER, w2);
      FloatVector odd = w1.rearrange(PairLanes.LOWER, w3);
      even.rearrange(PairLanes.LOWER, odd).intoArray(shares, 4 * i);
      even.rearrange(PairLanes.UPPER, odd).intoArray(shares, 4 * i + COUNT);
      even = w0.rearrange(PairLanes.UPPER, w2);
      odd = w1.rearrange(PairLanes.UPPER, w3);
      even.rearrange(PairLanes.LOWER, odd).intoArray(shares, 4 * i + 2 * COUNT);
      even.rearrange(PairLanes.UPPER, odd).intoArray(shares, 4 * i + 3 * COUNT);
    }
  }

  private static void weights(float[] fractions, int n, float[] w) {
    FloatVector a = FloatVector.broadcast(FLOAT, A);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    FloatVector minusA = FloatVector.broadcast(FLOAT, -A);
    FloatVector nearSquare = FloatVector.broadcast(FLOAT, -(A + 3));
    FloatVector third = FloatVector.broadcast(FLOAT, -(A + 2));
    FloatVector second = FloatVector.broadcast(FLOAT, 2 * A + 3);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector f = FloatVector.fromArray(FLOAT, fractions, i);
      FloatVector g = one.sub(f);
      FloatVector product = a.mul(f).mul(g);
      product.mul(g).intoArray(w, i);
      f.mul(f).fma(third.neg().fma(f, nearSquare), one).intoArray(w, CAPACITY + i);
      f.mul(f.fma(f.fma(third, second), minusA)).intoArray(w, 2 * CAPACITY + i);
      product.mul(f).intoArray(w, 3 * CAPACITY + i);
    }
  }

  private static void derivatives(float[] fractions, int n, float[] d) {
    FloatVector a = FloatVector.broadcast(FLOAT, A);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    FloatVector two = FloatVector.broadcast(FLOAT, 2f);
    FloatVector minusThree = FloatVector.broadcast(FLOAT, -3f);
    FloatVector square = FloatVector.broadcast(FLOAT, 3 * (A + 2));
    FloatVector linear = FloatVector.broadcast(FLOAT, 2 * (A + 3));
    for (int i = 0; i < n; i += COUNT) {
      FloatVector f = FloatVector.fromArray(FLOAT, fractions, i);
      FloatVector g = one.sub(f);
      a.mul(g).mul(minusThree.fma(f, one)).intoArray(d, i);
      f.mul(square.fma(f, linear.neg())).intoArray(d, CAPACITY + i);
      g.mul(square.fma(g.neg(), linear)).intoArray(d, 2 * CAPACITY + i);
      a.mul(f).mul(minusThree.fma(f, two)).intoArray(d, 3 * CAPACITY + i);
    }
  }

  @Override
  public void slope(Batch batch, int n, GradientBatch g, float[] slopeX, float[] slopeY, int at) {
    for (int r = 0; r < 4; r++) {
      line(batch.taps, 4 * r * CAPACITY, n, g.wx, g.lines, r * CAPACITY);
      line(batch.taps, 4 * r * CAPACITY, n, g.dx, g.lines, (4 + r) * CAPACITY);
    }
    columns(g.lines, 4 * CAPACITY, g.wy, n, g.output, slopeX, at);
    columns(g.lines, 0, g.dy, n, g.output, slopeY, at);
  }

  private static void line(int[] taps, int from, int n, float[] weights, float[] out, int to) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p0 = IntVector.fromArray(INT, taps, from + i).reinterpretAsFloats();
      FloatVector p1 = IntVector.fromArray(INT, taps, from + CAPACITY + i).reinterpretAsFloats();
      FloatVector p2 =
          IntVector.fromArray(INT, taps, from + 2 * CAPACITY + i).reinterpretAsFloats();
      FloatVector p3 =
          IntVector.fromArray(INT, taps, from + 3 * CAPACITY + i).reinterpretAsFloats();
      FloatVector sum = FloatVector.fromArray(FLOAT, weights, i).mul(p0);
      sum = FloatVector.fromArray(FLOAT, weights, CAPACITY + i).fma(p1, sum);
      sum = FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + i).fma(p2, sum);
      FloatVector.fromArray(FLOAT, weights, 3 * CAPACITY + i).fma(p3, sum).intoArray(out, to + i);
    }
  }

  private static void columns(
      float[] lines, int from, float[] weights, int n, float[] output, float[] slope, int at) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector sum = FloatVector.zero(FLOAT);
      for (int r = 0; r < 4 * CAPACITY; r += CAPACITY) {
        FloatVector line = FloatVector.fromArray(FLOAT, lines, from + r + i);
        sum = FloatVector.fromArray(FLOAT, weights, r + i).fma(line, sum);
      }
      FloatVector before = FloatVector.fromArray(FLOAT, slope, at + i);
      FloatVector.fromArray(FLOAT, output, i).fma(sum, before).intoArray(slope, at + i);
    }
  }

  @Override
  public void spread(Batch batch, int n, GradientBatch g, float[] cells, int first, int stride) {
    for (int r = 0; r < 4; r++) {
      row(batch.index, n, g.shares, g.wy, r * CAPACITY, g.output, cells, first + r * stride);
    }
  }

  private static void row(
      int[] index,
      int n,
      float[] shares,
      float[] wy,
      int at,
      float[] output,
      float[] cells,
      int first) {
    for (int i = 0; i < n; i++) {
      int p = 4 * (first + index[i]);
      FloatVector share = FloatVector.fromArray(FLOAT4, shares, 4 * i);
      FloatVector before = FloatVector.fromArray(FLOAT4, cells, p);
      FloatVector row = FloatVector.broadcast(FLOAT4, output[i] * wy[at + i]);
      share.fma(row, before).intoArray(cells, p);
    }
  }

  @Override
  public void collect(float[] cells, int first, int width, int height, float[] to) {
    for (int y = 0; y < height; y++) {
      FloatVector last1 = FloatVector.zero(FLOAT);
      FloatVector last2 = last1;
      FloatVector last3 = last1;
      for (int x = 0; x < width; x += COUNT) {
        int p = 4 * (first + y * width + x);
        FloatVector a = FloatVector.fromArray(FLOAT, cells, p);
        FloatVector b = FloatVector.fromArray(FLOAT, cells, p + COUNT);
        FloatVector c = FloatVector.fromArray(FLOAT, cells, p + 2 * COUNT);
        FloatVector d = FloatVector.fromArray(FLOAT, cells, p + 3 * COUNT);
        FloatVector even0 = a.rearrange(PairLanes.EVEN, b);
        FloatVector even1 = c.rearrange(PairLanes.EVEN, d);
        FloatVector odd0 = a.rearrange(PairLanes.ODD, b);
        FloatVector odd1 = c.rearrange(PairLanes.ODD, d);
        FloatVector next1 = odd0.rearrange(PairLanes.EVEN, odd1);
        FloatVector next2 = even0.rearrange(PairLanes.ODD, even1);
        FloatVector next3 = odd0.rearrange(PairLanes.ODD, odd1);
        even0
            .rearrange(PairLanes.EVEN, even1)
            .add(0f) // -0 becomes +0, as in a sum that begins with 0
            .add(last1.rearrange(AFTER1, next1))
            .add(last2.rearrange(AFTER2, next2))
            .add(last3.rearrange(AFTER3, next3))
            .intoArray(to, y * width + x);
        last1 = next1;
        last2 = next2;
        last3 = next3;
      }
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.CubicAdjointScalar.A;
import static org.lanewarp.kernel.GradientBatch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOAT4;

import jdk.incubator.vector.FloatVector;

/** {@link CubicAdjointScalar} in lanes. */
public final class CubicAdjointVector implements Adjoint {

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
  public void slope(
      Window w,
      int offset,
      Batch batch,
      int n,
      GradientBatch g,
      float[] slopeX,
      float[] slopeY,
      int at) {
    for (int r = 0; r < 4; r++) {
      row(w.floats, offset + r * w.stride, batch.index, n, g.taps);
      lines(g.taps, n, g.wx, g.lines, r * CAPACITY);
      lines(g.taps, n, g.dx, g.lines, (4 + r) * CAPACITY);
    }
    columns(g.lines, 4 * CAPACITY, g.wy, n, g.output, slopeX, at);
    columns(g.lines, 0, g.dy, n, g.output, slopeY, at);
  }

  /** Brings the four taps of a row side by side, sample by sample. */
  private static void row(float[] plane, int offset, int[] index, int n, float[] to) {
    for (int i = 0; i < n; i++) {
      FloatVector.fromArray(FLOAT4, plane, offset + index[i]).intoArray(to, 4 * i);
    }
  }

  private static void lines(float[] taps, int n, float[] weights, float[] out, int to) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, taps, 4 * i);
      FloatVector b = FloatVector.fromArray(FLOAT, taps, 4 * i + COUNT);
      FloatVector c = FloatVector.fromArray(FLOAT, taps, 4 * i + 2 * COUNT);
      FloatVector d = FloatVector.fromArray(FLOAT, taps, 4 * i + 3 * COUNT);
      FloatVector even = a.rearrange(PairLanes.EVEN, b);
      FloatVector evenBehind = c.rearrange(PairLanes.EVEN, d);
      FloatVector odd = a.rearrange(PairLanes.ODD, b);
      FloatVector oddBehind = c.rearrange(PairLanes.ODD, d);
      FloatVector p0 = even.rearrange(PairLanes.EVEN, evenBehind);
      FloatVector p1 = odd.rearrange(PairLanes.EVEN, oddBehind);
      FloatVector p2 = even.rearrange(PairLanes.ODD, evenBehind);
      FloatVector p3 = odd.rearrange(PairLanes.ODD, oddBehind);
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
  public void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride) {
    for (int turn = 0; turn < TURNS; turn++) {
      spread(batch.index, turn, n, g.shares, g.wy, g.output, to, offset, stride);
    }
  }

  private static void spread(
      int[] index,
      int turn,
      int n,
      float[] shares,
      float[] wy,
      float[] output,
      float[] to,
      int offset,
      int stride) {
    for (int i = turn; i < n; i += TURNS) {
      int p = offset + index[i];
      FloatVector share = FloatVector.fromArray(FLOAT4, shares, 4 * i);
      for (int r = 0; r < 4; r++) {
        FloatVector row = FloatVector.broadcast(FLOAT4, output[i] * wy[r * CAPACITY + i]);
        FloatVector before = FloatVector.fromArray(FLOAT4, to, p);
        share.fma(row, before).intoArray(to, p);
        p += stride;
      }
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.GradientBatch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOAT2;

import jdk.incubator.vector.FloatVector;

/** {@link LinearAdjointScalar} in lanes: when gradients are spread, a row of taps a vector. */
public final class LinearAdjointVector implements Adjoint {

  @Override
  public void prepare(Batch batch, int n, GradientBatch g) {
    float[] shares = g.shares;
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector fx = FloatVector.fromArray(FLOAT, batch.fx, i);
      FloatVector fy = FloatVector.fromArray(FLOAT, batch.fy, i);
      FloatVector left = one.sub(fx);
      FloatVector top = one.sub(fy);
      FloatVector s00 = left.mul(top);
      FloatVector s01 = fx.mul(top);
      FloatVector s10 = left.mul(fy);
      FloatVector s11 = fx.mul(fy);
      FloatVector lefts = s00.rearrange(PairLanes.LOWER, s10);
      FloatVector rights = s01.rearrange(PairLanes.LOWER, s11);
      lefts.rearrange(PairLanes.LOWER, rights).intoArray(shares, 4 * i);
      lefts.rearrange(PairLanes.UPPER, rights).intoArray(shares, 4 * i + COUNT);
      lefts = s00.rearrange(PairLanes.UPPER, s10);
      rights = s01.rearrange(PairLanes.UPPER, s11);
      lefts.rearrange(PairLanes.LOWER, rights).intoArray(shares, 4 * i + 2 * COUNT);
      lefts.rearrange(PairLanes.UPPER, rights).intoArray(shares, 4 * i + 3 * COUNT);
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
    pairs(w.floats, offset, w.stride, batch.index, n, g.taps);
    slope(g.taps, batch, n, g.output, slopeX, slopeY, at);
  }

  /** Brings the upper taps of samples side by side, and behind all of them the lower ones. */
  private static void pairs(float[] plane, int offset, int stride, int[] index, int n, float[] to) {
    for (int i = 0; i < n; i++) {
      int p = offset + index[i];
      FloatVector.fromArray(FLOAT2, plane, p).intoArray(to, 2 * i);
      FloatVector.fromArray(FLOAT2, plane, p + stride).intoArray(to, 2 * CAPACITY + 2 * i);
    }
  }

  private static void slope(
      float[] pairs, Batch batch, int n, float[] output, float[] slopeX, float[] slopeY, int at) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, pairs, 2 * i);
      FloatVector b = FloatVector.fromArray(FLOAT, pairs, 2 * i + COUNT);
      FloatVector p00 = a.rearrange(PairLanes.EVEN, b);
      FloatVector p01 = a.rearrange(PairLanes.ODD, b);
      a = FloatVector.fromArray(FLOAT, pairs, 2 * CAPACITY + 2 * i);
      b = FloatVector.fromArray(FLOAT, pairs, 2 * CAPACITY + 2 * i + COUNT);
      FloatVector p10 = a.rearrange(PairLanes.EVEN, b);
      FloatVector p11 = a.rearrange(PairLanes.ODD, b);
      FloatVector top = p01.sub(p00);
      FloatVector left = p10.sub(p00);
      FloatVector fx = FloatVector.fromArray(FLOAT, batch.fx, i);
      FloatVector fy = FloatVector.fromArray(FLOAT, batch.fy, i);
      FloatVector by = FloatVector.fromArray(FLOAT, output, i);
      FloatVector byX = fy.fma(p11.sub(p10).sub(top), top);
      FloatVector byY = fx.fma(p11.sub(p01).sub(left), left);
      by.fma(byX, FloatVector.fromArray(FLOAT, slopeX, at + i)).intoArray(slopeX, at + i);
      by.fma(byY, FloatVector.fromArray(FLOAT, slopeY, at + i)).intoArray(slopeY, at + i);
    }
  }

  @Override
  public void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride) {
    for (int turn = 0; turn < TURNS; turn++) {
      spread(batch.index, turn, n, g.shares, g.output, to, offset, stride);
    }
  }

  private static void spread(
      int[] index,
      int turn,
      int n,
      float[] shares,
      float[] output,
      float[] to,
      int offset,
      int stride) {
    for (int i = turn; i < n; i += TURNS) {
      int p = offset + index[i];
      FloatVector by = FloatVector.broadcast(FLOAT2, output[i]);
      FloatVector above = FloatVector.fromArray(FLOAT2, to, p);
      FloatVector.fromArray(FLOAT2, shares, 4 * i).fma(by, above).intoArray(to, p);
      FloatVector below = FloatVector.fromArray(FLOAT2, to, p + stride);
      FloatVector.fromArray(FLOAT2, shares, 4 * i + 2).fma(by, below).intoArray(to, p + stride);
    }
  }
}

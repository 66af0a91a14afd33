package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/** {@link LinearAdjointScalar} in lanes: when gradients are spread, a cell a vector. */
public final class LinearAdjointVector implements Adjoint {

  private static final VectorShuffle<Float> AFTER = PairLanes.after(1);

  /** Lanes of a cell's lower taps. */
  private static final VectorMask<Float> LOWER =
      VectorMask.fromLong(FLOAT, 0xccccccccccccccccL & (1L << COUNT) - 1);

  @Override
  public int cell() {
    return 4;
  }

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
  public void slope(Batch batch, int n, GradientBatch g, float[] slopeX, float[] slopeY, int at) {
    int[] taps = batch.taps;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector p00 = IntVector.fromArray(INT, taps, i).reinterpretAsFloats();
      FloatVector p01 = IntVector.fromArray(INT, taps, CAPACITY + i).reinterpretAsFloats();
      FloatVector p10 = IntVector.fromArray(INT, taps, 2 * CAPACITY + i).reinterpretAsFloats();
      FloatVector p11 = IntVector.fromArray(INT, taps, 3 * CAPACITY + i).reinterpretAsFloats();
      FloatVector top = p01.sub(p00);
      FloatVector left = p10.sub(p00);
      FloatVector fx = FloatVector.fromArray(FLOAT, batch.fx, i);
      FloatVector fy = FloatVector.fromArray(FLOAT, batch.fy, i);
      FloatVector output = FloatVector.fromArray(FLOAT, g.output, i);
      FloatVector byX = fy.fma(p11.sub(p10).sub(top), top);
      FloatVector byY = fx.fma(p11.sub(p01).sub(left), left);
      output.fma(byX, FloatVector.fromArray(FLOAT, slopeX, at + i)).intoArray(slopeX, at + i);
      output.fma(byY, FloatVector.fromArray(FLOAT, slopeY, at + i)).intoArray(slopeY, at + i);
    }
  }

  @Override
  public void spread(Batch batch, int n, GradientBatch g, float[] cells, int first, int stride) {
    spread(batch.index, n, g.shares, g.output, cells, first);
  }

  private static void spread(
      int[] index, int n, float[] shares, float[] output, float[] cells, int first) {
    for (int i = 0; i < n; i++) {
      int p = 4 * (first + index[i]);
      FloatVector share = FloatVector.fromArray(FLOAT4, shares, 4 * i);
      FloatVector before = FloatVector.fromArray(FLOAT4, cells, p);
      share.fma(FloatVector.broadcast(FLOAT4, output[i]), before).intoArray(cells, p);
    }
  }

  @Override
  public void collect(float[] cells, int first, int width, int height, float[] to) {
    int above = 4 * width;
    for (int y = 0; y < height; y++) {
      int row = 4 * (first + y * width);
      FloatVector last = FloatVector.zero(FLOAT);
      for (int x = 0; x < width; x += COUNT) {
        int p = row + 4 * x;
        FloatVector a = FloatVector.fromArray(FLOAT, cells, p);
        FloatVector b = FloatVector.fromArray(FLOAT, cells, p + COUNT);
        FloatVector c = FloatVector.fromArray(FLOAT, cells, p + 2 * COUNT);
        FloatVector d = FloatVector.fromArray(FLOAT, cells, p + 3 * COUNT);
        if (y == 0) {
          a = a.blend(0f, LOWER);
          b = b.blend(0f, LOWER);
          c = c.blend(0f, LOWER);
          d = d.blend(0f, LOWER);
        } else {
          int q = p - above;
          a = a.blend(FloatVector.fromArray(FLOAT, cells, q), LOWER);
          b = b.blend(FloatVector.fromArray(FLOAT, cells, q + COUNT), LOWER);
          c = c.blend(FloatVector.fromArray(FLOAT, cells, q + 2 * COUNT), LOWER);
          d = d.blend(FloatVector.fromArray(FLOAT, cells, q + 3 * COUNT), LOWER);
        }
        FloatVector lefts = a.rearrange(PairLanes.EVEN, b);
        FloatVector rights = a.rearrange(PairLanes.ODD, b);
        FloatVector moreLefts = c.rearrange(PairLanes.EVEN, d);
        FloatVector moreRights = c.rearrange(PairLanes.ODD, d);
        FloatVector here =
            lefts
                .rearrange(PairLanes.EVEN, moreLefts)
                .add(lefts.rearrange(PairLanes.ODD, moreLefts));
        FloatVector next =
            rights
                .rearrange(PairLanes.EVEN, moreRights)
                .add(rights.rearrange(PairLanes.ODD, moreRights));
        here.add(last.rearrange(AFTER, next)).intoArray(to, y * width + x);
        last = next;
      }
    }
  }
}

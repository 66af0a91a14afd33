package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link LinearAdjointScalar} in lanes. */
public final class LinearAdjointVector implements Adjoint {

  @Override
  public void prepare(Batch batch, int n, GradientBatch g) {
    // The fractions are the weights.
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
  public void spread(Batch batch, int n, GradientBatch g, float[] to, int offset, int stride) {
    float[] shares = g.shares;
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector fx = FloatVector.fromArray(FLOAT, batch.fx, i);
      FloatVector fy = FloatVector.fromArray(FLOAT, batch.fy, i);
      FloatVector output = FloatVector.fromArray(FLOAT, g.output, i);
      FloatVector top = output.mul(one.sub(fy));
      FloatVector bottom = output.mul(fy);
      FloatVector left = one.sub(fx);
      top.mul(left).intoArray(shares, i);
      top.mul(fx).intoArray(shares, CAPACITY + i);
      bottom.mul(left).intoArray(shares, 2 * CAPACITY + i);
      bottom.mul(fx).intoArray(shares, 3 * CAPACITY + i);
    }
    Scatter.square(batch.index, n, shares, to, offset, stride);
  }
}

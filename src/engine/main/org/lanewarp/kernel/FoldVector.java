package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LT;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;
import static org.lanewarp.lane.Rounding.MAGIC;

import jdk.incubator.vector.FloatVector;

/** {@link FoldScalar} in lanes; what lies far out goes there. */
public final class FoldVector implements Fold {

  private static final Extent EXTENT = new ExtentVector();
  private final float[] range = new float[2];
  private static final Fold TAIL = new FoldScalar();

  @Override
  public void run(float[] xs, int at, int n, GridAxis axis, boolean mirror, float[] factors) {
    int whole = INT.loopBound(n);
    range[0] = Float.POSITIVE_INFINITY;
    range[1] = Float.NEGATIVE_INFINITY;
    if (mirror && (axis.period == 0 || !EXTENT.widen(xs, at, whole, 0, 1, range))) {
      whole = 0; // the quotient below would not be a small integer
    } else if (mirror) {
      mirror(xs, at, whole, axis.low, axis.period, axis.last, factors);
    } else {
      clip(xs, at, whole, axis.last, factors);
    }
    TAIL.run(xs, at + whole, n - whole, axis, mirror, factors);
  }

  private static void clip(float[] xs, int at, int n, float last, float[] factors) {
    FloatVector zero = FloatVector.zero(FLOAT);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    for (int i = at; i < at + n; i += COUNT) {
      FloatVector x = FloatVector.fromArray(FLOAT, xs, i);
      one.blend(0f, x.compare(LE, 0f)).blend(0f, x.compare(GE, last)).intoArray(factors, i);
      x.blend(zero, x.compare(LE, 0f)).blend(last, x.compare(GE, last)).intoArray(xs, i);
    }
  }

  /** The remainder is exact: an fma leaves what the rounded quotient missed, and that is small. */
  private static void mirror(
      float[] xs, int at, int n, float low, float period, float last, float[] factors) {
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    FloatVector minusPeriod = FloatVector.broadcast(FLOAT, -period);
    for (int i = at; i < at + n; i += COUNT) {
      FloatVector e = FloatVector.fromArray(FLOAT, xs, i).sub(low);
      FloatVector factor = one.blend(-1f, e.compare(LT, 0f));
      e = e.abs();
      FloatVector times = e.div(period).add(MAGIC).sub(MAGIC);
      e = times.fma(minusPeriod, e);
      e = e.blend(e.add(period), e.compare(LT, 0f));
      FloatVector other = e.neg().add(period);
      factor = factor.blend(factor.neg(), e.compare(GT, other));
      FloatVector x = e.blend(other, e.compare(GT, other)).add(low);
      factor.blend(0f, x.compare(LE, 0f)).blend(0f, x.compare(GE, last)).intoArray(factors, i);
      x.blend(0f, x.compare(LE, 0f)).blend(last, x.compare(GE, last)).intoArray(xs, i);
    }
  }
}

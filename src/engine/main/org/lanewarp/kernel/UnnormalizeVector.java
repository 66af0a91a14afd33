package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;

/** {@link UnnormalizeScalar} in lanes; rows with values far out or not finite go there. */
public final class UnnormalizeVector implements Unnormalize {

  private static final int MAGNITUDE = 0x7fffffff;
  private static final int LIMIT = Float.floatToRawIntBits(Extent.LIMIT);
  private static final VectorShuffle<Float> EVEN = VectorShuffle.makeUnzip(FLOAT, 0);
  private static final VectorShuffle<Float> ODD =
      VectorShuffle.fromOp(FLOAT, i -> 2 * i + 1 < COUNT ? 2 * i + 1 : 2 * i + 1 - 2 * COUNT);

  @Override
  public void run(
      float[] grid,
      int at,
      int n,
      GridAxis x,
      GridAxis y,
      float missing,
      float[] xs,
      float[] ys,
      int to) {
    int whole = INT.loopBound(n);
    boolean tame = lanes(grid, at, whole, x.scale, x.shift, y.scale, y.shift, xs, ys, to);
    UnnormalizeScalar.run(grid, at, tame ? whole : 0, n, x, y, missing, xs, ys, to);
  }

  /** Returns whether all coordinates are finite and small. */
  private static boolean lanes(
      float[] grid,
      int at,
      int n,
      float scaleX,
      float shiftX,
      float scaleY,
      float shiftY,
      float[] xs,
      float[] ys,
      int to) {
    IntVector largest = IntVector.zero(INT);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector a = FloatVector.fromArray(FLOAT, grid, at + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOAT, grid, at + 2 * i + COUNT);
      FloatVector x = a.rearrange(EVEN, b).add(1f).mul(scaleX).sub(shiftX);
      FloatVector y = a.rearrange(ODD, b).add(1f).mul(scaleY).sub(shiftY);
      x.intoArray(xs, to + i);
      y.intoArray(ys, to + i);
      largest = largest.max(x.reinterpretAsInts().and(MAGNITUDE));
      largest = largest.max(y.reinterpretAsInts().and(MAGNITUDE));
    }
    return largest.reduceLanes(VectorOperators.MAX) < LIMIT;
  }
}

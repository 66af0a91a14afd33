package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.I2F;
import static org.lanewarp.lane.Lanes.COUNT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import org.lanewarp.lane.Lanes;

/** {@link GlideScalar} in lanes. */
public final class GlideVector implements Glide {

  private final Glide single = new GlideScalar();

  @Override
  public void locate(CoordinateRow c, int n, Window w, Batch batch, int to, boolean nearest) {
    if (n == 1) {
      single.locate(c, n, w, batch, to, nearest);
    } else if (nearest) {
      nearest(c, n, w, batch.index, to);
    } else {
      floor(c, n, w, batch.index, batch.fx, batch.fy, to);
    }
  }

  private static void floor(
      CoordinateRow c, int n, Window w, int[] index, float[] fx, float[] fy, int to) {
    IntVector x = Lanes.iota(c.glideX - Walk.MIDDLE * c.glideSlopeX, c.glideSlopeX);
    IntVector y = Lanes.iota(c.glideY - Walk.MIDDLE * c.glideSlopeY, c.glideSlopeY);
    int first = w.first + (c.anchorY - w.originY) * w.stride + (c.anchorX - w.originX) * w.channels;
    int step = c.stepY * w.stride + c.stepX * w.channels;
    IntVector base = Lanes.iota(first, step);
    for (int i = to; i < to + n; i += COUNT) {
      IntVector rows = y.lanewise(ASHR, SHIFT).mul(w.stride).add(base);
      x.lanewise(ASHR, SHIFT).mul(w.channels).add(rows).intoArray(index, i);
      ((FloatVector) x.and(ONE - 1).convert(I2F, 0)).mul(UNIT).intoArray(fx, i);
      ((FloatVector) y.and(ONE - 1).convert(I2F, 0)).mul(UNIT).intoArray(fy, i);
      x = x.add(c.glideSlopeX * COUNT);
      y = y.add(c.glideSlopeY * COUNT);
      base = base.add(step * COUNT);
    }
  }

  private static void nearest(CoordinateRow c, int n, Window w, int[] index, int to) {
    IntVector x = Lanes.iota(c.glideX - Walk.MIDDLE * c.glideSlopeX, c.glideSlopeX);
    IntVector y = Lanes.iota(c.glideY - Walk.MIDDLE * c.glideSlopeY, c.glideSlopeY);
    IntVector baseX = Lanes.iota(c.anchorX, c.stepX);
    IntVector baseY = Lanes.iota(c.anchorY, c.stepY);
    int first = w.first - w.originY * w.stride - w.originX * w.channels;
    for (int i = to; i < to + n; i += COUNT) {
      IntVector oddX = x.lanewise(ASHR, SHIFT).add(baseX).and(1);
      IntVector oddY = y.lanewise(ASHR, SHIFT).add(baseY).and(1);
      IntVector column = x.add(ONE / 2 - 1).add(oddX).lanewise(ASHR, SHIFT).add(baseX);
      IntVector row = y.add(ONE / 2 - 1).add(oddY).lanewise(ASHR, SHIFT).add(baseY);
      row.mul(w.stride).add(column.mul(w.channels)).add(first).intoArray(index, i);
      x = x.add(c.glideSlopeX * COUNT);
      y = y.add(c.glideSlopeY * COUNT);
      baseX = baseX.add(c.stepX * COUNT);
      baseY = baseY.add(c.stepY * COUNT);
    }
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.INTS;

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
      IntVector t = (IntVector) INTS.cast(x);
      IntVector u = (IntVector) INTS.cast(y);
      IntVector rows = u.lanewise(ASHR, SHIFT).mul(w.stride).add(base);
      t.lanewise(ASHR, SHIFT).mul(w.channels).add(rows).intoArray(index, i);
      t.lanewise(LSHR, 1).and(MANTISSA).or(ONE_BITS).reinterpretAsFloats().sub(1f).intoArray(fx, i);
      u.lanewise(LSHR, 1).and(MANTISSA).or(ONE_BITS).reinterpretAsFloats().sub(1f).intoArray(fy, i);
      x = t.add(c.glideSlopeX * COUNT);
      y = u.add(c.glideSlopeY * COUNT);
      base = ((IntVector) INTS.cast(base)).add(step * COUNT);
    }
  }

  /**
   * Half a pixel less the lowest bit makes a rounding of the floor that takes halves down; where
   * that is an odd pixel, the bit is added. A vector has an even number of lanes, so what is odd in
   * the whole parts of one is so in all of them.
   */
  private static void nearest(CoordinateRow c, int n, Window w, int[] index, int to) {
    int bias = ONE / 2 - 1;
    IntVector x = Lanes.iota(c.glideX - Walk.MIDDLE * c.glideSlopeX + bias, c.glideSlopeX);
    IntVector y = Lanes.iota(c.glideY - Walk.MIDDLE * c.glideSlopeY + bias, c.glideSlopeY);
    IntVector wholeX = Lanes.iota(c.anchorX, c.stepX);
    IntVector wholeY = Lanes.iota(c.anchorY, c.stepY);
    int first = w.first + (c.anchorY - w.originY) * w.stride + (c.anchorX - w.originX) * w.channels;
    int step = c.stepY * w.stride + c.stepX * w.channels;
    IntVector base = Lanes.iota(first, step);
    for (int i = to; i < to + n; i += COUNT) {
      IntVector t = (IntVector) INTS.cast(x);
      IntVector u = (IntVector) INTS.cast(y);
      IntVector column = t.add(t.lanewise(ASHR, SHIFT).lanewise(XOR, wholeX).and(1));
      IntVector row = u.add(u.lanewise(ASHR, SHIFT).lanewise(XOR, wholeY).and(1));
      IntVector rows = row.lanewise(ASHR, SHIFT).mul(w.stride).add(base);
      column.lanewise(ASHR, SHIFT).mul(w.channels).add(rows).intoArray(index, i);
      x = t.add(c.glideSlopeX * COUNT);
      y = u.add(c.glideSlopeY * COUNT);
      base = ((IntVector) INTS.cast(base)).add(step * COUNT);
    }
  }
}

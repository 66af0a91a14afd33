package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.MAX;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.Blocks.TABLE_ROWS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link CutterScalar} in lanes: a group's four rows are four vectors, located as by {@link
 * LocatorVector}, whose quarters change places as in the transposition of a 4×4 matrix. Only made
 * for 512-bit lanes.
 */
public final class CutterVector implements Cutter {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;
  private static final int ONE_BITS = Float.floatToRawIntBits(1f);

  /** Of two vectors the first two quarters of each, in turn; and the last two. */
  private static final IntVector FRONT = quarters(0, 4, 1, 5);

  private static final IntVector BACK = quarters(2, 6, 3, 7);

  /** The lower halves of two vectors, and the upper ones. */
  private static final IntVector LOWER = quarters(0, 1, 4, 5);

  private static final IntVector UPPER = quarters(2, 3, 6, 7);

  private static final VectorShuffle<Integer> NEIGHBOUR = VectorShuffle.fromOp(INT, i -> i ^ 1);
  private static final VectorShuffle<Integer> NEXT = VectorShuffle.fromOp(INT, i -> i ^ 2);
  private static final VectorShuffle<Integer> BLOCK = VectorShuffle.fromOp(INT, i -> i ^ SIDE);
  private static final VectorShuffle<Integer> PAIR = VectorShuffle.fromOp(INT, i -> i ^ 2 * SIDE);

  private static IntVector quarters(int... which) {
    int[] lanes = new int[GROUP];
    for (int i = 0; i < GROUP; i++) {
      lanes[i] = which[i / SIDE] * SIDE + i % SIDE;
    }
    return IntVector.fromArray(INT, lanes, 0);
  }

  @Override
  public boolean cut(CoordinateRow[] rows, int n, Window w, int pitch, Blocks blocks) {
    blocks.straight = false;
    return cut(rows[0], rows[1], rows[2], rows[3], n, w, pitch, blocks);
  }

  private static boolean cut(
      CoordinateRow a,
      CoordinateRow b,
      CoordinateRow c,
      CoordinateRow d,
      int n,
      Window w,
      int pitch,
      Blocks blocks) {
    boolean two = blocks.shared > SIDE;
    boolean four = blocks.shared > 2 * SIDE;
    int channels = w.channels;
    int lastX = w.width * channels - pitch;
    int lastY = w.height - TABLE_ROWS;
    int originX = w.originX + MAGIC_BITS;
    int originY = w.originY + MAGIC_BITS;
    IntVector right = IntVector.zero(INT);
    IntVector bottom = IntVector.zero(INT);
    IntVector lanes = IntVector.zero(INT).addIndex(1);
    for (int g = 0; g < n; g += GROUP) {
      int from = Math.min(g, n - GROUP);
      int to = SIDE * g;
      IntVector columns = lanes.add(from);
      IntVector acrossX = columns.mul(a.stepX);
      IntVector acrossY = columns.mul(a.stepY);
      FloatVector xa = FloatVector.fromArray(FLOAT, a.xs, a.at + from);
      FloatVector magicXa = xa.add(MAGIC);
      xa = xa.sub(magicXa.sub(MAGIC)).add(0f);
      IntVector belowXa = xa.reinterpretAsInts().lanewise(ASHR, 31);
      IntVector fxa = xa.add(belowXa.and(ONE_BITS).reinterpretAsFloats()).reinterpretAsInts();
      IntVector ixa =
          magicXa.reinterpretAsInts().add(belowXa).add(a.anchorX - originX).add(acrossX);
      FloatVector xb = FloatVector.fromArray(FLOAT, b.xs, b.at + from);
      FloatVector magicXb = xb.add(MAGIC);
      xb = xb.sub(magicXb.sub(MAGIC)).add(0f);
      IntVector belowXb = xb.reinterpretAsInts().lanewise(ASHR, 31);
      IntVector fxb = xb.add(belowXb.and(ONE_BITS).reinterpretAsFloats()).reinterpretAsInts();
      IntVector ixb =
          magicXb.reinterpretAsInts().add(belowXb).add(b.anchorX - originX).add(acrossX);
      FloatVector xc = FloatVector.fromArray(FLOAT, c.xs, c.at + from);
      FloatVector magicXc = xc.add(MAGIC);
      xc = xc.sub(magicXc.sub(MAGIC)).add(0f);
      IntVector belowXc = xc.reinterpretAsInts().lanewise(ASHR, 31);
      IntVector fxc = xc.add(belowXc.and(ONE_BITS).reinterpretAsFloats()).reinterpretAsInts();
      IntVector ixc =
          magicXc.reinterpretAsInts().add(belowXc).add(c.anchorX - originX).add(acrossX);
      FloatVector xd = FloatVector.fromArray(FLOAT, d.xs, d.at + from);
      FloatVector magicXd = xd.add(MAGIC);
      xd = xd.sub(magicXd.sub(MAGIC)).add(0f);
      IntVector belowXd = xd.reinterpretAsInts().lanewise(ASHR, 31);
      IntVector fxd = xd.add(belowXd.and(ONE_BITS).reinterpretAsFloats()).reinterpretAsInts();
      IntVector ixd =
          magicXd.reinterpretAsInts().add(belowXd).add(d.anchorX - originX).add(acrossX);
      FloatVector ya = FloatVector.fromArray(FLOAT, a.ys, a.at + from);
      FloatVector magicYa = ya.add(MAGIC);
      ya = ya.sub(magicYa.sub(MAGIC)).add(0f);
      IntVector belowYa = ya.reinterpretAsInts().lanewise(ASHR, 31);
      IntVector fya = ya.add(belowYa.and(ONE_BITS).reinterpretAsFloats()).reinterpretAsInts();
      IntVector iya =
          magicYa.reinterpretAsInts().add(belowYa).add(a.anchorY - originY).add(acrossY);
      FloatVector yb = FloatVector.fromArray(FLOAT, b.ys, b.at + from);
      FloatVector magicYb = yb.add(MAGIC);
      yb = yb.sub(magicYb.sub(MAGIC)).add(0f);
      IntVector belowYb = yb.reinterpretAsInts().lanewise(ASHR, 31);
      IntVector fyb = yb.add(belowYb.and(ONE_BITS).reinterpretAsFloats()).reinterpretAsInts();
      IntVector iyb =
          magicYb.reinterpretAsInts().add(belowYb).add(b.anchorY - originY).add(acrossY);
      FloatVector yc = FloatVector.fromArray(FLOAT, c.ys, c.at + from);
      FloatVector magicYc = yc.add(MAGIC);
      yc = yc.sub(magicYc.sub(MAGIC)).add(0f);
      IntVector belowYc = yc.reinterpretAsInts().lanewise(ASHR, 31);
      IntVector fyc = yc.add(belowYc.and(ONE_BITS).reinterpretAsFloats()).reinterpretAsInts();
      IntVector iyc =
          magicYc.reinterpretAsInts().add(belowYc).add(c.anchorY - originY).add(acrossY);
      FloatVector yd = FloatVector.fromArray(FLOAT, d.ys, d.at + from);
      FloatVector magicYd = yd.add(MAGIC);
      yd = yd.sub(magicYd.sub(MAGIC)).add(0f);
      IntVector belowYd = yd.reinterpretAsInts().lanewise(ASHR, 31);
      IntVector fyd = yd.add(belowYd.and(ONE_BITS).reinterpretAsFloats()).reinterpretAsInts();
      IntVector iyd =
          magicYd.reinterpretAsInts().add(belowYd).add(d.anchorY - originY).add(acrossY);
      IntVector x = ixa.min(ixb).min(ixc.min(ixd));
      x = x.min(x.rearrange(NEIGHBOUR));
      x = x.min(x.rearrange(NEXT));
      IntVector y = iya.min(iyb).min(iyc.min(iyd));
      y = y.min(y.rearrange(NEIGHBOUR));
      y = y.min(y.rearrange(NEXT));
      if (two) {
        x = x.min(x.rearrange(BLOCK));
        y = y.min(y.rearrange(BLOCK));
      }
      if (four) {
        x = x.min(x.rearrange(PAIR));
        y = y.min(y.rearrange(PAIR));
      }
      x = x.mul(channels).min(lastX);
      y = y.min(lastY);
      y.mul(w.stride).add(x).add(w.first).intoArray(blocks.base, g);
      ixa = ixa.mul(channels).sub(x);
      ixb = ixb.mul(channels).sub(x);
      ixc = ixc.mul(channels).sub(x);
      ixd = ixd.mul(channels).sub(x);
      right = right.max(ixa.max(ixb).max(ixc.max(ixd)));
      iya = iya.sub(y);
      iyb = iyb.sub(y);
      iyc = iyc.sub(y);
      iyd = iyd.sub(y);
      bottom = bottom.max(iya.max(iyb).max(iyc.max(iyd)));
      IntVector cella = iya.mul(pitch).add(ixa);
      IntVector cellb = iyb.mul(pitch).add(ixb);
      IntVector cellc = iyc.mul(pitch).add(ixc);
      IntVector celld = iyd.mul(pitch).add(ixd);
      IntVector front;
      IntVector behind;
      front = FRONT.selectFrom(cella, cellb);
      behind = FRONT.selectFrom(cellc, celld);
      LOWER.selectFrom(front, behind).intoArray(blocks.cell, to);
      UPPER.selectFrom(front, behind).intoArray(blocks.cell, to + GROUP);
      front = BACK.selectFrom(cella, cellb);
      behind = BACK.selectFrom(cellc, celld);
      LOWER.selectFrom(front, behind).intoArray(blocks.cell, to + 2 * GROUP);
      UPPER.selectFrom(front, behind).intoArray(blocks.cell, to + 3 * GROUP);
      front = FRONT.selectFrom(fxa, fxb);
      behind = FRONT.selectFrom(fxc, fxd);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(blocks.fx, to);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(blocks.fx, to + GROUP);
      front = BACK.selectFrom(fxa, fxb);
      behind = BACK.selectFrom(fxc, fxd);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(blocks.fx, to + 2 * GROUP);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(blocks.fx, to + 3 * GROUP);
      front = FRONT.selectFrom(fya, fyb);
      behind = FRONT.selectFrom(fyc, fyd);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(blocks.fy, to);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(blocks.fy, to + GROUP);
      front = BACK.selectFrom(fya, fyb);
      behind = BACK.selectFrom(fyc, fyd);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(blocks.fy, to + 2 * GROUP);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(blocks.fy, to + 3 * GROUP);
    }
    return right.reduceLanes(MAX) <= pitch - 2 * channels
        && bottom.reduceLanes(MAX) <= TABLE_ROWS - 2;
  }
}

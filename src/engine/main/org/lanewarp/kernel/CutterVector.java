package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.MAX;
import static jdk.incubator.vector.VectorOperators.MIN;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link CutterScalar} in lanes. A group's four rows are four vectors, whose quarters change places
 * as in the transposition of a 4×4 matrix; blocks are then split as rows are by {@link
 * LocatorVector}. Only made for 512-bit lanes.
 */
public final class CutterVector implements Cutter {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  @Override
  public void arrange(CoordinateRow[] rows, int n, Window w, Blocks blocks) {
    blocks.startAt(rows, w);
    CoordinateRow a = rows[0];
    CoordinateRow b = rows[1];
    CoordinateRow c = rows[2];
    CoordinateRow d = rows[3];
    arrange(a.xs, a.at, b.xs, b.at, c.xs, c.at, d.xs, d.at, n, blocks.fx);
    arrange(a.ys, a.at, b.ys, b.at, c.ys, c.at, d.ys, d.at, n, blocks.fy);
  }

  private static void arrange(
      float[] a,
      int atA,
      float[] b,
      int atB,
      float[] c,
      int atC,
      float[] d,
      int atD,
      int n,
      float[] out) {
    for (int g = 0; g < n; g += GROUP) {
      int from = Math.min(g, n - GROUP);
      IntVector row0 = FloatVector.fromArray(FLOAT, a, atA + from).reinterpretAsInts();
      IntVector row1 = FloatVector.fromArray(FLOAT, b, atB + from).reinterpretAsInts();
      IntVector row2 = FloatVector.fromArray(FLOAT, c, atC + from).reinterpretAsInts();
      IntVector row3 = FloatVector.fromArray(FLOAT, d, atD + from).reinterpretAsInts();
      IntVector front = QuarterLanes.FRONT.selectFrom(row0, row1);
      IntVector behind = QuarterLanes.FRONT.selectFrom(row2, row3);
      int to = SIDE * g;
      QuarterLanes.LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(out, to);
      QuarterLanes.UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(out, to + GROUP);
      front = QuarterLanes.BACK.selectFrom(row0, row1);
      behind = QuarterLanes.BACK.selectFrom(row2, row3);
      QuarterLanes.LOWER
          .selectFrom(front, behind)
          .reinterpretAsFloats()
          .intoArray(out, to + 2 * GROUP);
      QuarterLanes.UPPER
          .selectFrom(front, behind)
          .reinterpretAsFloats()
          .intoArray(out, to + 3 * GROUP);
    }
  }

  @Override
  public boolean cut(int n, Window w, int pitch, Blocks blocks) {
    int columns = GROUP * Blocks.groups(n);
    int shared = blocks.shared;
    int channels = w.channels;
    int stepX = blocks.stepX;
    int stepY = blocks.stepY;
    boolean steps = stepX != 0 || stepY != 0;
    IntVector startX = IntVector.fromArray(INT, blocks.startX, 0).sub(MAGIC_BITS);
    IntVector startY = IntVector.fromArray(INT, blocks.startY, 0).sub(MAGIC_BITS);
    boolean fits = true;
    for (int i = 0; i < columns; i += shared) {
      IntVector minX = IntVector.broadcast(INT, Integer.MAX_VALUE);
      IntVector minY = minX;
      IntVector maxX = IntVector.broadcast(INT, Integer.MIN_VALUE);
      IntVector maxY = maxX;
      for (int k = SIDE * i; k < SIDE * (i + shared); k += GROUP) {
        FloatVector x = FloatVector.fromArray(FLOAT, blocks.fx, k).add(0f); // -0 becomes +0
        FloatVector magicX = x.add(MAGIC);
        FloatVector fx = x.sub(magicX.sub(MAGIC));
        VectorMask<Float> left = fx.compare(LT, 0f);
        fx.add(1f, left).intoArray(blocks.fx, k);
        IntVector cellX = magicX.reinterpretAsInts().add(startX);
        cellX = cellX.sub(1, left.cast(INT));
        FloatVector y = FloatVector.fromArray(FLOAT, blocks.fy, k).add(0f);
        FloatVector magicY = y.add(MAGIC);
        FloatVector fy = y.sub(magicY.sub(MAGIC));
        VectorMask<Float> above = fy.compare(LT, 0f);
        fy.add(1f, above).intoArray(blocks.fy, k);
        IntVector cellY = magicY.reinterpretAsInts().add(startY);
        cellY = cellY.sub(1, above.cast(INT));
        if (steps) {
          int column = Blocks.blockColumn(k / GROUP, n);
          cellX = cellX.add(column * stepX);
          cellY = cellY.add(column * stepY);
        }
        minX = cellX.min(minX);
        minY = cellY.min(minY);
        maxX = cellX.max(maxX);
        maxY = cellY.max(maxY);
        cellY.mul(pitch).add(cellX.mul(channels)).intoArray(blocks.cell, k);
      }
      fits &=
          blocks.place(
              i,
              ((IntVector) INTS.cast(minX)).reduceLanes(MIN),
              ((IntVector) INTS.cast(minY)).reduceLanes(MIN),
              ((IntVector) INTS.cast(maxX)).reduceLanes(MAX),
              ((IntVector) INTS.cast(maxY)).reduceLanes(MAX),
              w,
              pitch);
    }
    return fits;
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.OR;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.ROW;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.GridCutterVector.EVEN;
import static org.lanewarp.kernel.GridCutterVector.ODD;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.kernel.WideLanes.INTS4;
import static org.lanewarp.kernel.WideLanes.SHORTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link CutterScalar} in lanes. A group's four rows are four vectors, whose quarters change places
 * as in the transposition of a 4×4 matrix; blocks are then split as rows are by {@link
 * LocatorVector}. Only made for 512-bit lanes.
 */
public final class CutterVector implements Cutter {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  private static final VectorSpecies<Short> SHORT = ShortVector.SPECIES_512;

  private static final VectorSpecies<Integer> INT4 = IntVector.SPECIES_128;

  // Of four lanes for each block, those of the same block, and those of the next ones.
  private static final VectorShuffle<Integer> NEIGHBOUR = VectorShuffle.fromOp(INT, i -> i ^ 1);
  private static final VectorShuffle<Integer> NEXT = VectorShuffle.fromOp(INT, i -> i ^ 2);
  private static final VectorShuffle<Integer> NEXT_BLOCK = VectorShuffle.fromOp(INT, i -> i ^ 4);
  private static final VectorShuffle<Integer> FIRST_OF_BLOCK =
      VectorShuffle.fromOp(INT, i -> i * SIDE % GROUP);
  private static final VectorShuffle<Integer> OTHER_HALF = VectorShuffle.fromOp(INT, i -> i ^ 8);

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
      FloatVector floats0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, a, atA + from));
      IntVector row0 = (IntVector) INTS.cast(floats0.reinterpretAsInts());
      FloatVector floats1 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, b, atB + from));
      IntVector row1 = (IntVector) INTS.cast(floats1.reinterpretAsInts());
      FloatVector floats2 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, c, atC + from));
      IntVector row2 = (IntVector) INTS.cast(floats2.reinterpretAsInts());
      FloatVector floats3 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, d, atD + from));
      IntVector row3 = (IntVector) INTS.cast(floats3.reinterpretAsInts());
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
  public boolean split(int n, Blocks blocks) {
    blocks.countFrom(blocks.fx[0], blocks.fy[0]);
    int stepX = blocks.stepX;
    int stepY = blocks.stepY;
    boolean steps = stepX != 0 || stepY != 0;
    IntVector startX =
        ((IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0)))
            .sub(MAGIC_BITS + blocks.originX);
    IntVector startY =
        ((IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0)))
            .sub(MAGIC_BITS + blocks.originY);
    IntVector outside = IntVector.zero(INT);
    int samples = SIDE * GROUP * Blocks.groups(n);
    for (int k = 0; k < samples; k += GROUP) {
      FloatVector x =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, blocks.fx, k)))
              .add(0f); // -0 becomes +0
      FloatVector magicX = x.add(MAGIC);
      FloatVector fx = x.sub(magicX.sub(MAGIC));
      VectorMask<Float> before = fx.compare(LT, 0f);
      fx.add(1f, before).intoArray(blocks.fx, k);
      IntVector column = magicX.reinterpretAsInts().sub(1, before.cast(INT)).add(startX);
      FloatVector y =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, blocks.fy, k))).add(0f);
      FloatVector magicY = y.add(MAGIC);
      FloatVector fy = y.sub(magicY.sub(MAGIC));
      VectorMask<Float> above = fy.compare(LT, 0f);
      fy.add(1f, above).intoArray(blocks.fy, k);
      IntVector row = magicY.reinterpretAsInts().sub(1, above.cast(INT)).add(startY);
      if (steps) {
        int first = Blocks.blockColumn(k / GROUP, n);
        column = column.add(first * stepX);
        row = row.add(first * stepY);
      }
      outside = column.or(row).or(outside);
      row.lanewise(LSHL, ROW).or(column).intoArray(blocks.cell, k);
    }
    return (((IntVector) INTS.cast(outside)).reduceLanes(OR) & ~Blocks.FARTHEST) == 0;
  }

  @Override
  public boolean cut(int n, Window w, int pitch, Blocks blocks) {
    int channels = w.channels;
    int columns = (pitch - blocks.taps * channels) / channels;
    int room = (blocks.rows - blocks.taps << ROW) + columns;
    if (!corners(blocks.cell, n, blocks.shared, room, blocks.shiftX)) {
      return false;
    }
    bases(n, w, pitch, blocks);
    return true;
  }

  /**
   * Finds the least column and row of each table, as cells: at once, since shorts are compared.
   *
   * @param room how far its others may lie from them
   * @return whether they do not lie farther
   */
  private static boolean corners(int[] cells, int n, int shared, int room, int[] corners) {
    ShortVector rooms = IntVector.broadcast(INT, room).reinterpretAsShorts();
    ShortVector beyond = ShortVector.zero(SHORT);
    for (int g = 0; g < n; g += GROUP) {
      int k = SIDE * g;
      IntVector block0 = IntVector.fromArray(INT, cells, k);
      IntVector block1 = IntVector.fromArray(INT, cells, k + GROUP);
      IntVector block2 = IntVector.fromArray(INT, cells, k + 2 * GROUP);
      IntVector block3 = IntVector.fromArray(INT, cells, k + 3 * GROUP);
      ShortVector front = block0.reinterpretAsShorts();
      ShortVector front1 = block1.reinterpretAsShorts();
      ShortVector back = block2.reinterpretAsShorts();
      ShortVector back1 = block3.reinterpretAsShorts();
      if (shared == SIDE) {
        front = EVEN.selectFrom(block0, block1).reinterpretAsShorts();
        front1 = ODD.selectFrom(block0, block1).reinterpretAsShorts();
        back = EVEN.selectFrom(block2, block3).reinterpretAsShorts();
        back1 = ODD.selectFrom(block2, block3).reinterpretAsShorts();
      }
      front = (ShortVector) SHORTS.cast(front);
      back = (ShortVector) SHORTS.cast(back);
      ShortVector leastFront = front.min(front1);
      ShortVector leastBack = back.min(back1);
      ShortVector mostFront = front.max(front1);
      ShortVector mostBack = back.max(back1);
      ShortVector least;
      ShortVector most;
      if (shared == GROUP) {
        least = leastFront.min(leastBack);
        most = mostFront.max(mostBack);
      } else {
        IntVector a = leastFront.reinterpretAsInts();
        IntVector b = leastBack.reinterpretAsInts();
        IntVector c = mostFront.reinterpretAsInts();
        IntVector d = mostBack.reinterpretAsInts();
        least = EVEN.selectFrom(a, b).reinterpretAsShorts();
        least = ((ShortVector) SHORTS.cast(least)).min(ODD.selectFrom(a, b).reinterpretAsShorts());
        most = EVEN.selectFrom(c, d).reinterpretAsShorts();
        most = ((ShortVector) SHORTS.cast(most)).max(ODD.selectFrom(c, d).reinterpretAsShorts());
      }
      IntVector lower = ((ShortVector) SHORTS.cast(least)).reinterpretAsInts();
      IntVector upper = ((ShortVector) SHORTS.cast(most)).reinterpretAsInts();
      lower =
          lower
              .reinterpretAsShorts()
              .min(lower.rearrange(NEIGHBOUR).reinterpretAsShorts())
              .reinterpretAsInts();
      upper =
          upper
              .reinterpretAsShorts()
              .max(upper.rearrange(NEIGHBOUR).reinterpretAsShorts())
              .reinterpretAsInts();
      lower =
          lower
              .reinterpretAsShorts()
              .min(lower.rearrange(NEXT).reinterpretAsShorts())
              .reinterpretAsInts();
      upper =
          upper
              .reinterpretAsShorts()
              .max(upper.rearrange(NEXT).reinterpretAsShorts())
              .reinterpretAsInts();
      if (shared > SIDE) {
        lower =
            lower
                .reinterpretAsShorts()
                .min(lower.rearrange(NEXT_BLOCK).reinterpretAsShorts())
                .reinterpretAsInts();
        upper =
            upper
                .reinterpretAsShorts()
                .max(upper.rearrange(NEXT_BLOCK).reinterpretAsShorts())
                .reinterpretAsInts();
      }
      lower = (IntVector) INTS.cast(lower);
      upper = (IntVector) INTS.cast(upper);
      if (shared == GROUP) {
        lower =
            lower
                .reinterpretAsShorts()
                .min(lower.rearrange(OTHER_HALF).reinterpretAsShorts())
                .reinterpretAsInts();
        upper =
            upper
                .reinterpretAsShorts()
                .max(upper.rearrange(OTHER_HALF).reinterpretAsShorts())
                .reinterpretAsInts();
      }
      lower = (IntVector) INTS.cast(lower);
      upper = (IntVector) INTS.cast(upper);
      beyond = rooms.sub(upper.sub(lower).reinterpretAsShorts()).or(beyond);
      IntVector each = (IntVector) INTS.cast(lower.rearrange(FIRST_OF_BLOCK));
      ((IntVector) INTS4.cast(each.reinterpretShape(INT4, 0))).intoArray(corners, g / SIDE);
    }
    return (((ShortVector) SHORTS.cast(beyond)).reduceLanes(OR) & Short.MIN_VALUE) == 0;
  }

  /** Where tables begin, pushed into the window, and what that adds to cells. */
  private static void bases(int n, Window w, int pitch, Blocks blocks) {
    int lastElement = w.width * w.channels - pitch;
    int lastRow = w.height - blocks.rows;
    for (int b = 0; SIDE * b < n; b += GROUP) {
      IntVector corner = (IntVector) INTS.cast(IntVector.fromArray(INT, blocks.shiftX, b));
      IntVector top = corner.lanewise(LSHR, ROW).add(blocks.originY);
      IntVector tap = corner.and(Blocks.COLUMN).add(blocks.originX).mul(w.channels);
      IntVector row = top.max(0).min(lastRow);
      IntVector element = tap.max(0).min(lastElement);
      row.mul(w.stride).add(element).add(w.first).intoArray(blocks.base, b);
      tap.sub(element).intoArray(blocks.corner, b);
      row.sub(top).lanewise(LSHL, ROW).add(corner).intoArray(blocks.shiftX, b);
    }
  }
}

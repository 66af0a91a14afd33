package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.OR;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.CutterScalar.BELOW;
import static org.lanewarp.kernel.GridCutterVector.EVEN;
import static org.lanewarp.kernel.GridCutterVector.ODD;
import static org.lanewarp.kernel.WideLanes.FLOATS;
import static org.lanewarp.kernel.WideLanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.Vector;
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

  private static final VectorSpecies<Integer> INT4 = IntVector.SPECIES_128;
  private static final Class<? extends Vector<Integer>> INTS4 = INT4.vectorType();

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
    int last = w.width * w.channels - pitch;
    int lowest = w.height - blocks.rows;
    int shared = blocks.shared;
    corners(blocks.fx, blocks.startX, blocks.stepX, n, shared, w.channels, last, blocks.shiftX);
    corners(blocks.fy, blocks.startY, blocks.stepY, n, shared, 1, lowest, blocks.shiftY);
    bases(n, w, blocks);
    return split(n, w.channels, pitch, blocks);
  }

  /** Along one axis, each table's corner in elements, negated; none is beyond {@code last}. */
  private static void corners(
      float[] coordinates,
      int[] starts,
      int step,
      int n,
      int shared,
      int channels,
      int last,
      int[] shifts) {
    IntVector start = ((IntVector) INTS.cast(IntVector.fromArray(INT, starts, 0))).sub(MAGIC_BITS);
    for (int g = 0; g < n; g += GROUP) {
      int k = SIDE * g;
      int whole = Math.min(g, n - GROUP) * step;
      IntVector block0 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, coordinates, k)))
              .sub(BELOW)
              .add(MAGIC)
              .reinterpretAsInts();
      IntVector block1 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, coordinates, k + GROUP)))
              .sub(BELOW)
              .add(MAGIC)
              .reinterpretAsInts()
              .add(SIDE * step);
      IntVector block2 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, coordinates, k + 2 * GROUP)))
              .sub(BELOW)
              .add(MAGIC)
              .reinterpretAsInts()
              .add(2 * SIDE * step);
      IntVector block3 =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, coordinates, k + 3 * GROUP)))
              .sub(BELOW)
              .add(MAGIC)
              .reinterpretAsInts()
              .add(3 * SIDE * step);
      IntVector front;
      IntVector back;
      if (shared == SIDE) {
        IntVector first = block0.add(start);
        IntVector second = block1.add(start);
        IntVector third = block2.add(start);
        IntVector fourth = block3.add(start);
        front = EVEN.selectFrom(first, second).min(ODD.selectFrom(first, second));
        back = EVEN.selectFrom(third, fourth).min(ODD.selectFrom(third, fourth));
      } else {
        front = block0.min(block1).add(start);
        back = block2.min(block3).add(start);
      }
      front = (IntVector) INTS.cast(front);
      back = (IntVector) INTS.cast(back);
      IntVector least =
          shared == GROUP
              ? front.min(back)
              : EVEN.selectFrom(front, back).min(ODD.selectFrom(front, back));
      least = (IntVector) INTS.cast(least);
      least = least.min(least.rearrange(NEIGHBOUR));
      least = least.min(least.rearrange(NEXT));
      if (shared > SIDE) {
        least = least.min(least.rearrange(NEXT_BLOCK));
      }
      least = (IntVector) INTS.cast(least);
      if (shared == GROUP) {
        least = least.min(least.rearrange(OTHER_HALF));
      }
      least = (IntVector) INTS.cast(least);
      IntVector shift =
          (IntVector) INTS.cast(least.add(whole).max(0).mul(channels).min(last).neg());
      IntVector each = (IntVector) INTS.cast(shift.rearrange(FIRST_OF_BLOCK));
      ((IntVector) INTS4.cast(each.reinterpretShape(INT4, 0))).intoArray(shifts, g / SIDE);
    }
  }

  /** Where tables begin, from what their corners take away. */
  private static void bases(int n, Window w, Blocks blocks) {
    for (int g = 0; SIDE * g < n; g += GROUP) {
      IntVector left = IntVector.fromArray(INT, blocks.shiftX, g);
      IntVector top = IntVector.fromArray(INT, blocks.shiftY, g);
      ((IntVector) INTS.cast(top)).mul(-w.stride).sub(left).add(w.first).intoArray(blocks.base, g);
    }
  }

  private static boolean split(int n, int channels, int pitch, Blocks blocks) {
    int shared = blocks.shared;
    int stepX = blocks.stepX;
    int stepY = blocks.stepY;
    boolean steps = stepX != 0 || stepY != 0;
    IntVector startX =
        ((IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startX, 0)))
            .sub(MAGIC_BITS)
            .mul(channels);
    IntVector startY =
        ((IntVector) INTS.cast(IntVector.fromArray(INT, blocks.startY, 0))).sub(MAGIC_BITS);
    IntVector lastElement = IntVector.broadcast(INT, pitch - blocks.taps * channels);
    IntVector lastLine = IntVector.broadcast(INT, blocks.rows - blocks.taps);
    IntVector beyond = IntVector.zero(INT);
    int samples = SIDE * GROUP * Blocks.groups(n);
    for (int k = 0; k < samples; k += GROUP) {
      int table = k / SIDE & -shared;
      FloatVector x =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, blocks.fx, k)))
              .add(0f); // -0 becomes +0
      FloatVector magicX = x.add(MAGIC);
      FloatVector fx = x.sub(magicX.sub(MAGIC));
      VectorMask<Float> before = fx.compare(LT, 0f);
      fx.add(1f, before).intoArray(blocks.fx, k);
      IntVector column = magicX.reinterpretAsInts().sub(1, before.cast(INT));
      FloatVector y =
          ((FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, blocks.fy, k))).add(0f);
      FloatVector magicY = y.add(MAGIC);
      FloatVector fy = y.sub(magicY.sub(MAGIC));
      VectorMask<Float> above = fy.compare(LT, 0f);
      fy.add(1f, above).intoArray(blocks.fy, k);
      IntVector line = magicY.reinterpretAsInts().sub(1, above.cast(INT));
      int first = steps ? Blocks.blockColumn(k / GROUP, n) : 0;
      IntVector element =
          column
              .mul(channels)
              .add(startX)
              .add(blocks.shiftX[table / SIDE] + first * stepX * channels);
      line = line.add(startY).add(blocks.shiftY[table / SIDE] + first * stepY);
      beyond = element.or(lastElement.sub(element)).or(line.or(lastLine.sub(line))).or(beyond);
      line.mul(pitch).add(element).intoArray(blocks.cell, k);
    }
    return ((IntVector) INTS.cast(beyond)).reduceLanes(OR) >= 0;
  }
}

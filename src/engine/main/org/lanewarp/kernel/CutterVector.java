package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.MAX;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link CutterScalar} in lanes: a group's four rows are four vectors, whose quarters change places
 * as in the transposition of a 4×4 matrix. Only made for 512-bit lanes.
 */
public final class CutterVector implements Cutter {

  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Float> FLOAT = FloatVector.SPECIES_512;

  /** Of two vectors the first two quarters of each, in turn; and the last two. */
  private static final IntVector FRONT = quarters(0, 4, 1, 5);

  private static final IntVector BACK = quarters(2, 6, 3, 7);

  /** The lower halves of two vectors, and the upper ones. */
  private static final IntVector LOWER = quarters(0, 1, 4, 5);

  private static final IntVector UPPER = quarters(2, 3, 6, 7);

  private static final VectorShuffle<Integer> NEIGHBOUR = VectorShuffle.fromOp(INT, i -> i ^ 1);
  private static final VectorShuffle<Integer> NEXT = VectorShuffle.fromOp(INT, i -> i ^ 2);
  private static final VectorShuffle<Integer> BLOCK = VectorShuffle.fromOp(INT, i -> i ^ SIDE);

  private static IntVector quarters(int... which) {
    int[] lanes = new int[GROUP];
    for (int i = 0; i < GROUP; i++) {
      lanes[i] = which[i / SIDE] * SIDE + i % SIDE;
    }
    return IntVector.fromArray(INT, lanes, 0);
  }

  @Override
  public boolean cut(Batch batch, int n, Window w, int pitch, Blocks blocks) {
    int rowPitch = Batch.pitch(n);
    blocks.straight = false;
    boolean fits = cells(batch.index, n, rowPitch, w, pitch, blocks);
    if (fits) {
      fractions(batch.fx, n, rowPitch, blocks.fx);
      fractions(batch.fy, n, rowPitch, blocks.fy);
    }
    return fits;
  }

  private static boolean cells(
      int[] index, int n, int rowPitch, Window w, int pitch, Blocks blocks) {
    int[] cell = blocks.cell;
    int[] base = blocks.base;
    boolean wide = blocks.shared == Blocks.WIDE;
    int channels = w.channels;
    int lastX = w.width * channels - pitch;
    int lastY = w.height - blocks.rows;
    IntVector right = IntVector.zero(INT);
    IntVector bottom = IntVector.zero(INT);
    for (int g = 0; g < n; g += GROUP) {
      int from = Math.min(g, n - GROUP);
      IntVector a = IntVector.fromArray(INT, index, from);
      IntVector b = IntVector.fromArray(INT, index, from + rowPitch);
      IntVector c = IntVector.fromArray(INT, index, from + 2 * rowPitch);
      IntVector d = IntVector.fromArray(INT, index, from + 3 * rowPitch);
      IntVector ax = a.and(ROW - 1);
      IntVector bx = b.and(ROW - 1);
      IntVector cx = c.and(ROW - 1);
      IntVector dx = d.and(ROW - 1);
      IntVector x = ax.min(bx).min(cx.min(dx));
      x = x.min(x.rearrange(NEIGHBOUR));
      x = x.min(x.rearrange(NEXT));
      if (wide) {
        x = x.min(x.rearrange(BLOCK));
      }
      x = x.mul(channels).min(lastX);
      IntVector y = a.min(b).min(c.min(d)).lanewise(LSHR, 16); // rows decide, columns do not matter
      y = y.min(y.rearrange(NEIGHBOUR));
      y = y.min(y.rearrange(NEXT));
      if (wide) {
        y = y.min(y.rearrange(BLOCK));
      }
      y = y.min(lastY);
      y.mul(w.stride).add(x).add(w.first).intoArray(base, g);
      ax = ax.mul(channels).sub(x);
      bx = bx.mul(channels).sub(x);
      cx = cx.mul(channels).sub(x);
      dx = dx.mul(channels).sub(x);
      right = right.max(ax.max(bx).max(cx.max(dx)));
      IntVector ay = a.lanewise(LSHR, 16).sub(y);
      IntVector by = b.lanewise(LSHR, 16).sub(y);
      IntVector cy = c.lanewise(LSHR, 16).sub(y);
      IntVector dy = d.lanewise(LSHR, 16).sub(y);
      bottom = bottom.max(ay.max(by).max(cy.max(dy)));
      ax = ay.mul(pitch).add(ax);
      bx = by.mul(pitch).add(bx);
      cx = cy.mul(pitch).add(cx);
      dx = dy.mul(pitch).add(dx);
      IntVector front = FRONT.selectFrom(ax, bx);
      IntVector behind = FRONT.selectFrom(cx, dx);
      LOWER.selectFrom(front, behind).intoArray(cell, SIDE * g);
      UPPER.selectFrom(front, behind).intoArray(cell, SIDE * g + GROUP);
      front = BACK.selectFrom(ax, bx);
      behind = BACK.selectFrom(cx, dx);
      LOWER.selectFrom(front, behind).intoArray(cell, SIDE * g + 2 * GROUP);
      UPPER.selectFrom(front, behind).intoArray(cell, SIDE * g + 3 * GROUP);
    }
    return right.reduceLanes(MAX) <= pitch - blocks.taps * channels
        && bottom.reduceLanes(MAX) <= blocks.rows - blocks.taps;
  }

  private static void fractions(float[] rows, int n, int rowPitch, float[] out) {
    for (int g = 0; g < n; g += GROUP) {
      int from = Math.min(g, n - GROUP);
      IntVector a = FloatVector.fromArray(FLOAT, rows, from).reinterpretAsInts();
      IntVector b = FloatVector.fromArray(FLOAT, rows, from + rowPitch).reinterpretAsInts();
      IntVector c = FloatVector.fromArray(FLOAT, rows, from + 2 * rowPitch).reinterpretAsInts();
      IntVector d = FloatVector.fromArray(FLOAT, rows, from + 3 * rowPitch).reinterpretAsInts();
      IntVector front = FRONT.selectFrom(a, b);
      IntVector behind = FRONT.selectFrom(c, d);
      int to = SIDE * g;
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(out, to);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(out, to + GROUP);
      front = BACK.selectFrom(a, b);
      behind = BACK.selectFrom(c, d);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(out, to + 2 * GROUP);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(out, to + 3 * GROUP);
    }
  }

  @Override
  public void join(Blocks blocks, int n, int plane, Samples to) {
    int[] words = blocks.words;
    int[] out = to.words;
    int rowPitch = Batch.pitch(n);
    for (int g = 0; g < n; g += GROUP) {
      int from = plane * Blocks.CAPACITY + SIDE * g;
      IntVector a = IntVector.fromArray(INT, words, from);
      IntVector b = IntVector.fromArray(INT, words, from + GROUP);
      IntVector c = IntVector.fromArray(INT, words, from + 2 * GROUP);
      IntVector d = IntVector.fromArray(INT, words, from + 3 * GROUP);
      int column = plane * to.plane + Math.min(g, n - GROUP);
      IntVector front = FRONT.selectFrom(a, b);
      IntVector behind = FRONT.selectFrom(c, d);
      LOWER.selectFrom(front, behind).intoArray(out, column);
      UPPER.selectFrom(front, behind).intoArray(out, column + rowPitch);
      front = BACK.selectFrom(a, b);
      behind = BACK.selectFrom(c, d);
      LOWER.selectFrom(front, behind).intoArray(out, column + 2 * rowPitch);
      UPPER.selectFrom(front, behind).intoArray(out, column + 3 * rowPitch);
    }
  }

  @Override
  public void join(Blocks blocks, int n, float[] to, int first, int stride) {
    int[] words = blocks.words;
    for (int g = 0; g < n; g += GROUP) {
      int from = SIDE * g;
      IntVector a = IntVector.fromArray(INT, words, from);
      IntVector b = IntVector.fromArray(INT, words, from + GROUP);
      IntVector c = IntVector.fromArray(INT, words, from + 2 * GROUP);
      IntVector d = IntVector.fromArray(INT, words, from + 3 * GROUP);
      int at = first + Math.min(g, n - GROUP);
      IntVector front = FRONT.selectFrom(a, b);
      IntVector behind = FRONT.selectFrom(c, d);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at + stride);
      front = BACK.selectFrom(a, b);
      behind = BACK.selectFrom(c, d);
      LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at + 2 * stride);
      UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at + 3 * stride);
    }
  }
}

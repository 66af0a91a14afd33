package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.EQ;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;

/**
 * Fetches words that lie along a slanted line by loading the window rows it crosses and permuting
 * each into the lanes that want it. Written out for three and for six rows: as a loop over rows it
 * was no faster than a gather.
 */
final class SweepLanes {

  private SweepLanes() {}

  /** Computes {@code batch.column} and {@code batch.depth}, which serve all taps. */
  static void prepare(Window w, Batch batch, int n) {
    int[] index = batch.index;
    int[] line = batch.line;
    int stride = w.stride;
    int corner = corner(batch);
    int down = down(batch);
    for (int i = 0; i < n; i += COUNT) {
      IntVector depth = IntVector.fromArray(INT, line, i).sub(line[i + corner]);
      IntVector column =
          IntVector.fromArray(INT, index, i).sub(index[i + corner]).sub(depth.mul(stride));
      column.intoArray(batch.column, i);
      depth.mul(down).intoArray(batch.depth, i);
    }
  }

  /** One tap row. */
  static void one(Window w, int from, int rows, Batch batch, int n, int[] to, int at) {
    if (rows <= 3) {
      three(w.words, from, w.stride, batch, n, to, at);
    } else {
      six(w.words, from, w.stride, batch, n, to, at);
    }
  }

  /** Two adjacent tap rows; the one that the line meets first is the near one. */
  static void two(
      Window w, int from, int rows, Batch batch, int n, int[] to, int above, int below) {
    boolean isDown = down(batch) > 0;
    int first = isDown ? from : from + w.stride;
    int near = isDown ? above : below;
    int far = isDown ? below : above;
    if (rows <= 3) {
      three(w.words, first, w.stride, batch, n, to, near, far);
    } else {
      six(w.words, first, w.stride, batch, n, to, near, far);
    }
  }

  /** One tap row where a vector spans up to three window rows. */
  static void three(int[] words, int from, int stride, Batch batch, int n, int[] to, int out) {
    int[] index = batch.index;
    int corner = corner(batch);
    int step = down(batch) * stride;
    for (int i = 0; i < n; i += COUNT) {
      IntVector column = IntVector.fromArray(INT, batch.column, i);
      IntVector depth = IntVector.fromArray(INT, batch.depth, i);
      int base = from + index[i + corner];
      IntVector v = column.selectFrom(IntVector.fromArray(INT, words, base));
      IntVector p;
      p = column.selectFrom(IntVector.fromArray(INT, words, base + step));
      v = v.blend(p, depth.compare(EQ, 1));
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 2 * step));
      v = v.blend(p, depth.compare(EQ, 2));
      v.intoArray(to, out + i);
    }
  }

  /** One tap row where a vector spans up to six window rows. */
  static void six(int[] words, int from, int stride, Batch batch, int n, int[] to, int out) {
    int[] index = batch.index;
    int corner = corner(batch);
    int step = down(batch) * stride;
    for (int i = 0; i < n; i += COUNT) {
      IntVector column = IntVector.fromArray(INT, batch.column, i);
      IntVector depth = IntVector.fromArray(INT, batch.depth, i);
      int base = from + index[i + corner];
      IntVector v = column.selectFrom(IntVector.fromArray(INT, words, base));
      IntVector p;
      p = column.selectFrom(IntVector.fromArray(INT, words, base + step));
      v = v.blend(p, depth.compare(EQ, 1));
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 2 * step));
      v = v.blend(p, depth.compare(EQ, 2));
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 3 * step));
      v = v.blend(p, depth.compare(EQ, 3));
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 4 * step));
      v = v.blend(p, depth.compare(EQ, 4));
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 5 * step));
      v = v.blend(p, depth.compare(EQ, 5));
      v.intoArray(to, out + i);
    }
  }

  /** Two adjacent tap rows: all window rows but one serve both. */
  static void three(
      int[] words, int from, int stride, Batch batch, int n, int[] to, int nearOut, int farOut) {
    int[] index = batch.index;
    int corner = corner(batch);
    int step = down(batch) * stride;
    for (int i = 0; i < n; i += COUNT) {
      IntVector column = IntVector.fromArray(INT, batch.column, i);
      IntVector depth = IntVector.fromArray(INT, batch.depth, i);
      int base = from + index[i + corner];
      IntVector near = column.selectFrom(IntVector.fromArray(INT, words, base));
      IntVector p = column.selectFrom(IntVector.fromArray(INT, words, base + step));
      IntVector far = p;
      VectorMask<Integer> m1 = depth.compare(EQ, 1);
      near = near.blend(p, m1);
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 2 * step));
      far = far.blend(p, m1);
      VectorMask<Integer> m2 = depth.compare(EQ, 2);
      near = near.blend(p, m2);
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 3 * step));
      far = far.blend(p, m2);
      near.intoArray(to, nearOut + i);
      far.intoArray(to, farOut + i);
    }
  }

  /** Two adjacent tap rows: all window rows but one serve both. */
  static void six(
      int[] words, int from, int stride, Batch batch, int n, int[] to, int nearOut, int farOut) {
    int[] index = batch.index;
    int corner = corner(batch);
    int step = down(batch) * stride;
    for (int i = 0; i < n; i += COUNT) {
      IntVector column = IntVector.fromArray(INT, batch.column, i);
      IntVector depth = IntVector.fromArray(INT, batch.depth, i);
      int base = from + index[i + corner];
      IntVector near = column.selectFrom(IntVector.fromArray(INT, words, base));
      IntVector p = column.selectFrom(IntVector.fromArray(INT, words, base + step));
      IntVector far = p;
      VectorMask<Integer> m1 = depth.compare(EQ, 1);
      near = near.blend(p, m1);
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 2 * step));
      far = far.blend(p, m1);
      VectorMask<Integer> m2 = depth.compare(EQ, 2);
      near = near.blend(p, m2);
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 3 * step));
      far = far.blend(p, m2);
      VectorMask<Integer> m3 = depth.compare(EQ, 3);
      near = near.blend(p, m3);
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 4 * step));
      far = far.blend(p, m3);
      VectorMask<Integer> m4 = depth.compare(EQ, 4);
      near = near.blend(p, m4);
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 5 * step));
      far = far.blend(p, m4);
      VectorMask<Integer> m5 = depth.compare(EQ, 5);
      near = near.blend(p, m5);
      p = column.selectFrom(IntVector.fromArray(INT, words, base + 6 * step));
      far = far.blend(p, m5);
      near.intoArray(to, nearOut + i);
      far.intoArray(to, farOut + i);
    }
  }

  /** The lane with the smallest column. */
  private static int corner(Batch batch) {
    return batch.advanceX >= 0 ? 0 : COUNT - 1;
  }

  /** Whether rows grow (1) or shrink (−1) away from that lane. */
  private static int down(Batch batch) {
    return (batch.advanceY >= 0) == (batch.advanceX >= 0) ? 1 : -1;
  }
}

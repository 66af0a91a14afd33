package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.EQ;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;

/**
 * Fetches words that lie along a slanted line by loading the rows it crosses and permuting each
 * into the lanes that want it.
 */
final class SweepLanes {

  private SweepLanes() {}

  /** One tap row. */
  static void one(Window w, int from, int rows, Row row, int n, int[] to, int at) {
    int[] words = w.words;
    int[] index = row.index;
    int[] line = row.line;
    int stride = w.stride;
    int corner = corner(row);
    int down = down(row);
    for (int i = 0; i < n; i += COUNT) {
      int base = index[i + corner];
      IntVector depth = IntVector.fromArray(INT, line, i).sub(line[i + corner]);
      IntVector column = IntVector.fromArray(INT, index, i).sub(base).sub(depth.mul(stride));
      depth = depth.mul(down);
      int at0 = from + base;
      IntVector v = column.selectFrom(IntVector.fromArray(INT, words, at0));
      for (int k = 1; k < rows; k++) {
        at0 += down * stride;
        IntVector p = column.selectFrom(IntVector.fromArray(INT, words, at0));
        v = v.blend(p, depth.compare(EQ, k));
      }
      v.intoArray(to, at + i);
    }
  }

  /** Two adjacent tap rows, which share all but one of the rows that they cross. */
  static void two(Window w, int from, int rows, Row row, int n, int[] to, int above, int below) {
    int down = down(row);
    if (down > 0) {
      two(w, from, rows, row, n, to, above, below, w.stride);
    } else {
      two(w, from + w.stride, rows, row, n, to, below, above, -w.stride);
    }
  }

  private static void two(
      Window w, int from, int rows, Row row, int n, int[] to, int near, int far, int step) {
    int[] words = w.words;
    int[] index = row.index;
    int[] line = row.line;
    int stride = w.stride;
    int corner = corner(row);
    int down = down(row);
    for (int i = 0; i < n; i += COUNT) {
      int base = index[i + corner];
      IntVector depth = IntVector.fromArray(INT, line, i).sub(line[i + corner]);
      IntVector column = IntVector.fromArray(INT, index, i).sub(base).sub(depth.mul(stride));
      depth = depth.mul(down);
      int at = from + base;
      IntVector first = column.selectFrom(IntVector.fromArray(INT, words, at));
      IntVector second = column.selectFrom(IntVector.fromArray(INT, words, at + step));
      IntVector p = second;
      for (int k = 1; k < rows; k++) {
        VectorMask<Integer> here = depth.compare(EQ, k);
        first = first.blend(p, here);
        p = column.selectFrom(IntVector.fromArray(INT, words, at + (k + 1) * step));
        second = second.blend(p, here);
      }
      first.intoArray(to, near + i);
      second.intoArray(to, far + i);
    }
  }

  /** The lane with the smallest column. */
  private static int corner(Row row) {
    return row.advanceX >= 0 ? 0 : COUNT - 1;
  }

  /** Whether rows grow (1) or shrink (−1) away from that lane. */
  private static int down(Row row) {
    return (row.advanceY >= 0) == (row.advanceX >= 0) ? 1 : -1;
  }
}

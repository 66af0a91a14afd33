package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import org.lanewarp.PixelType;

/** What the vector kernels for lines share. */
final class LineLanes {

  private LineLanes() {}

  /** From {@code lines.values} to words: rounded and saturated, or the bits of floats. */
  static void words(Lines lines) {
    words(lines.values, lines.n, lines.type, lines.words);
  }

  private static void words(float[] from, int n, PixelType type, int[] to) {
    if (!type.isInteger()) {
      for (int i = 0; i < n; i += COUNT) {
        FloatVector.fromArray(FLOAT, from, i).reinterpretAsInts().intoArray(to, i);
      }
      return;
    }
    int max = (int) type.max();
    for (int i = 0; i < n; i += COUNT) {
      FloatVector v = FloatVector.fromArray(FLOAT, from, i);
      IntVector bits = v.add(MAGIC).reinterpretAsInts().max(MAGIC_BITS).min(MAGIC_BITS + max);
      bits.sub(MAGIC_BITS).intoArray(to, i);
    }
  }
}

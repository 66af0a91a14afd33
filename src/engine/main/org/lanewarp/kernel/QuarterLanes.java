package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

import jdk.incubator.vector.IntVector;

/**
 * Quarters of two vectors of 512 bits, to be selected from both: with these, the rows of four
 * blocks change places with those of their group, as in the transposition of a 4×4 matrix.
 */
final class QuarterLanes {

  /** The first two quarters of each vector, in turn. */
  static final IntVector FRONT = of(0, 4, 1, 5);

  /** The last two. */
  static final IntVector BACK = of(2, 6, 3, 7);

  /** The lower halves. */
  static final IntVector LOWER = of(0, 1, 4, 5);

  /** The upper ones. */
  static final IntVector UPPER = of(2, 3, 6, 7);

  private QuarterLanes() {}

  private static IntVector of(int... which) {
    int[] lanes = new int[GROUP];
    for (int i = 0; i < GROUP; i++) {
      lanes[i] = which[i / SIDE] * SIDE + i % SIDE;
    }
    return IntVector.fromArray(IntVector.SPECIES_512, lanes, 0);
  }
}

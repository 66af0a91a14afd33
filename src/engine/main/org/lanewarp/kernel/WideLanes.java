package org.lanewarp.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.Vector;

/** The classes of vectors of 512 bits, for casts as to {@link org.lanewarp.lane.Lanes#FLOATS}. */
final class WideLanes {

  /** Of floats. */
  static final Class<? extends Vector<Float>> FLOATS = FloatVector.SPECIES_512.vectorType();

  /** Of integers. */
  static final Class<? extends Vector<Integer>> INTS = IntVector.SPECIES_512.vectorType();

  private WideLanes() {}
}

package org.lanewarp.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.Vector;

/**
 * The classes of vectors of 512 bits and of what they are narrowed to, for casts as to {@link
 * org.lanewarp.lane.Lanes#FLOATS}.
 */
final class WideLanes {

  /** Of floats. */
  static final Class<? extends Vector<Float>> FLOATS = FloatVector.SPECIES_512.vectorType();

  /** Of integers. */
  static final Class<? extends Vector<Integer>> INTS = IntVector.SPECIES_512.vectorType();

  /** Of bytes. */
  static final Class<? extends Vector<Byte>> BYTES = ByteVector.SPECIES_512.vectorType();

  /** Of shorts. */
  static final Class<? extends Vector<Short>> SHORTS = ShortVector.SPECIES_512.vectorType();

  /** A byte for each of their floats. */
  static final Class<? extends Vector<Byte>> BYTES16 = ByteVector.SPECIES_128.vectorType();

  /** Those bytes as integers. */
  static final Class<? extends Vector<Integer>> INTS4 = IntVector.SPECIES_128.vectorType();

  private WideLanes() {}
}

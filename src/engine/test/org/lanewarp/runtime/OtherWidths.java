package org.lanewarp.runtime;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * What another library in the same JVM might do: calls the methods that the Vector API has once for
 * all widths, on vectors of classes that no kernel uses. Whatever C2 then guesses there is wrong.
 */
final class OtherWidths {

  /** The system property that asks for it. */
  static final String ASKED = "otherWidths";

  private static final int ROUNDS = 6000;

  private static final float[] FLOATS = new float[256];
  private static final int[] INTS = new int[256];
  private static final short[] SHORTS = new short[256];
  private static final byte[] BYTES = new byte[256];

  private OtherWidths() {}

  static void useIfAsked() {
    if (!Boolean.getBoolean(ASKED)) {
      return;
    }
    for (int i = 0; i < ROUNDS; i++) {
      floats(FloatVector.SPECIES_MAX);
      ints(IntVector.SPECIES_MAX);
      shorts(ShortVector.SPECIES_MAX);
      bytes(ByteVector.SPECIES_MAX);
      if (i % 3 == 0) {
        floats(FloatVector.SPECIES_64);
        ints(IntVector.SPECIES_64);
        shorts(ShortVector.SPECIES_64);
        bytes(ByteVector.SPECIES_64);
      }
    }
  }

  private static void floats(VectorSpecies<Float> species) {
    FloatVector a = FloatVector.fromArray(species, FLOATS, 0);
    FloatVector b = FloatVector.broadcast(species, 1f);
    VectorMask<Float> less = a.lt(b);
    FloatVector v = a.add(b).sub(b).mul(b).div(b).fma(a, b).min(b).max(b).neg().abs();
    v = v.add(1f).sub(1f).mul(1f).div(1f).min(1f).max(1f).fma(1f, 1f);
    v = v.add(b, less).sub(1f, less).mul(b, less).blend(1f, less);
    v.intoArray(FLOATS, 0);
    v.intoArray(FLOATS, 0, less);
    v.reinterpretAsInts().intoArray(INTS, 0);
  }

  private static void ints(VectorSpecies<Integer> species) {
    IntVector a = IntVector.fromArray(species, INTS, 0);
    IntVector b = IntVector.broadcast(species, 1);
    VectorMask<Integer> less = a.lt(b);
    IntVector v = a.add(b).sub(b).mul(b).and(b).or(b).min(b).max(b).not().neg();
    v = v.add(1).sub(1).mul(1).and(1).or(1).min(1).max(1);
    v = v.lanewise(VectorOperators.LSHR, 1).lanewise(VectorOperators.XOR, 1);
    v = v.add(b, less).sub(1, less).blend(1, less);
    INTS[0] = v.reduceLanes(VectorOperators.MAX);
    v.intoArray(INTS, 0);
    v.intoArray(INTS, 0, less);
    v.reinterpretAsFloats().intoArray(FLOATS, 0);
    v.reinterpretAsBytes().intoArray(BYTES, 0);
  }

  private static void shorts(VectorSpecies<Short> species) {
    ShortVector a = ShortVector.fromArray(species, SHORTS, 0);
    ShortVector b = ShortVector.broadcast(species, 1);
    VectorMask<Short> less = a.lt(b);
    ShortVector v = a.add(b).sub(b).mul(b).and(b).or(b).min(b).max(b);
    v = v.add((short) 1).sub((short) 1).and((short) 1).or((short) 1).min((short) 1);
    v = v.lanewise(VectorOperators.LSHR, (short) 1).add(b, less).blend(b, less);
    SHORTS[0] = v.reduceLanes(VectorOperators.MAX);
    v.intoArray(SHORTS, 0);
    v.reinterpretAsInts().intoArray(INTS, 0);
  }

  private static void bytes(VectorSpecies<Byte> species) {
    ByteVector a = ByteVector.fromArray(species, BYTES, 0);
    ByteVector b = ByteVector.broadcast(species, 1);
    VectorMask<Byte> less = a.lt(b);
    ByteVector v = a.add(b).sub(b).and(b).or(b).min(b).max(b);
    v = v.add((byte) 1).sub((byte) 1).and((byte) 1).or((byte) 1).min((byte) 1);
    v = v.lanewise(VectorOperators.LSHR, (byte) 1).add(b, less).blend(b, less);
    v.intoArray(BYTES, 0);
    v.reinterpretAsInts().intoArray(INTS, 0);
    v.reinterpretAsShorts().intoArray(SHORTS, 0);
  }
}

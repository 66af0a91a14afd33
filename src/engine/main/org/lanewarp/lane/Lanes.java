package org.lanewarp.lane;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The vector species of this JVM.
 *
 * <p>The system property {@code org.lanewarp.vectorBits} (128, 256 or 512) forces a width. One
 * wider than the hardware runs in the Vector API's pure Java fallback: slow, but it lets any
 * machine test every width.
 */
public final class Lanes {

  /** Lanes of 32-bit integers. */
  public static final VectorSpecies<Integer> INT;

  /** Lanes of floats; as many as {@link #INT}. */
  public static final VectorSpecies<Float> FLOAT;

  /** As many bytes as {@link #INT} has lanes, but at least eight. */
  public static final VectorSpecies<Byte> QUARTER_BYTE;

  /** As many shorts as {@link #INT} has lanes. */
  public static final VectorSpecies<Short> HALF_SHORT;

  /**
   * The class of vectors of {@link #FLOAT}. A cast to it, which costs nothing, tells the compiler
   * what a vector is where it would guess: {@code org.lanewarp.kernel} says where that is.
   */
  public static final Class<? extends Vector<Float>> FLOATS;

  /** The same of {@link #INT}. */
  public static final Class<? extends Vector<Integer>> INTS;

  /** The same of {@link #QUARTER_BYTE}. */
  public static final Class<? extends Vector<Byte>> QUARTER_BYTES;

  /** The same of {@link #HALF_SHORT}. */
  public static final Class<? extends Vector<Short>> HALF_SHORTS;

  /** Two pixels of one channel. */
  public static final VectorSpecies<Float> FLOAT2 = FloatVector.SPECIES_64;

  /** The channels of one pixel. */
  public static final VectorSpecies<Float> FLOAT4 = FloatVector.SPECIES_128;

  /** The class of vectors of {@link #FLOAT4}, for casts as to {@link #FLOATS}. */
  public static final Class<? extends Vector<Float>> FLOATS4 = FLOAT4.vectorType();

  /** Two pixels side by side. */
  public static final VectorSpecies<Float> FLOAT8 = FloatVector.SPECIES_256;

  /** Two pixels side by side as integers. */
  public static final VectorSpecies<Integer> INT8 = IntVector.SPECIES_256;

  /** Two u16 pixels side by side. */
  public static final VectorSpecies<Short> SHORT8 = ShortVector.SPECIES_128;

  /** The channels of one pixel as integers. */
  public static final VectorSpecies<Integer> INT4 = IntVector.SPECIES_128;

  /** The channels of one u16 pixel. */
  public static final VectorSpecies<Short> SHORT4 = ShortVector.SPECIES_64;

  /** The channels of one u8 pixel, and as many bytes behind it. */
  public static final VectorSpecies<Byte> BYTE8 = ByteVector.SPECIES_64;

  /** Lanes in a vector. */
  public static final int COUNT;

  static {
    int bits = IntVector.SPECIES_PREFERRED.vectorBitSize();
    int wanted = Integer.getInteger("org.lanewarp.vectorBits", bits);
    if (wanted == 128 || wanted == 256 || wanted == 512) {
      bits = wanted; // anything else is no width that a test could mean
    }
    VectorShape shape = VectorShape.forBitSize(Math.min(bits, 512));
    INT = VectorSpecies.of(int.class, shape);
    FLOAT = VectorSpecies.of(float.class, shape);
    QUARTER_BYTE =
        VectorSpecies.of(
            byte.class, VectorShape.forBitSize(Math.max(64, shape.vectorBitSize() / 4)));
    HALF_SHORT =
        VectorSpecies.of(
            short.class, VectorShape.forBitSize(Math.max(64, shape.vectorBitSize() / 2)));
    FLOATS = FLOAT.vectorType();
    INTS = INT.vectorType();
    QUARTER_BYTES = QUARTER_BYTE.vectorType();
    HALF_SHORTS = HALF_SHORT.vectorType();
    COUNT = INT.length();
  }

  private static final IntVector IOTA = IntVector.zero(INT).addIndex(1);

  private Lanes() {}

  /** Bits in a vector. */
  public static int bits() {
    return INT.vectorBitSize();
  }

  /** {@code first, first + step, first + 2 step, …}. */
  public static IntVector iota(int first, int step) {
    return IOTA.mul(step).add(first);
  }

  /** {@code first, first + 1, …} as floats. */
  public static FloatVector iota(float first) {
    return ((FloatVector) IOTA.convertShape(VectorOperators.I2F, FLOAT, 0)).add(first);
  }
}

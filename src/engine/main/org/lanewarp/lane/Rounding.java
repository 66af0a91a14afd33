package org.lanewarp.lane;

/**
 * Rounding half to even by a float addition. 1.5·2<sup>23</sup> added to a small float leaves no
 * fraction bits, so the adder itself rounds, and the integer stands in the low mantissa bits. One
 * addition and one subtraction in lanes, where a conversion would need fix-ups for NaN and
 * overflow.
 */
public final class Rounding {

  /** 1.5·2<sup>23</sup>. */
  public static final float MAGIC = 0x1.8p23f;

  /** Its bits: what to subtract from the bits of the sum. */
  public static final int MAGIC_BITS = Float.floatToRawIntBits(MAGIC);

  /**
   * 2<sup>23</sup>. The other way round: a smaller integer, set into the low bits of this, makes
   * the float {@code WHOLE} + the integer, and the differences of such floats are exact.
   */
  public static final float WHOLE = 0x1p23f;

  /** Its bits. */
  public static final int WHOLE_BITS = Float.floatToRawIntBits(WHOLE);

  private Rounding() {}

  /** The integer nearest to v, halves to even. Holds for |v| ≤ 2<sup>22</sup>. */
  public static int toInt(float v) {
    return Float.floatToRawIntBits(v + MAGIC) - MAGIC_BITS;
  }
}

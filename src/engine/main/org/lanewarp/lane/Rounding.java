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

  private Rounding() {}

  /** The integer nearest to v, halves to even. Holds for |v| ≤ 2<sup>22</sup>. */
  public static int toInt(float v) {
    return Float.floatToRawIntBits(v + MAGIC) - MAGIC_BITS;
  }
}

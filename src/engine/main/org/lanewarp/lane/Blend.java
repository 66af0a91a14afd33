package org.lanewarp.lane;

/**
 * The scalar arithmetic of the kernels. The vector kernels repeat it operation for operation,
 * written out: see the manual of {@code org.lanewarp.kernel} for why they call no methods.
 */
public final class Blend {

  private Blend() {}

  /** {@code p + a (q − p)}: exact for a = 0 and for p = q. */
  public static float linear(float a, float p, float q) {
    return Math.fma(a, q - p, p);
  }

  /**
   * {@code p1 + w0 (p0 − p1) + w2 (p2 − p1) + w3 (p3 − p1)}: four taps whose weights sum to one,
   * written so that a constant stays constant to the last bit.
   */
  public static float cubic(float w0, float w2, float w3, float p0, float p1, float p2, float p3) {
    return Math.fma(w3, p3 - p1, Math.fma(w2, p2 - p1, Math.fma(w0, p0 - p1, p1)));
  }

  /** Weight of the tap left of the floor: {@code A f (1 − f)²}, which is far(1 + f). */
  public static float cubic0(float a, float f) {
    float g = 1 - f;
    return a * f * g * g;
  }

  /** Weight of the tap right of the floor: {@code f (−A + f ((2A + 3) − (A + 2) f))}. */
  public static float cubic2(float a, float f) {
    return f * Math.fma(f, Math.fma(f, -(a + 2), 2 * a + 3), -a);
  }

  /** Weight of the second tap right of the floor: {@code A f² (1 − f)}, which is far(2 − f). */
  public static float cubic3(float a, float f) {
    float g = 1 - f;
    return a * f * g * f;
  }

  /** The integer nearest to v, halves to even, saturated to 0 … max, however large v is. */
  public static int saturate(float v, int max) {
    int bits = Float.floatToRawIntBits(v + Rounding.MAGIC);
    return Math.clamp(bits, Rounding.MAGIC_BITS, Rounding.MAGIC_BITS + max) - Rounding.MAGIC_BITS;
  }
}

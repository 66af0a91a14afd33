package org.lanewarp;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * How a resize weights the source pixels around a sample: a function of the distance in pixels, and
 * how far it reaches. When shrinking with antialiasing, both are stretched by the ratio of the
 * sizes. Immutable and safe to share if its function is.
 *
 * <p>The filters of this class have the definitions that Pillow uses.
 */
public final class Filter {

  /** The pixel that contains the sample: no blending. */
  public static final Filter NEAREST = new Filter("nearest", 0, t -> 1);

  /** The mean of the pixels that the sample's own pixel covers. Support 0.5. */
  public static final Filter BOX = new Filter("box", 0.5, t -> t > -0.5 && t <= 0.5 ? 1 : 0);

  /** {@code 1 − |t|}. Support 1. */
  public static final Filter BILINEAR =
      new Filter("bilinear", 1, t -> Math.max(0, 1 - Math.abs(t)));

  /** {@code sinc(t) (0.54 + 0.46 cos πt)}: sharper than bilinear, as cheap. Support 1. */
  public static final Filter HAMMING =
      new Filter(
          "hamming",
          1,
          t -> Math.abs(t) >= 1 ? 0 : sinc(t) * (0.54 + 0.46 * Math.cos(Math.PI * t)));

  /** Keys' cubic with A = −0.5, which is also called Catmull-Rom. Support 2. */
  public static final Filter BICUBIC = new Filter("bicubic", 2, t -> cubic(0, 0.5, Math.abs(t)));

  /** Mitchell and Netravali's cubic with B = C = 1/3: softer, hardly any ringing. Support 2. */
  public static final Filter MITCHELL =
      new Filter("mitchell", 2, t -> cubic(1 / 3.0, 1 / 3.0, Math.abs(t)));

  /** {@code sinc(t) sinc(t / 3)}: the sharpest. Support 3. */
  public static final Filter LANCZOS3 =
      new Filter("lanczos3", 3, t -> Math.abs(t) >= 3 ? 0 : sinc(t) * sinc(t / 3));

  private static final double LARGEST_SUPPORT = 64;

  private final String name;
  private final double support;
  private final DoubleUnaryOperator function;

  private Filter(String name, double support, DoubleUnaryOperator function) {
    this.name = name;
    this.support = support;
    this.function = function;
  }

  /**
   * A filter of your own.
   *
   * @param support how far from the sample the function reaches, in pixels: above 0, at most 64
   * @param function the weight at a distance of −support to support. Weights are divided by their
   *     sum, so any scale will do. Called while a resize is planned and, where an image is too
   *     large to keep all weights, while it runs, by any of its threads.
   * @throws IllegalArgumentException if the support is out of range
   */
  public static Filter of(double support, DoubleUnaryOperator function) {
    if (!(support > 0 && support <= LARGEST_SUPPORT)) {
      throw new IllegalArgumentException(
          "filter support is " + support + "; it must lie above 0 and be at most 64");
    }
    return new Filter("custom", support, Objects.requireNonNull(function, "function is null"));
  }

  /** How far it reaches, in pixels; 0 for nearest. */
  public double support() {
    return support;
  }

  /** The weight at a signed distance in pixels, before weights are divided by their sum. */
  public double at(double t) {
    return function.applyAsDouble(t);
  }

  /** Exactly zero at whole numbers but 0, where the quotient would miss by rounding. */
  private static double sinc(double t) {
    if (t == Math.rint(t)) {
      return t == 0 ? 1 : 0;
    }
    return Math.sin(Math.PI * t) / (Math.PI * t);
  }

  /** Mitchell and Netravali's family of cubics, 1988; t is not negative. */
  private static double cubic(double b, double c, double t) {
    if (t < 1) {
      return (((12 - 9 * b - 6 * c) * t + (-18 + 12 * b + 6 * c)) * t * t + (6 - 2 * b)) / 6;
    } else if (t < 2) {
      return ((((-b - 6 * c) * t + (6 * b + 30 * c)) * t + (-12 * b - 48 * c)) * t
              + (8 * b + 24 * c))
          / 6;
    }
    return 0;
  }

  /** Its name, like {@code lanczos3}; {@code custom} for your own. */
  @Override
  public String toString() {
    return name;
  }
}

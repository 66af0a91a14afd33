package org.lanewarp;

import java.util.Arrays;

/**
 * What a tap outside the source image reads. The rule applies to each tap on its own integer index
 * {@code i} in an axis of {@code n} pixels, so samples near the edge blend inside and outside.
 */
public final class Border {

  /** The kinds of border. */
  public enum Kind {
    /** A fixed value for each channel. */
    CONSTANT,
    /** The nearest edge pixel: {@code aaa|abcd|ddd}. */
    REPLICATE,
    /** Mirrored, the edge pixel repeated: {@code cba|abcd|dcb}. */
    REFLECT,
    /** Mirrored about the edge pixel's centre: {@code dcb|abcd|cba}. */
    REFLECT_101,
    /** Periodic: {@code bcd|abcd|abc}. */
    WRAP,
    /**
     * The destination's own pixel stands in for a tap outside; a sample with every tap outside
     * leaves the destination as it was.
     */
    TRANSPARENT
  }

  /** Clamps the index to the edge. */
  public static final Border REPLICATE = new Border(Kind.REPLICATE);

  /** Mirrors, repeating the edge pixel. */
  public static final Border REFLECT = new Border(Kind.REFLECT);

  /** Mirrors without repeating the edge pixel; an axis of one pixel replicates. */
  public static final Border REFLECT_101 = new Border(Kind.REFLECT_101);

  /** Repeats the image periodically. */
  public static final Border WRAP = new Border(Kind.WRAP);

  /** Keeps the destination's pixels where the source has none. */
  public static final Border TRANSPARENT = new Border(Kind.TRANSPARENT);

  private final Kind kind;
  private final float[] values;

  private Border(Kind kind, float... values) {
    this.kind = kind;
    this.values = values;
  }

  /**
   * A fixed value outside the source.
   *
   * @param values one value for all channels, or one for each channel; finite or NaN, and for
   *     integer images whole numbers in the pixel type's range (checked when the border is used)
   * @throws IllegalArgumentException if there are not 1 to 4 values or one is infinite
   */
  public static Border constant(double... values) {
    if (values.length < 1 || values.length > 4) {
      throw new IllegalArgumentException(
          "constant border has " + values.length + " values; give 1, or one for each channel");
    }
    float[] floats = new float[values.length];
    for (int c = 0; c < values.length; c++) {
      floats[c] = (float) values[c] + 0f; // -0 becomes +0: blending would lose the sign anyway
      if (Float.isInfinite(floats[c])) {
        throw new IllegalArgumentException(
            "constant border value is " + values[c] + "; it must be finite (or NaN)");
      }
    }
    return new Border(Kind.CONSTANT, floats);
  }

  /** The rule. */
  public Kind kind() {
    return kind;
  }

  /**
   * The fill value of each channel: the constant border's values, 0 for all other borders. It is
   * also the result where a coordinate is NaN or infinite.
   *
   * @throws IllegalArgumentException if the number of values does not fit {@code channels}, or a
   *     value is not a whole number in the range of an integer {@code type}
   */
  public float[] fill(PixelType type, int channels) {
    float[] fill = new float[channels];
    if (kind != Kind.CONSTANT) {
      return fill;
    }
    if (values.length != 1 && values.length != channels) {
      throw new IllegalArgumentException(
          "constant border has "
              + values.length
              + " values; the image has "
              + channels
              + (channels == 1 ? " channel" : " channels")
              + ": give 1 or "
              + channels);
    }
    for (int c = 0; c < channels; c++) {
      float v = values[values.length == 1 ? 0 : c];
      if (type.isInteger() && !(v >= 0 && v <= type.max() && v == Math.rint(v))) {
        throw new IllegalArgumentException(
            "constant border value is "
                + v
                + "; for "
                + type.label()
                + " it must be a whole number from 0 to "
                + (int) type.max());
      }
      fill[c] = v;
    }
    return fill;
  }

  /**
   * The pixel that index {@code i} reads in an axis of {@code n} pixels, or −1 where the source has
   * none (constant and transparent). Constant time for any {@code i}.
   */
  public int index(int i, int n) {
    if (i >= 0 && i < n) {
      return i;
    }
    return switch (kind) {
      case CONSTANT, TRANSPARENT -> -1;
      case REPLICATE -> i < 0 ? 0 : n - 1;
      case REFLECT -> {
        long m = Math.floorMod((long) i, 2L * n);
        yield (int) Math.min(m, 2L * n - 1 - m);
      }
      case REFLECT_101 -> {
        if (n == 1) {
          yield 0;
        }
        long m = Math.floorMod((long) i, 2L * (n - 1));
        yield (int) Math.min(m, 2L * (n - 1) - m);
      }
      case WRAP -> Math.floorMod(i, n);
    };
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Border b && b.kind == kind && Arrays.equals(b.values, values);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + Arrays.hashCode(values);
  }

  /** For example {@code reflect101} or {@code constant:0,0,255}. */
  @Override
  public String toString() {
    if (kind != Kind.CONSTANT) {
      return kind.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }
    StringBuilder s = new StringBuilder("constant");
    for (int c = 0; c < values.length; c++) {
      s.append(c == 0 ? ':' : ',');
      s.append(
          values[c] == Math.rint(values[c]) && Math.abs(values[c]) < 1e7
              ? Integer.toString((int) values[c])
              : Float.toString(values[c]));
    }
    return s.toString();
  }
}

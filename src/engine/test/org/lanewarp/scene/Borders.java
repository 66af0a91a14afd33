package org.lanewarp.scene;

import java.util.Arrays;
import java.util.List;
import org.lanewarp.Border;
import org.lanewarp.PixelType;

/** One border of each kind. */
public final class Borders {

  private static final double[] BYTES = {201, 7, 90, 255};
  private static final double[] FRACTIONS = {0.7, -0.3, 1.2, 0.01};

  private Borders() {}

  /** Every kind, the constant one with a value for each channel. */
  public static List<Border> all(PixelType type, int channels) {
    double[] values = type.isInteger() ? BYTES : FRACTIONS;
    return List.of(
        Border.constant(Arrays.copyOf(values, channels)),
        Border.REPLICATE,
        Border.REFLECT,
        Border.REFLECT_101,
        Border.WRAP,
        Border.TRANSPARENT);
  }

  /** The kinds that are always made of the source's own pixels. */
  public static List<Border> ofTheSource() {
    return List.of(Border.REPLICATE, Border.REFLECT, Border.REFLECT_101, Border.WRAP);
  }
}

package org.lanewarp.cli;

import java.util.Arrays;
import java.util.Locale;
import org.lanewarp.Border;

/** The value of {@code --border}: {@code constant[:V[,V…]]} or another border's name. */
final class BorderOption {

  private static final String EXPECTED =
      "constant[:V[,V...]], replicate, reflect, reflect101, wrap or transparent is expected";

  private BorderOption() {}

  static Border parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "constant" -> Border.constant(0);
      case "replicate" -> Border.REPLICATE;
      case "reflect" -> Border.REFLECT;
      case "reflect101" -> Border.REFLECT_101;
      case "wrap" -> Border.WRAP;
      case "transparent" -> Border.TRANSPARENT;
      default -> {
        if (!lower.startsWith("constant:")) {
          throw new UsageError("--border is '" + text + "'; " + EXPECTED);
        }
        yield constant(lower.substring("constant:".length()));
      }
    };
  }

  private static Border constant(String values) {
    double[] numbers =
        Arrays.stream(values.split(",", -1))
            .mapToDouble(v -> v.equals("nan") ? Double.NaN : Numbers.finite("--border value", v))
            .toArray();
    try {
      return Border.constant(numbers);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--border: " + e.getMessage());
    }
  }
}

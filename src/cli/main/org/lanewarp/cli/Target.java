package org.lanewarp.cli;

/**
 * A size that may depend on the input's.
 *
 * @param width the output's width, 0 where it follows from the rest
 * @param height the output's height, 0 where it follows from the rest
 * @param scale what the input's sides are multiplied by where both are 0
 */
record Target(int width, int height, double scale) {

  /** Reads {@code 852x567}, {@code 852x}, {@code x567} or {@code 50%}. */
  static Target parse(String option, String text) {
    if (text.endsWith("%")) {
      double percent = Numbers.finite(option, text.substring(0, text.length() - 1));
      if (percent <= 0) {
        throw new UsageError(option + " is '" + text + "'; a percentage above 0 is expected");
      }
      return new Target(0, 0, percent / 100);
    }
    String[] sides = text.split("[xX]", -1);
    if (sides.length != 2 || sides[0].isEmpty() && sides[1].isEmpty()) {
      throw new UsageError(
          option + " is '" + text + "'; one of 640x480, 640x, x480 and 50% is expected");
    }
    return new Target(
        sides[0].isEmpty() ? 0 : Numbers.positive("width in " + option, sides[0]),
        sides[1].isEmpty() ? 0 : Numbers.positive("height in " + option, sides[1]),
        0);
  }

  /** The size for an input; a side that follows is rounded, but never to 0. */
  Size of(String option, double inputWidth, double inputHeight) {
    if (scale > 0) {
      return new Size(side(option, inputWidth * scale), side(option, inputHeight * scale));
    }
    return new Size(
        width > 0 ? width : side(option, inputWidth * height / inputHeight),
        height > 0 ? height : side(option, inputHeight * width / inputWidth));
  }

  private static int side(String option, double length) {
    double whole = Math.max(1, Math.rint(length));
    if (whole > Integer.MAX_VALUE) {
      throw new UsageError(option + " asks for a side of " + whole + " pixels");
    }
    return (int) whole;
  }
}

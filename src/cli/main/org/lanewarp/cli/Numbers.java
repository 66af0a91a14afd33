package org.lanewarp.cli;

import java.util.regex.Pattern;

/**
 * Reads numbers as people write them. Double.parseDouble also takes {@code 1d}, hexadecimal and
 * white space, which in a command line are more likely mistakes.
 */
final class Numbers {

  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private Numbers() {}

  /** A finite number. */
  static double finite(String what, String text) {
    double value = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw new UsageError(what + " is '" + text + "'; a finite number is expected");
    }
    return value;
  }

  /** A whole number from 1 up to the largest int. */
  static int positive(String what, String text) {
    double value = text.matches("\\d{1,12}") ? Double.parseDouble(text) : 0;
    if (value < 1 || value > Integer.MAX_VALUE) {
      throw new UsageError(
          what + " is '" + text + "'; a whole number from 1 to 2147483647 is expected");
    }
    return (int) value;
  }

  /** A whole number from 1 with an optional K, M, G or T for thousands, millions and so on. */
  static long amount(String what, String text) {
    int power =
        text.isEmpty() ? -1 : "KMGT".indexOf(Character.toUpperCase(text.charAt(text.length() - 1)));
    String digits = power < 0 ? text : text.substring(0, text.length() - 1);
    long value = digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
    double whole = value * Math.pow(1000, power + 1);
    if (value < 1 || whole > Long.MAX_VALUE) {
      throw new UsageError(
          what + " is '" + text + "'; a whole number such as 500000, 500K, 20M or 2G is expected");
    }
    return (long) whole;
  }
}

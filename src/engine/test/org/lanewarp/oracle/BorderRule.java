package org.lanewarp.oracle;

import org.lanewarp.Border;

/** The border table of the manual, in doubles: exact up to 2^53 and without any loop. */
public final class BorderRule {

  private BorderRule() {}

  /** The pixel that tap {@code i} reads in an axis of {@code n} pixels, or −1 for none. */
  public static int index(Border.Kind kind, double i, int n) {
    boolean inside = i >= 0 && i <= n - 1;
    switch (kind) {
      case REPLICATE:
        return (int) Math.min(Math.max(i, 0), n - 1);
      case REFLECT:
        return (int) mirrored(i, 2.0 * n, 2.0 * n - 1);
      case REFLECT_101:
        return n == 1 ? 0 : (int) mirrored(i, 2.0 * n - 2, 2.0 * n - 2);
      case WRAP:
        return (int) modulo(i, n);
      default:
        return inside ? (int) i : -1;
    }
  }

  /** Folds one period onto its first half: {@code m} and {@code last − m} are the same pixel. */
  private static double mirrored(double i, double period, double last) {
    double m = modulo(i, period);
    return Math.min(m, last - m);
  }

  private static double modulo(double i, double period) {
    return i - period * Math.floor(i / period);
  }
}

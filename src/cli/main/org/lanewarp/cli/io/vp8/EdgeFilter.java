package org.lanewarp.cli.io.vp8;

/**
 * Smooths across one edge, section 15. Samples p3 to p0 lie before it and q0 to q3 behind, a step
 * apart; {@code at} is where q0 lies.
 */
final class EdgeFilter {

  private EdgeFilter() {}

  /** The simple filter: luma alone. */
  static void simple(byte[] s, int at, int step, int next, int count, int limit) {
    for (int i = 0, q = at; i < count; i++, q += next) {
      if (isFlat(s, q, step, limit)) {
        narrow(s, q, step);
      }
    }
  }

  /**
   * The normal filter.
   *
   * @param step from sample to sample across the edge
   * @param next from sample to sample along the edge
   * @param count of samples along the edge
   * @param outer whether this is an edge between macroblocks
   */
  static void normal(
      byte[] s, int at, int step, int next, int count, boolean outer, FilterLevels.Limits limits) {
    int limit = outer ? limits.edge() + 4 : limits.edge();
    for (int i = 0, q = at; i < count; i++, q += next) {
      if (!isFlat(s, q, step, limit) || !isSmooth(s, q, step, limits.inner())) {
        continue;
      }
      boolean detail =
          gap(s, q - 2 * step, q - step) > limits.variance()
              || gap(s, q + step, q) > limits.variance();
      if (detail) {
        narrow(s, q, step);
      } else if (outer) {
        wide(s, q, step);
      } else {
        middle(s, q, step);
      }
    }
  }

  private static int gap(byte[] s, int a, int b) {
    return Math.abs((s[a] & 0xff) - (s[b] & 0xff));
  }

  private static boolean isFlat(byte[] s, int q, int step, int limit) {
    return 4 * gap(s, q - step, q) + gap(s, q - 2 * step, q + step) <= 2 * limit + 1;
  }

  private static boolean isSmooth(byte[] s, int q, int step, int inner) {
    return gap(s, q - 4 * step, q - 3 * step) <= inner
        && gap(s, q - 3 * step, q - 2 * step) <= inner
        && gap(s, q - 2 * step, q - step) <= inner
        && gap(s, q + 3 * step, q + 2 * step) <= inner
        && gap(s, q + 2 * step, q + step) <= inner
        && gap(s, q + step, q) <= inner;
  }

  /** The step over the edge, and that of the outer samples where they count. */
  private static int slope(byte[] s, int q, int step, boolean outer) {
    int slope = 3 * ((s[q] & 0xff) - (s[q - step] & 0xff));
    return outer ? signed((s[q - 2 * step] & 0xff) - (s[q + step] & 0xff)) + slope : slope;
  }

  private static void narrow(byte[] s, int q, int step) {
    int slope = slope(s, q, step, true);
    shift(s, q, -(signed(signed(slope) + 4) >> 3));
    shift(s, q - step, signed(signed(slope) + 3) >> 3);
  }

  private static void middle(byte[] s, int q, int step) {
    int slope = signed(slope(s, q, step, false));
    int behind = signed(slope + 4) >> 3;
    shift(s, q, -behind);
    shift(s, q - step, signed(slope + 3) >> 3);
    int outer = behind + 1 >> 1;
    shift(s, q + step, -outer);
    shift(s, q - 2 * step, outer);
  }

  private static void wide(byte[] s, int q, int step) {
    int slope = signed(slope(s, q, step, true));
    for (int i = 0; i < 3; i++) {
      int part = 9 * (3 - i) * slope + 63 >> 7;
      shift(s, q + i * step, -part);
      shift(s, q - (i + 1) * step, part);
    }
  }

  private static void shift(byte[] s, int at, int by) {
    s[at] = Plane.clamp((s[at] & 0xff) + by);
  }

  private static int signed(int value) {
    return Math.clamp(value, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }
}

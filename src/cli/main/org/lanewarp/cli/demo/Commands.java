package org.lanewarp.cli.demo;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Spells out arguments of commands. */
final class Commands {

  private Commands() {}

  /** Numbers with all their digits, so that the command gives the same pixels. */
  static String numbers(double... values) {
    return Arrays.stream(values)
        .mapToObj(v -> v == Math.rint(v) && Math.abs(v) < 1e9 ? String.valueOf((long) v) : "" + v)
        .collect(Collectors.joining(","));
  }
}

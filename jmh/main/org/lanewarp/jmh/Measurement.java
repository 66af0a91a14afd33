package org.lanewarp.jmh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a contestant did in a case.
 *
 * @param name of the case
 * @param contestant its label
 * @param threads how many it was given
 * @param error largest error in units of the value range; 0 for limits
 * @param share share of samples beyond its tolerance
 * @param good whether the answer was right
 * @param rounds milliseconds an image, of all forks one after the other
 * @param commit that was measured, with a + if files had been changed since; empty if unknown
 */
record Measurement(
    String name,
    String contestant,
    int threads,
    double error,
    double share,
    boolean good,
    List<Double> rounds,
    String commit) {

  /** Whether it is of Lanewarp as people use it. */
  boolean isOurs() {
    return contestant.equals(Contestants.LANEWARP.label());
  }

  /** Whether it is of this contestant on so many threads. */
  boolean isOf(Contestants who, int count) {
    return contestant.equals(who.label()) && threads == count;
  }

  /** What was computed. */
  Case what() {
    return Case.parse(name);
  }

  /** Destination pixels in a microsecond. */
  double megapixelsPerSecond() {
    return what().pixels() / median() / 1e3;
  }

  /** The middle of the rounds. */
  double median() {
    return median(rounds);
  }

  /** How many times faster it was than another, round by round: smallest, middle, largest. */
  double[] ratios(Measurement other) {
    int n = Math.min(rounds.size(), other.rounds.size());
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      ratios.add(other.rounds.get(i) / rounds.get(i));
    }
    double[] sorted = ratios.stream().mapToDouble(r -> r).sorted().toArray();
    return new double[] {sorted[0], median(ratios), sorted[n - 1]};
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(v -> v).toArray();
    Arrays.sort(sorted);
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** For JSON. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>(); // the same order in every file
    map.put("case", name);
    map.put("contestant", contestant);
    map.put("threads", threads);
    map.put("error", error);
    map.put("share", share);
    map.put("good", good);
    map.put("ms", rounds);
    if (!commit.isEmpty()) {
      map.put("commit", commit);
    }
    return map;
  }

  /** From JSON. */
  static Measurement of(Map<?, ?> map) {
    List<Double> rounds = new ArrayList<>();
    for (Object ms : (List<?>) map.get("ms")) {
      rounds.add(((Number) ms).doubleValue());
    }
    return new Measurement(
        (String) map.get("case"),
        (String) map.get("contestant"),
        ((Number) map.get("threads")).intValue(),
        ((Number) map.get("error")).doubleValue(),
        ((Number) map.get("share")).doubleValue(),
        (Boolean) map.get("good"),
        rounds,
        Objects.toString(map.get("commit"), ""));
  }
}

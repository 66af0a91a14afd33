package org.lanewarp.jmh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lanewarp and somebody else in the same case on as many threads, both with the right answer: a
 * wrong one is no result.
 *
 * @param ours what Lanewarp did
 * @param theirs what the other did
 */
record Pair(Measurement ours, Measurement theirs) {

  /** All pairs, case by case in the given order. */
  static List<Pair> of(List<Measurement> all) {
    Map<String, List<Measurement>> rows = new LinkedHashMap<>();
    all.forEach(
        m -> rows.computeIfAbsent(m.name() + ' ' + m.threads(), r -> new ArrayList<>()).add(m));
    List<Pair> pairs = new ArrayList<>();
    for (List<Measurement> row : rows.values()) {
      for (Measurement ours : row) {
        for (Measurement theirs : row) {
          if (ours.isOurs() && !theirs.isOurs() && ours.good() && theirs.good()) {
            pairs.add(new Pair(ours, theirs));
          }
        }
      }
    }
    return pairs;
  }

  /** How many times faster Lanewarp was: the middle of the rounds. */
  double ratio() {
    return ours.ratios(theirs)[1];
  }

  /** The same in the round that was worst for Lanewarp. */
  double least() {
    return ours.ratios(theirs)[0];
  }

  /** The same in the round that was best for Lanewarp. */
  double most() {
    return ours.ratios(theirs)[2];
  }

  /** Whether Lanewarp lost. */
  boolean isLost() {
    return ratio() < 1;
  }
}

package org.lanewarp.jmh;

import java.util.Comparator;
import java.util.List;

/**
 * How Lanewarp stands in several cases.
 *
 * @param cases how many
 * @param lost in how many of them it was the slower one
 * @param mean geometric mean of the ratios
 * @param worst the pair with the smallest ratio
 */
record Standing(int cases, int lost, double mean, Pair worst) {

  /** Sums up; there must be at least one pair. */
  static Standing of(List<Pair> pairs) {
    double logs = pairs.stream().mapToDouble(p -> Math.log(p.ratio())).sum();
    return new Standing(
        pairs.size(),
        (int) pairs.stream().filter(Pair::isLost).count(),
        Math.exp(logs / pairs.size()),
        pairs.stream().min(Comparator.comparingDouble(Pair::ratio)).orElseThrow());
  }
}

package org.lanewarp.resize;

import java.util.Arrays;
import org.lanewarp.Filter;

/**
 * Which source samples make each sample along one axis, and how they are weighted. Sample i takes
 * {@code count[i]} taps from {@code first[i]} on, weighted by {@code weights[at[i]] …}; neither
 * {@code first} nor the ends ever decrease. Weights are computed and divided by their sum in
 * double.
 *
 * <p>Half-pixel centres: sample i lies at {@code begin + (i + 0.5) · length / out}, where source
 * sample k covers k to k + 1. Where samples lie farther apart than that, antialiasing widens the
 * filter by their distance. The definitions are those of Pillow.
 */
final class Taps {

  /** Source samples along this axis. */
  final int in;

  /** The distance of samples, in source samples. */
  final double step;

  /** The first tap of each sample. */
  final int[] first;

  /** How many taps it has, at least one. */
  final int[] count;

  /** Where its weights begin. */
  final int[] at;

  /** The weights of all samples. */
  float[] weights;

  /** The first tap of each sample if the source went on beyond its ends. */
  final int[] begin;

  /** The most taps that a sample would have then. */
  int most;

  private Taps(int in, double step, int out) {
    this.in = in;
    this.step = step;
    this.first = new int[out];
    this.count = new int[out];
    this.at = new int[out];
    this.begin = new int[out];
  }

  /**
   * The taps of one axis.
   *
   * @param in source samples
   * @param begin where the part to be resized begins, 0 to in
   * @param length how long it is, above 0
   * @param out destination samples
   */
  static Taps of(Filter filter, boolean antialias, int in, double begin, double length, int out) {
    double step = length / out;
    double scale = antialias ? Math.max(1, step) : 1;
    double support = filter.support() * scale;
    Taps taps = new Taps(in, step, out);
    taps.weights = new float[room(support, in, out)];
    double[] exact = new double[(int) Math.min(in, 2 * support + 2)];
    int used = 0;
    int blankBefore = Integer.MAX_VALUE;
    int blankBehind = Integer.MAX_VALUE;
    for (int i = 0; i < out; i++) {
      double centre = centre(begin, step, i, in);
      int from = (int) Math.floor(centre - support + 0.5);
      int to = (int) Math.floor(centre + support + 0.5);
      taps.most = Math.max(taps.most, to - from);
      taps.begin[i] = from;
      taps.first[i] = Math.max(0, from);
      taps.count[i] = Math.min(in, to) - taps.first[i];
      taps.at[i] = used;
      weigh(filter, centre, scale, taps.first[i], taps.count[i], exact);
      int lead = 0;
      int tail = taps.count[i] - 1;
      for (int k = 0; k <= tail; k++) {
        taps.weights[used + k] = (float) exact[k];
      }
      while (exact[lead] == 0) {
        lead++;
      }
      while (exact[tail] == 0) {
        tail--;
      }
      blankBefore = Math.min(blankBefore, taps.first[i] + lead - from);
      blankBehind = Math.min(blankBehind, to - 1 - taps.first[i] - tail);
      used = taps.repeats(i) ? used : used + taps.count[i];
    }
    // Taps that never have a weight, as those of a bicubic identity, would cost time and precision.
    for (int i = 0; i < out; i++) {
      int end = taps.end(i);
      int to = (int) Math.floor(centre(begin, step, i, in) + support + 0.5) - blankBehind;
      taps.begin[i] += blankBefore;
      int skipped = Math.max(0, taps.begin[i]) - taps.first[i];
      taps.first[i] += skipped;
      taps.at[i] += skipped;
      taps.count[i] = Math.min(end, to) - taps.first[i];
    }
    taps.weights = Arrays.copyOf(taps.weights, used);
    taps.most -= blankBefore + blankBehind;
    return taps;
  }

  /** Where sample i lies; rounding must not push one near the end out of the source. */
  private static double centre(double begin, double step, int i, int in) {
    return Math.min(begin + (i + 0.5) * step, Math.nextDown((double) in));
  }

  private static int room(double support, int in, int out) {
    double room = out * Math.min(in, 2 * support + 2);
    if (room > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "the resize needs " + (long) room + " weights of at most 2147483639; use several steps");
    }
    return (int) room;
  }

  /** Fills the weights around a centre, which sum to one. */
  private static void weigh(
      Filter filter, double centre, double scale, int first, int count, double[] weights) {
    double sum = 0;
    for (int k = 0; k < count; k++) {
      weights[k] = filter.at((first + k - centre + 0.5) / scale);
      sum += weights[k];
    }
    if (!(Math.abs(sum) > 0 && Math.abs(sum) < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "filter weights around "
              + centre
              + " sum to "
              + sum
              + "; a finite sum other than 0 is needed");
    }
    for (int k = 0; k < count; k++) {
      weights[k] /= sum;
    }
  }

  /** Lets sample i share the weights of the one before if they are equal, as whole ratios give. */
  private boolean repeats(int i) {
    if (i > 0
        && count[i] == count[i - 1]
        && Arrays.equals(
            weights, at[i], at[i] + count[i], weights, at[i - 1], at[i - 1] + count[i])) {
      at[i] = at[i - 1];
      return true;
    }
    return false;
  }

  /** Samples. */
  int out() {
    return first.length;
  }

  /** One past the last tap of sample i. */
  int end(int i) {
    return first[i] + count[i];
  }

  /** The most taps that a sample can have: there are no more than source samples. */
  int largest() {
    return Math.min(most, in);
  }

  /** The most samples that have a tap in common, or would if their ends did not lie apart. */
  int overlap() {
    int most = 1;
    int next = 0;
    for (int i = 0; i < first.length; i++) {
      while (next < first.length && first[next] < end(i)) {
        next++;
      }
      most = Math.max(most, next - i);
    }
    return most;
  }

  /** The weight of source sample k in sample i, 0 where it is no tap. */
  float weight(int i, int k) {
    return k < first[i] || k >= end(i) ? 0 : weights[at[i] + k - first[i]];
  }

  /** Whether the first taps of neighbours are neighbours or the same. */
  boolean isGrowth() {
    for (int i = 1; i < begin.length; i++) {
      if (begin[i] - begin[i - 1] > 1) {
        return false;
      }
    }
    return step <= 1;
  }
}

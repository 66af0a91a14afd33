package org.lanewarp.resize;

import java.util.Arrays;

/**
 * Which source samples make each sample of a part of an {@link Axis}, and how they are weighted:
 * sample i takes {@code count(i)} taps from {@code first(i)} on, weighted by {@code weights[at(i)]
 * …}. Neither first taps nor last ones ever lie before those of the sample before. Weights are
 * computed and divided by their sum in double.
 */
final class Taps {

  /** The weights of all samples. */
  float[] weights = new float[0];

  /** The most taps that a sample would have if the source went on beyond its ends. */
  int most;

  /** Taps without weight that all samples begin with. */
  int blankBefore;

  /** Taps without weight that all samples end with. */
  int blankBehind;

  private int base;
  private int samples;
  private int[] first = new int[0];
  private int[] count = new int[0];
  private int[] at = new int[0];
  private int[] begin = new int[0];
  private double[] exact = new double[0];

  Taps() {}

  /** The taps of samples from … to − 1. */
  void fill(Axis axis, int from, int to) {
    base = from;
    samples = to - from;
    first = Buffers.atLeast(samples, first);
    count = Buffers.atLeast(samples, count);
    at = Buffers.atLeast(samples, at);
    begin = Buffers.atLeast(samples, begin);
    int largest = (int) Math.min(axis.in, 2 * axis.support + 2);
    if (exact.length < largest) {
      exact = new double[largest];
    }
    weights = Buffers.atLeast(samples * largest, weights);
    most = 0;
    blankBefore = Integer.MAX_VALUE;
    blankBehind = Integer.MAX_VALUE;
    int used = 0;
    for (int i = 0; i < samples; i++) {
      begin[i] = axis.begin(from + i);
      int end = axis.end(from + i);
      first[i] = Math.max(0, begin[i]);
      count[i] = Math.min(axis.in, end) - first[i];
      at[i] = used;
      weigh(axis, axis.centre(from + i), first[i], count[i]);
      int lead = 0;
      int tail = count[i] - 1;
      for (int k = 0; k <= tail; k++) {
        weights[used + k] = (float) exact[k];
      }
      while (exact[lead] == 0) {
        lead++;
      }
      while (exact[tail] == 0) {
        tail--;
      }
      most = Math.max(most, end - begin[i]);
      blankBefore = Math.min(blankBefore, first[i] + lead - begin[i]);
      blankBehind = Math.min(blankBehind, end - 1 - first[i] - tail);
      used = repeats(i) ? used : used + count[i];
    }
  }

  /** Leaves out what the axis has come to know as blank, and keeps no more room than it needs. */
  void trim(Axis axis) {
    int used = 0;
    for (int i = 0; i < samples; i++) {
      used = Math.max(used, at[i] + count[i]);
      int end = first[i] + count[i];
      begin[i] = axis.begin(base + i);
      int skipped = Math.max(0, begin[i]) - first[i];
      first[i] += skipped;
      at[i] += skipped;
      count[i] = Math.min(end, axis.end(base + i)) - first[i];
    }
    weights = Arrays.copyOf(weights, used);
    exact = new double[0];
  }

  /** Computes the weights around a centre, which sum to one. */
  private void weigh(Axis axis, double centre, int first, int count) {
    double sum = 0;
    for (int k = 0; k < count; k++) {
      exact[k] = axis.filter.at((first + k - centre + 0.5) / axis.scale);
      sum += exact[k];
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
      exact[k] /= sum;
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

  /** One past the last sample. */
  int end() {
    return base + samples;
  }

  /** The first tap of sample i. */
  int first(int i) {
    return first[i - base];
  }

  /** How many taps it has, at least one. */
  int count(int i) {
    return count[i - base];
  }

  /** One past its last tap. */
  int end(int i) {
    return first[i - base] + count[i - base];
  }

  /** Where its weights begin. */
  int at(int i) {
    return at[i - base];
  }

  /** Its first tap if the source went on before its beginning. */
  int begin(int i) {
    return begin[i - base];
  }

  /** The weight of source sample k in sample i, 0 where it is no tap. */
  float weight(int i, int k) {
    return k < first(i) || k >= end(i) ? 0 : weights[at(i) + k - first(i)];
  }
}

package org.lanewarp.resize;

import org.lanewarp.Filter;

/**
 * One axis of a resize: where its samples lie in the source, and what {@link Taps} they have. These
 * are kept where they are few, and computed again for a part of the axis where they are many: an
 * axis may have millions of samples, or samples of thousands of taps. Immutable.
 *
 * <p>Half-pixel centres: sample i lies at {@code begin + (i + 0.5) · length / out}, where source
 * sample k covers k to k + 1. Where samples lie farther apart than that, antialiasing widens the
 * filter by their distance. The definitions are those of Pillow.
 */
final class Axis {

  /** Samples of a part at most. */
  private static final int SAMPLES = 1 << 13;

  /** Weights of a part at most, if that leaves a few samples. */
  private static final int WEIGHTS = 1 << 15;

  final Filter filter;

  /** Source samples. */
  final int in;

  /** Destination samples. */
  final int out;

  /** Their distance, in source samples. */
  final double step;

  /** By how much the filter is widened. */
  final double scale;

  /** How far taps lie from a sample at most. */
  final double support;

  /** Samples of a part, or all. */
  final int part;

  private final double begin;

  /**
   * Taps that never have a weight, as those of a bicubic identity: they cost time and precision.
   */
  private int blankBefore;

  private int blankBehind;
  private int most;

  /** All of them, or null. */
  private final Taps whole;

  /**
   * An axis.
   *
   * @param in source samples
   * @param begin where the part to be resized begins, 0 to in
   * @param length how long it is, above 0
   * @param out destination samples
   * @throws IllegalArgumentException if the weights of a sample have no sum to divide them by
   */
  Axis(Filter filter, boolean antialias, int in, double begin, double length, int out) {
    this.filter = filter;
    this.in = in;
    this.begin = begin;
    this.out = out;
    this.step = length / out;
    this.scale = antialias ? Math.max(1, step) : 1;
    this.support = filter.support() * scale;
    double taps = Math.min(in, 2 * support + 2);
    boolean isSmall = out <= SAMPLES && out * taps <= 4 * WEIGHTS;
    this.part = isSmall ? out : (int) Math.max(1, Math.min(SAMPLES, WEIGHTS / taps));
    Taps all = new Taps();
    survey(all);
    this.whole = isSmall ? all : null;
    if (isSmall) {
      all.trim(this);
    }
  }

  /** Goes through all samples and notes what they have in common. */
  private void survey(Taps taps) {
    int before = Integer.MAX_VALUE;
    int behind = Integer.MAX_VALUE;
    for (int i = 0; i < out; i = taps.end()) {
      taps.fill(this, i, i + Math.min(part, out - i));
      before = Math.min(before, taps.blankBefore);
      behind = Math.min(behind, taps.blankBehind);
      most = Math.max(most, taps.most);
    }
    blankBefore = before;
    blankBehind = behind;
    most -= before + behind;
  }

  /** Where sample i lies; rounding must not push one near the end out of the source. */
  double centre(int i) {
    return Math.min(begin + (i + 0.5) * step, Math.nextDown((double) in));
  }

  /** Where the taps of sample i begin if the source goes on beyond its ends. */
  int begin(int i) {
    return (int) Math.floor(centre(i) - support + 0.5) + blankBefore;
  }

  /** One past the last of them. */
  int end(int i) {
    return (int) Math.floor(centre(i) + support + 0.5) - blankBehind;
  }

  /** The taps of samples from … to − 1 at least, no more than {@link #part}; perhaps in spare. */
  Taps taps(int from, int to, Taps spare) {
    if (whole != null) {
      return whole;
    }
    spare.fill(this, from, to);
    return spare;
  }

  /** The most taps that a sample would have if the source went on beyond its ends. */
  int most() {
    return most;
  }

  /** The most taps that a sample can have: there are no more than source samples. */
  int largest() {
    return Math.min(most, in);
  }

  /** More samples than ever have a tap in common. */
  int overlap() {
    return (int) Math.min(out, (most + 1) / step + 2);
  }
}

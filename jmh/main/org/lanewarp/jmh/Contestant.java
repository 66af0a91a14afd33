package org.lanewarp.jmh;

import org.lanewarp.Image;

/** A system that resamples, called as its users would call it. One class a system. */
public interface Contestant {

  /** Whether it has this operation, on this number of threads. */
  boolean enters(Case what, int threads);

  /** Gets everything ready that its users would keep from image to image. */
  Job prepare(Scene scene, int threads);

  /** How far it may be from the exact values; null for a limit, which computes no image. */
  Tolerance tolerance(Case what);

  /** The constant border's value, where it cannot have any: the work is the same. */
  default float fill() {
    return Case.FILL;
  }

  /** What it computes in a resize: its answer is compared with that. */
  default Kernel kernel(Case what) {
    return Kernel.of(what);
  }

  /** One image, again and again. */
  interface Job {

    /** Computes the whole destination once: what is timed. */
    void run();

    /** Brings the destination into an image. */
    void copyTo(Image result);
  }

  /**
   * What still counts as the right answer. A sample is off if it is farther from the exact value
   * than {@code error}, in units of the value range; at most {@code share} of them may be, for
   * edges and ties that systems settle in different ways.
   */
  record Tolerance(double error, double share) {}
}

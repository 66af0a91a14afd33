package org.lanewarp.stage;

/** Where the taps of samples lie relative to the source. */
public enum Place {

  /** All taps are inside. */
  INSIDE,

  /** Some taps may be outside. */
  ACROSS,

  /**
   * Some taps may be outside, where they depend on the destination: each sample has to be staged on
   * its own.
   */
  TRANSPARENT,

  /** All taps are outside, where the border has no pixels or always the same one. */
  BEYOND
}

package org.lanewarp;

/** How a value between pixels is computed. */
public enum Interpolation {
  /** The pixel whose centre is nearest; halfway, the one with the even index. */
  NEAREST,
  /**
   * The four surrounding pixels, each weighted by the area of the diagonally opposite rectangle.
   */
  BILINEAR,
  /** Sixteen pixels under Keys' cubic convolution kernel (Keys 1981). */
  BICUBIC
}

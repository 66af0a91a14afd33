package org.lanewarp.jmh;

import java.util.Locale;

/** What a system computes when it is asked to resize with a filter. */
public enum Kernel {
  /** Antialiased box. */
  BOX,
  /** Antialiased bilinear. */
  BILINEAR,
  /** Antialiased bicubic, A = −0.5. */
  BICUBIC,
  /** Antialiased Lanczos with three lobes. */
  LANCZOS3,
  /** Bilinear between points: it aliases when it shrinks. */
  POINT_BILINEAR,
  /** Bicubic between points, with OpenCV's A. */
  POINT_BICUBIC,
  /** The mean of the covered area. */
  AREA;

  /** The antialiased kernel of a case's filter. */
  static Kernel of(Case what) {
    return valueOf(what.method().toUpperCase(Locale.ROOT));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

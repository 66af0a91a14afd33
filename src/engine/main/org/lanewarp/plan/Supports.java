package org.lanewarp.plan;

import org.lanewarp.Interpolation;
import org.lanewarp.stage.Support;

/** Which taps an interpolation has; stages know no interpolations. */
final class Supports {

  /** Of a single row. */
  static final Support LINEAR = new Support(0, 1, 0, 0);

  private static final Support NEAREST = new Support(0, 0, 0, 0);
  private static final Support BILINEAR = new Support(0, 1, 0, 1);
  private static final Support BICUBIC = new Support(1, 2, 1, 2);

  private Supports() {}

  static Support of(Interpolation interpolation) {
    return switch (interpolation) {
      case NEAREST -> NEAREST;
      case BILINEAR -> BILINEAR;
      case BICUBIC -> BICUBIC;
    };
  }
}

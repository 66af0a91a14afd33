package org.lanewarp.plan;

import org.lanewarp.Interpolation;
import org.lanewarp.stage.Support;

/** Which taps an interpolation has; stages know no interpolations. */
final class Supports {

  private Supports() {}

  static Support of(Interpolation interpolation) {
    return switch (interpolation) {
      case NEAREST -> new Support(0, 0, 0, 0);
      case BILINEAR -> new Support(0, 1, 0, 1);
      case BICUBIC -> new Support(1, 2, 1, 2);
    };
  }
}

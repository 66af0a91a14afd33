package org.lanewarp.exact;

import java.util.List;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;

/** The combinations that an exact result must not depend on. */
final class Every {

  /** All interpolations, bicubic with slopes that float holds exactly and one that it does not. */
  static final List<Resampler> INTERPOLATION =
      List.of(
          Resampler.nearest(),
          Resampler.bilinear(),
          Resampler.bicubic(),
          Resampler.bicubic(-0.5),
          Resampler.bicubic(-1),
          Resampler.bicubic(-0.6));

  /** One of each interpolation. */
  static final List<Resampler> USUAL = INTERPOLATION.subList(0, 3);

  private Every() {}

  /** Runs the check for each type and number of channels. */
  static void format(Check check) {
    for (PixelType type : PixelType.values()) {
      for (int channels = 1; channels <= 4; channels++) {
        check.run(type, channels);
      }
    }
  }

  /** A check of one pixel format. */
  interface Check {
    /** Fails where the format's result is not exact. */
    void run(PixelType type, int channels);
  }
}

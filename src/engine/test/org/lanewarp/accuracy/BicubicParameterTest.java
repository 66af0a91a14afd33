package org.lanewarp.accuracy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Seed;

/** A is settable. */
class BicubicParameterTest {

  @ParameterizedTest
  @ValueSource(doubles = {-0.75, -0.5, -1, 0, -0.6, 0.3, -8, 8})
  void bicubicFollowsTheGivenSlope(double a) {
    for (Kind kind : new Kind[] {Kind.ROTATION_15, Kind.RELATIVE_JITTER_MAP, Kind.WHOLE_SHIFT}) {
      Agreement.checkAll(kind.scene(Seed.random("A" + a), 30, 25, 45, 37), Resampler.bicubic(a), a);
    }
  }
}

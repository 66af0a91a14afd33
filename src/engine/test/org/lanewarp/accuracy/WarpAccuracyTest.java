package org.lanewarp.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/**
 * Every kind of mapping with every border, type and number of channels; each kind takes half of
 * these combinations, the next kind the other half.
 */
class WarpAccuracyTest {

  static final List<Scene> SCENES = scenes();

  @ParameterizedTest
  @FieldSource("SCENES")
  void nearestTakesTheExactPixel(Scene scene) {
    Agreement.checkHalf(scene, Resampler.nearest(), 0, SCENES.indexOf(scene));
  }

  @ParameterizedTest
  @FieldSource("SCENES")
  void bilinearAgreesWithTheOracle(Scene scene) {
    Agreement.checkHalf(scene, Resampler.bilinear(), 0, SCENES.indexOf(scene));
  }

  @ParameterizedTest
  @FieldSource("SCENES")
  void bicubicAgreesWithTheOracle(Scene scene) {
    Agreement.checkHalf(scene, Resampler.bicubic(), -0.75, SCENES.indexOf(scene));
  }

  @ParameterizedTest
  @EnumSource(names = {"ROTATION_15", "RELATIVE_JITTER_MAP", "SWIRL", "PERSPECTIVE"})
  void theUsualKindsAgreeInEveryCombination(Kind kind) {
    Scene scene = kind.scene(Seed.random("usual"), 40, 37, 133, 35);
    Agreement.checkAll(scene, Resampler.nearest(), 0);
    Agreement.checkAll(scene, Resampler.bilinear(), 0);
    Agreement.checkAll(scene, Resampler.bicubic(), -0.75);
  }

  private static List<Scene> scenes() {
    List<Scene> scenes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      scenes.add(kind.scene(Seed.random(kind.name()), 61, 47, 141, 67));
    }
    // Sources larger than any stage: each destination tile needs all of it. And narrow tiles.
    scenes.add(Kind.SHRINK_37.scene(Seed.random("large"), 1300, 450, 40, 16));
    scenes.add(Kind.RANDOM_MAP.scene(Seed.random("large"), 900, 700, 150, 40));
    scenes.add(Kind.POLAR.scene(Seed.random("large"), 700, 800, 150, 40));
    scenes.add(Kind.STEEP_PERSPECTIVE.scene(Seed.random("narrow"), 61, 47, 2, 400));
    scenes.add(Kind.COLLAPSE.scene(Seed.random("large"), 90, 900, 300, 40));
    return scenes;
  }
}

package org.lanewarp.parity;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** The scalar and the vector engine are twins. */
@Tag("parity")
class EngineParityTest {

  private static final int[] HEIGHTS = {1, 2, 33};
  private static final int[] SIDES = {1, 2, 3, 7, 20, 61};

  @ParameterizedTest
  @EnumSource
  void everyCombinationGivesTheSameBits(Kind kind) {
    Random random = Seed.random("combinations" + kind);
    int skip = Effort.EMULATED ? 7 : 1;
    int turn = 0;
    for (Interpolation interpolation : Interpolation.values()) {
      for (PixelType type : PixelType.values()) {
        for (int channels = 1; channels <= 4; channels++) {
          for (Border border : Borders.all(type, channels)) {
            if (turn++ % skip == kind.ordinal() % skip) {
              duel(random, kind, Resampler.of(interpolation).border(border), type, channels);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyWidthGivesTheSameBits(Interpolation interpolation) {
    Random random = Seed.random("widths" + interpolation);
    for (int width : Effort.WIDTHS) {
      for (int k = 0; k < Effort.scaled(24); k++) {
        PixelType type = PixelType.values()[random.nextInt(3)];
        int channels = 1 + random.nextInt(4);
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Scene scene = kind.scene(random, 1 + random.nextInt(40), 1 + random.nextInt(30), width, 2);
        Border border = Duel.border(random, type, channels);
        Image source = Duel.source(random, scene, type, channels, k % 4 == 0);
        Duel.ofEngines(random, scene, Resampler.of(interpolation).border(border), source);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void sourcesOfOneRowOrColumnGiveTheSameBits(Interpolation interpolation) {
    Random random = Seed.random("thin" + interpolation);
    int[][] thin = {{1, 1}, {1, 2}, {2, 1}, {1, 37}, {37, 1}, {2, 2}, {3, 50}, {200, 2}};
    for (int[] size : thin) {
      for (int k = 0; k < Effort.scaled(40); k++) {
        PixelType type = PixelType.values()[random.nextInt(3)];
        int channels = 1 + random.nextInt(4);
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Scene scene = kind.scene(random, size[0], size[1], 40, 5);
        Border border = Duel.border(random, type, channels);
        Image source = Duel.source(random, scene, type, channels, k % 4 == 0);
        Duel.ofEngines(random, scene, Resampler.of(interpolation).border(border), source);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void sourcesLargerThanAnyStageGiveTheSameBits(Interpolation interpolation) {
    Random random = Seed.random("large" + interpolation);
    Kind[] wide = {Kind.SHRINK_37, Kind.RANDOM_MAP, Kind.POLAR, Kind.HORIZON, Kind.COLLAPSE};
    for (Kind kind : wide) {
      for (PixelType type : PixelType.values()) {
        int channels = 1 + random.nextInt(4);
        Scene scene = kind.scene(random, 900, 700, 133, Effort.scaled(40));
        Border border = Duel.border(random, type, channels);
        Image source = Duel.source(random, scene, type, channels, false);
        Duel.ofEngines(random, scene, Resampler.of(interpolation).border(border), source);
      }
    }
  }

  private static void duel(
      Random random, Kind kind, Resampler resampler, PixelType type, int channels) {
    int width = Effort.WIDTHS.get(random.nextInt(Effort.WIDTHS.size()));
    int height = HEIGHTS[random.nextInt(HEIGHTS.length)];
    int sourceWidth = SIDES[random.nextInt(SIDES.length)];
    int sourceHeight = SIDES[random.nextInt(SIDES.length)];
    Scene scene = kind.scene(random, sourceWidth, sourceHeight, width, height);
    Image source = Duel.source(random, scene, type, channels, random.nextInt(4) == 0);
    Duel.ofEngines(random, scene, resampler, source);
  }
}

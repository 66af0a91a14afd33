package org.lanewarp.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Kind;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** A view inside a larger array behaves as an image of its own, and its surroundings stay. */
@Tag("parity")
class ViewParityTest {

  @ParameterizedTest
  @EnumSource
  void viewsGiveTheSameBitsAsCopies(Kind kind) {
    each(
        kind,
        (source, destination, resampler, scene) -> {
          Image compact = Pictures.compact(destination);
          resampler.warp(Pictures.compact(source), scene.mapping(), compact);
          resampler.warp(source, scene.mapping(), destination);
          assertEquals(
              -1,
              Pictures.mismatch(compact, Pictures.compact(destination)),
              () -> label("first element that differs from a copy's", source, resampler, scene));
        });
  }

  @ParameterizedTest
  @EnumSource
  void nothingOutsideTheDestinationsViewIsTouched(Kind kind) {
    each(
        kind,
        (source, destination, resampler, scene) -> {
          Image before = Pictures.copy(destination);
          resampler.warp(source, scene.mapping(), destination);
          Image patched = Pictures.copy(before);
          int row = destination.width() * destination.channels();
          for (int y = 0; y < destination.height(); y++) {
            int at = destination.index(0, y);
            System.arraycopy(destination.array(), at, patched.array(), at, row);
          }
          assertEquals(
              -1,
              Pictures.mismatch(patched, destination),
              () -> label("first element touched outside", source, resampler, scene));
        });
  }

  @ParameterizedTest
  @EnumSource
  void theSourceStaysAsItWas(Kind kind) {
    each(
        kind,
        (source, destination, resampler, scene) -> {
          Image before = Pictures.copy(source);
          resampler.warp(source, scene.mapping(), destination);
          assertEquals(
              -1,
              Pictures.mismatch(before, source),
              () -> label("first element changed", source, resampler, scene));
        });
  }

  private static void each(Kind kind, Match match) {
    Random random = Seed.random("views" + kind);
    for (Interpolation interpolation : Interpolation.values()) {
      for (int k = 0; k < Effort.scaled(12); k++) {
        PixelType type = PixelType.values()[random.nextInt(3)];
        int channels = 1 + random.nextInt(4);
        int width = Effort.WIDTHS.get(random.nextInt(Effort.WIDTHS.size()));
        int height = 1 + random.nextInt(Effort.EMULATED ? 3 : 40);
        Scene scene =
            kind.scene(random, 1 + random.nextInt(40), 1 + random.nextInt(40), width, height);
        Resampler resampler =
            Resampler.of(interpolation)
                .border(Duel.border(random, type, channels))
                .engine(k % 3 == 0 ? Engine.SCALAR : Engine.VECTOR);
        match.play(
            Duel.source(random, scene, type, channels, false),
            Pictures.embedded(random, type, width, height, channels),
            resampler,
            scene);
      }
    }
  }

  private static String label(String what, Image source, Resampler resampler, Scene scene) {
    return Seed.tag(
        what, scene, source, resampler.interpolation(), resampler.border(), resampler.engine());
  }

  private interface Match {
    void play(Image source, Image destination, Resampler resampler, Scene scene);
  }
}

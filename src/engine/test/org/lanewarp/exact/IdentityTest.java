package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** The identity copies. */
class IdentityTest {

  private static final int WIDTH = 143;
  private static final int HEIGHT = 37;

  @Test
  void theAffineIdentityCopiesEveryBit() {
    check(Affine.IDENTITY);
  }

  @Test
  void thePerspectiveIdentityCopiesEveryBit() {
    check(Affine.IDENTITY.toPerspective());
    check(new Perspective(4, 0, 0, 0, 4, 0, 0, 0, 4));
  }

  @Test
  void anAbsoluteMapOfEachPixelsOwnPositionCopiesEveryBit() {
    float[] xs = new float[WIDTH * HEIGHT];
    float[] ys = new float[WIDTH * HEIGHT];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i % WIDTH;
      ys[i] = Math.floorDiv(i, WIDTH);
    }
    check(CoordinateMap.of(xs, ys, WIDTH, HEIGHT));
  }

  @Test
  void aRelativeMapOfZerosCopiesEveryBit() {
    float[] zeros = new float[WIDTH * HEIGHT];
    check(CoordinateMap.relative(zeros, zeros.clone(), WIDTH, HEIGHT));
  }

  @Test
  void aFunctionThatReturnsItsArgumentsCopiesEveryBit() {
    check(
        (x, y, n, xs, ys) -> {
          for (int i = 0; i < n; i++) {
            xs[i] = x + i;
            ys[i] = y;
          }
        });
  }

  @Test
  void theAffineIdentityKeepsZerosOfBothSignsAndValuesThatAreNoNumbers() {
    float[] special = {
      -0f,
      0,
      Float.NaN,
      Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY,
      Float.MAX_VALUE,
      -Float.MAX_VALUE,
      Float.MIN_VALUE,
      -Float.MIN_VALUE,
      1
    };
    Random random = Seed.random("special values");
    for (int channels = 1; channels <= 4; channels++) {
      Image source = ImageF32.allocate(WIDTH, HEIGHT, channels);
      for (int i = 0; i < WIDTH * HEIGHT * channels; i++) {
        Pictures.put(source.array(), i, special[random.nextInt(special.length)]);
      }
      for (Resampler resampler : Every.INTERPOLATION) {
        for (Border border : Borders.all(PixelType.F32, channels)) {
          same(source, Affine.IDENTITY, resampler.border(border));
        }
      }
    }
  }

  private static void check(Mapping mapping) {
    Every.format(
        (type, channels) -> {
          Image source = Pictures.noise(Seed.random("identity"), type, WIDTH, HEIGHT, channels);
          for (Resampler resampler : Every.INTERPOLATION) {
            for (Border border : Borders.all(type, channels)) {
              same(source, mapping, resampler.border(border));
            }
          }
        });
  }

  private static void same(Image source, Mapping mapping, Resampler resampler) {
    Image destination = Pictures.blank(source.type(), WIDTH, HEIGHT, source.channels());
    resampler.warp(source, mapping, destination);
    assertEquals(
        -1,
        Pictures.mismatch(source, destination),
        () ->
            Seed.tag(
                "first differing element",
                source,
                resampler.interpolation(),
                "A",
                resampler.a(),
                resampler.border(),
                mapping));
  }
}

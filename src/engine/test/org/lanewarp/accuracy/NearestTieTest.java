package org.lanewarp.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.scene.Pictures;

/** Halfway between two pixels nearest takes the even index, counted from the source's first. */
class NearestTieTest {

  private static final int WIDTH = 251;
  private static final int HEIGHT = 70;

  @Test
  void absoluteMapsTakeTheEvenIndex() {
    float[][] xy = halves(0);
    check(CoordinateMap.of(xy[0], xy[1], WIDTH, HEIGHT), 0.5);
  }

  @Test
  void relativeMapsTakeTheEvenSumNotTheEvenOffset() {
    float[][] xy = halves(1);
    check(CoordinateMap.relative(xy[0], xy[1], WIDTH, HEIGHT), 0.5);
  }

  @Test
  void halfPixelTranslationsTakeTheEvenIndex() {
    check(Affine.translation(0.5, 0.5), 0.5);
    check(Affine.translation(-0.5, -0.5), -0.5);
    check(Affine.translation(-36.5, -36.5), -36.5);
    check(Affine.translation(0.5, 0.5).toPerspective(), 0.5);
    check(new Perspective(2, 0, 1, 0, 2, 1, 0, 0, 2), 0.5);
  }

  @Test
  void functionsTakeTheEvenIndex() {
    check(
        (x, y, n, xs, ys) -> {
          for (int i = 0; i < n; i++) {
            xs[i] = x + i + 0.5;
            ys[i] = y + 0.5;
          }
        },
        0.5);
  }

  @Test
  void aHairLessThanHalfwayTakesTheNearerPixel() {
    float below = Math.nextDown(0.5f);
    float[] offsets = new float[WIDTH * HEIGHT];
    Arrays.fill(offsets, below);
    check(CoordinateMap.relative(offsets, offsets.clone(), WIDTH, HEIGHT), 0);
    Arrays.fill(offsets, -below);
    check(CoordinateMap.relative(offsets, offsets.clone(), WIDTH, HEIGHT), 0);
  }

  /** Absolute positions of x + ½ and y + ½, or that minus the pixel's own position. */
  private static float[][] halves(int relative) {
    float[][] xy = new float[2][WIDTH * HEIGHT];
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      xy[0][i] = (1 - relative) * (i % WIDTH) + 0.5f;
      xy[1][i] = (1 - relative) * (i / WIDTH) + 0.5f;
    }
    return xy;
  }

  private static void check(Mapping mapping, double shift) {
    Image source = Pictures.blank(PixelType.F32, WIDTH + 2, HEIGHT + 2, 2);
    for (int y = 0; y < HEIGHT + 2; y++) {
      for (int x = 0; x < WIDTH + 2; x++) {
        Pictures.put(source.array(), source.index(x, y), x);
        Pictures.put(source.array(), source.index(x, y) + 1, y);
      }
    }
    Image destination = Pictures.blank(PixelType.F32, WIDTH, HEIGHT, 2);
    Resampler.nearest().border(Border.REPLICATE).warp(source, mapping, destination);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        String where = mapping + " at " + x + ", " + y;
        assertEquals(Math.max(0, Math.rint(x + shift)), Pixels.sample(destination, x, y, 0), where);
        assertEquals(Math.max(0, Math.rint(y + shift)), Pixels.sample(destination, x, y, 1), where);
      }
    }
  }
}

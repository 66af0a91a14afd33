package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewarp.Border;
import org.lanewarp.CoordinateMap;
import org.lanewarp.ImageF32;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Seed;

/** A prepared map gives the bits that the map gave when it was prepared. */
class PreparedMapTest {

  private static final int WIDTH = 301;
  private static final int HEIGHT = 77;

  private final Random random = Seed.random("prepared map");
  private final ImageF32 source = ImageF32.allocate(53, 41, 1);

  PreparedMapTest() {
    for (int i = 0; i < source.array().length; i++) {
      source.array()[i] = random.nextFloat();
    }
  }

  /** Smooth, but for some positions that are far off or not finite. */
  private CoordinateMap map(boolean relative, float offset) {
    float[] xs = new float[WIDTH * HEIGHT];
    float[] ys = new float[WIDTH * HEIGHT];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = offset + (relative ? -0.8f : 0.17f) * (i % WIDTH) + random.nextFloat();
      ys[i] =
          offset
              + (relative ? -0.4f : 0.5f) * (float) Math.floor((double) i / WIDTH)
              + random.nextFloat();
    }
    xs[40] = Float.NaN;
    ys[WIDTH * 50 + 200] = Float.NEGATIVE_INFINITY;
    xs[WIDTH * 70 + 20] = 1e20f;
    return relative
        ? CoordinateMap.relative(xs, ys, WIDTH, HEIGHT)
        : CoordinateMap.of(xs, ys, WIDTH, HEIGHT);
  }

  @ParameterizedTest
  @EnumSource(Interpolation.class)
  void preparingChangesNoBit(Interpolation interpolation) {
    for (Border border : new Border[] {Border.constant(0.5), Border.WRAP, Border.TRANSPARENT}) {
      for (boolean relative : new boolean[] {false, true}) {
        CoordinateMap map = map(relative, -2);
        Resampler r = Resampler.of(interpolation).border(border);
        ImageF32 one = ImageF32.allocate(WIDTH, HEIGHT, 1);
        ImageF32 other = ImageF32.allocate(WIDTH, HEIGHT, 1);
        r.warp(source, map, one);
        r.warp(source, Resampler.prepare(map), other);
        assertArrayEquals(one.array(), other.array());
        assertTrue(one.array()[WIDTH * 20 + 90] != one.array()[WIDTH * 40 + 150]);
      }
    }
  }

  @Test
  void laterChangesToTheArraysDoNotReachIt() {
    CoordinateMap map = map(false, 0);
    Mapping prepared = Resampler.prepare(map);
    ImageF32 before = ImageF32.allocate(WIDTH, HEIGHT, 1);
    Resampler.bilinear().warp(source, map, before);
    java.util.Arrays.fill(map.xs(), 3);
    ImageF32 after = ImageF32.allocate(WIDTH, HEIGHT, 1);
    Resampler.bilinear().warp(source, prepared, after);
    assertArrayEquals(before.array(), after.array());
  }

  @Test
  void narrowAndFlatMapsAreTheSameToo() {
    for (int[] size : new int[][] {{1, 200_000}, {200_000, 1}, {130, 33}}) {
      float[] xs = new float[size[0] * size[1]];
      for (int i = 0; i < xs.length; i++) {
        xs[i] = random.nextFloat() * 50;
      }
      CoordinateMap map = CoordinateMap.of(xs, xs.clone(), size[0], size[1]);
      ImageF32 one = ImageF32.allocate(size[0], size[1], 1);
      ImageF32 other = ImageF32.allocate(size[0], size[1], 1);
      Resampler.bilinear().warp(source, map, one);
      Resampler.bilinear().warp(source, Resampler.prepare(map), other);
      assertArrayEquals(one.array(), other.array());
    }
  }

  @Test
  void itFillsTheSamePositionsAsTheMap() {
    CoordinateMap map = map(true, 1);
    double[] xs = new double[40];
    double[] ys = new double[40];
    double[] sameXs = new double[40];
    double[] sameYs = new double[40];
    map.fill(110, 33, 40, xs, ys);
    Resampler.prepare(map).fill(110, 33, 40, sameXs, sameYs);
    assertArrayEquals(xs, sameXs);
    assertArrayEquals(ys, sameYs);
  }

  @Test
  void aDestinationOfAnotherSizeIsRefused() {
    Mapping prepared = Resampler.prepare(map(false, 0));
    ImageF32 small = ImageF32.allocate(WIDTH - 1, HEIGHT, 1);
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Resampler.bilinear().warp(source, prepared, small));
    assertEquals("map is 301x77; the destination is 300x77: they must be equal", e.getMessage());
  }
}

package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/**
 * Zooms and shifts, whose rows share what is blended in x, give the bits that the same coordinates
 * give one by one. Coordinates are multiples of 1/64, which every path holds exactly.
 */
class AlignedTest {

  @Test
  void zoomsAndShiftsGiveTheBitsOfAMapWithTheSameCoordinates() {
    Random random = Seed.random("aligned");
    Every.format(
        (type, channels) -> {
          for (Border border : Borders.all(type, channels)) {
            for (Resampler r : Every.INTERPOLATION) {
              check(random, type, channels, r.border(border));
            }
          }
        });
  }

  private static void check(Random random, PixelType type, int channels, Resampler r) {
    boolean isLarge = random.nextInt(40) == 0; // several areas of rows, beside and below each other
    int width = 1 + random.nextInt(isLarge ? 2500 : 200);
    int height = 1 + random.nextInt(isLarge ? 160 : 60);
    int columns = 1 + random.nextInt(isLarge ? 2500 : 90);
    int rows = 1 + random.nextInt(isLarge ? 160 : 60);
    Image source = Pictures.noise(random, type, columns, rows, channels);
    boolean isShift = random.nextInt(3) == 0;
    double stepX = isShift ? 1 : step(random);
    double stepY = isShift ? 1 : step(random);
    Affine m = new Affine(stepX, 0, part(random), 0, stepY, part(random));
    float[] xs = new float[width * height];
    float[] ys = new float[width * height];
    for (int y = 0, i = 0; y < height; y++) {
      for (int x = 0; x < width; x++, i++) {
        xs[i] = (float) m.applyX(x, y);
        ys[i] = (float) m.applyY(x, y);
      }
    }
    Image expected = Pictures.noise(random, type, width, height, channels);
    Image result = Pictures.copy(expected);
    r.warp(source, CoordinateMap.of(xs, ys, width, height), expected);
    r.warp(source, m, result);
    assertEquals(
        -1,
        Pictures.mismatch(expected, result),
        () -> Seed.tag(source, result, r.interpolation(), r.a(), r.border(), m));
  }

  /** Shifts, mirrored ones, and zooms in and out. */
  private static double step(Random random) {
    return random.nextInt(3) == 0 ? random.nextInt(2) * 2 - 1 : random.nextInt(-140, 140) / 64.0;
  }

  private static double part(Random random) {
    return random.nextInt(-640, 3200) / 64.0;
  }
}

package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.BorderRule;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** Whole steps along either axis, forwards and backwards, across every edge: pixels are moved. */
class LatticeTest {

  private static final int ROUNDS = 12;

  @Test
  void wholeStepsInAnyDirectionMovePixels() {
    Random random = Seed.random("lattice");
    Every.format(
        (type, channels) -> {
          for (Border border : Borders.all(type, channels)) {
            for (int i = 0; i < ROUNDS; i++) {
              // A square of the smallest pixels has 64 rows and columns.
              boolean isLarge = i < 4;
              Image source = noise(random, type, channels, isLarge ? 160 : 70, isLarge ? 200 : 50);
              Image result = noise(random, type, channels, 300, isLarge ? 150 : 50);
              check(source, mapping(random, i % 2 == 0), result, border, 1 + i % 3);
            }
          }
        });
  }

  private static Image noise(Random random, PixelType type, int channels, int width, int height) {
    return Pictures.noise(
        random, type, 1 + random.nextInt(width), 1 + random.nextInt(height), channels);
  }

  private static Affine mapping(Random random, boolean turned) {
    int x = step(random);
    int y = step(random);
    int shiftX = random.nextInt(-40, 110);
    int shiftY = random.nextInt(-40, 80);
    return turned ? new Affine(0, x, shiftX, y, 0, shiftY) : new Affine(x, 0, shiftX, 0, y, shiftY);
  }

  private static int step(Random random) {
    int step = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 1;
    return random.nextBoolean() ? step : -step;
  }

  private static void check(Image source, Affine m, Image result, Border border, int threads) {
    Image before = Pictures.copy(result);
    Resampler.bilinear().border(border).threads(threads).warp(source, m, result);
    float[] fill = border.fill(source.type(), source.channels());
    for (int y = 0; y < result.height(); y++) {
      for (int x = 0; x < result.width(); x++) {
        int column = BorderRule.index(border.kind(), m.applyX(x, y), source.width());
        int row = BorderRule.index(border.kind(), m.applyY(x, y), source.height());
        for (int c = 0; c < source.channels(); c++) {
          double want =
              row >= 0 && column >= 0
                  ? Pixels.sample(source, column, row, c)
                  : border.kind() == Border.Kind.CONSTANT
                      ? fill[c]
                      : Pixels.sample(before, x, y, c);
          double got = Pixels.sample(result, x, y, c);
          if (want != got) {
            assertEquals(want, got, Seed.tag(source, result, border, m, "at", x, y, c));
          }
        }
      }
    }
  }
}

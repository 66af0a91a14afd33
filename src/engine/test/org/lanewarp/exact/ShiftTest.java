package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.Mapping;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.BorderRule;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** A shift by whole pixels moves pixels and changes none. */
class ShiftTest {

  private static final int WIDTH = 83;
  private static final int HEIGHT = 35;

  @ParameterizedTest
  @CsvSource({
    "1, 0",
    "-1, 0",
    "0, 1",
    "0, -1",
    "7, -3",
    "-20, 11",
    "31, 23",
    "-33, 40",
    "500, -700",
    "-1000000, 1000000",
    "1000000000, -1000000000"
  })
  void wholePixelShiftsAreExactWithEveryBorder(int dx, int dy) {
    float[] dxs = new float[WIDTH * HEIGHT];
    float[] dys = new float[WIDTH * HEIGHT];
    Arrays.fill(dxs, dx);
    Arrays.fill(dys, dy);
    Every.format(
        (type, channels) -> {
          Image source = Pictures.noise(Seed.random("shift"), type, 31, 23, channels);
          for (Resampler resampler : Every.INTERPOLATION) {
            for (Border border : Borders.all(type, channels)) {
              check(source, Affine.translation(dx, dy), resampler.border(border), dx, dy);
              check(
                  source,
                  CoordinateMap.relative(dxs, dys, WIDTH, HEIGHT),
                  resampler.border(border),
                  dx,
                  dy);
            }
          }
        });
  }

  private static void check(Image source, Mapping mapping, Resampler resampler, int dx, int dy) {
    Image before =
        Pictures.noise(Seed.random("before"), source.type(), WIDTH, HEIGHT, source.channels());
    Image result = Pictures.copy(before);
    resampler.warp(source, mapping, result);
    float[] fill = resampler.border().fill(source.type(), source.channels());
    Border.Kind kind = resampler.border().kind();
    for (int y = 0; y < HEIGHT; y++) {
      int row = BorderRule.index(kind, (double) y + dy, source.height());
      for (int x = 0; x < WIDTH; x++) {
        int column = BorderRule.index(kind, (double) x + dx, source.width());
        for (int c = 0; c < source.channels(); c++) {
          double want =
              row >= 0 && column >= 0
                  ? Pixels.sample(source, column, row, c)
                  : kind == Border.Kind.CONSTANT ? fill[c] : Pixels.sample(before, x, y, c);
          if (want != Pixels.sample(result, x, y, c)) {
            assertEquals(
                want,
                Pixels.sample(result, x, y, c),
                Seed.tag(
                    source,
                    resampler.interpolation(),
                    "A",
                    resampler.a(),
                    resampler.border(),
                    mapping,
                    "at",
                    x,
                    y));
          }
        }
      }
    }
  }
}

package org.lanewarp.accuracy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.PixelType;
import org.lanewarp.Resizer;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.oracle.ResizeOracle;
import org.lanewarp.scene.Filters;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** Resized images against sums in double precision, and against numbers that Pillow computed. */
class ResizeAccuracyTest {

  static final java.util.List<Filter> FILTERS = Filters.ALL;

  /** Source width and height, destination width and height. */
  private static final int[][] SIZES = {
    {61, 47, 141, 67},
    {141, 167, 61, 47},
    {90, 20, 31, 77},
    {20, 90, 77, 31},
    {700, 9, 13, 5},
    {9, 700, 5, 13},
    {5, 700, 90, 7},
    {1, 1, 7, 9},
    {40, 30, 1, 1},
    {50, 40, 50, 17},
    {50, 40, 17, 40},
    {2600, 12, 1300, 6},
    {8, 6, 2100, 9}
  };

  @ParameterizedTest
  @FieldSource("FILTERS")
  void everySizeTypeAndChannelCountAgreesWithTheOracle(Filter filter) {
    Random random = Seed.random("resize" + filter);
    Tally tally = new Tally();
    for (int[] size : SIZES) {
      for (PixelType type : PixelType.values()) {
        int channels = 1 + random.nextInt(4);
        boolean antialias = random.nextInt(4) > 0;
        Image source = Pictures.embedded(random, type, size[0], size[1], channels);
        Image result = Pictures.embedded(random, type, size[2], size[3], channels);
        Resizer.of(filter).antialias(antialias).resize(source, result);
        double[][][] exact =
            ResizeOracle.of(filter.toString(), antialias)
                .resize(Pixels.of(source), 0, 0, size[0], size[1], size[2], size[3]);
        tally.compare(exact, result);
      }
    }
    tally.check();
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void fractionalCropsAgreeWithTheOracle(Filter filter) {
    Random random = Seed.random("crop" + filter);
    Tally tally = new Tally();
    for (int[] size : SIZES) {
      double x = random.nextDouble() * size[0] / 2;
      double y = random.nextDouble() * size[1] / 2;
      double width = (size[0] - x) * (0.2 + 0.8 * random.nextDouble());
      double height = (size[1] - y) * (0.2 + 0.8 * random.nextDouble());
      for (PixelType type : PixelType.values()) {
        int channels = 1 + random.nextInt(4);
        Image source = Pictures.embedded(random, type, size[0], size[1], channels);
        Image result = Pictures.embedded(random, type, size[2], size[3], channels);
        Resizer.of(filter).crop(x, y, width, height).resize(source, result);
        double[][][] exact =
            ResizeOracle.of(filter.toString(), true)
                .resize(Pixels.of(source), x, y, width, height, size[2], size[3]);
        tally.compare(exact, result);
      }
    }
    tally.check();
  }

  @Test
  void aFilterOfOnesOwnAgreesWithTheOracle() {
    Image source = Pictures.noise(Seed.random("own"), PixelType.F32, 70, 50, 2);
    Image result = Pictures.blank(PixelType.F32, 23, 81, 2);
    Resizer.of(Filter.of(1.5, t -> 3 * Math.exp(-2 * t * t) - t)).resize(source, result);
    double[][][] exact =
        new ResizeOracle(1.5, t -> 3 * Math.exp(-2 * t * t) - t, true)
            .resize(Pixels.of(source), 0, 0, 70, 50, 23, 81);
    Tally tally = new Tally();
    tally.compare(exact, result);
    tally.check();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "box      | 126.5 102.3333 86.5",
        "bilinear | 111.8571 105.4706 107.8571",
        "hamming  | 125.9633 99.91331 96.3745",
        "bicubic  | 108.0282 106.9011 109.996",
        "lanczos3 | 103.2757 110.3749 111.8434",
        "box      | 3 250 250 17 90 90 200 45 45 128",
        "bilinear | 3 138.85 191.75 28.65 64.45 128.5 192.25 83.75 82.35 128",
        "hamming  |"
            + " 3 154.9286 232.1983 18.05172 75.95995 111.1562 199.3004 56.84232 76.94705 128",
        "bicubic  |"
            + " -11.96081 149.6013 218.3281 22.31587 49.53169 136.3146 197.9464 73.22656 73.7919"
            + " 133.0273",
        "lanczos3 |"
            + " -23.81417 154.7162 229.6719 26.38719 25.79664 155.2765 196.4422 73.53771 66.84177"
            + " 139.0207"
      })
  void aRowComesOutAsInPillow(String filter, String expected) {
    float[] row = {3, 250, 17, 90, 200, 45, 128};
    String[] words = expected.strip().split(" +", -1);
    float[] want = new float[words.length];
    for (int i = 0; i < want.length; i++) {
      want[i] = Float.parseFloat(words[i]);
    }
    float[] got = new float[want.length];
    Resizer.of(named(filter))
        .resize(ImageF32.of(7, 1, 1, row), ImageF32.of(want.length, 1, 1, got));
    assertArrayEquals(want, got, 1e-4f);
    float[] column = new float[want.length];
    Resizer.of(named(filter))
        .resize(ImageF32.of(1, 7, 1, row), ImageF32.of(1, want.length, 1, column));
    assertArrayEquals(want, column, 1e-4f);
  }

  @Test
  void aCropComesOutAsInPillow() {
    float[] pixels = new float[35];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = i * i % 97;
    }
    float[] got = new float[6];
    Resizer.lanczos3()
        .crop(0.75, 1.25, 5.75, 3.25)
        .resize(ImageF32.of(7, 5, 1, pixels), ImageF32.of(3, 2, 1, got));
    float[] want = {52.952515f, 49.96508f, 45.33127f, 55.96234f, 71.619644f, 59.683094f};
    assertArrayEquals(want, got, 1e-4f);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nearestTakesThePixelThatContainsTheSample(boolean crops) {
    Random random = Seed.random("nearest");
    for (int[] size : SIZES) {
      for (PixelType type : PixelType.values()) {
        for (int channels = 1; channels <= 4; channels++) {
          double[] box = {0, 0, size[0], size[1]};
          if (crops) {
            box = new double[] {0.3 * size[0], 0.2 * size[1], 0.7 * size[0], 0.75 * size[1]};
          }
          Image source = Pictures.noise(random, type, size[0], size[1], channels);
          Image result = Pictures.embedded(random, type, size[2], size[3], channels);
          Resizer.nearest().crop(box[0], box[1], box[2], box[3]).resize(source, result);
          for (int y = 0; y < size[3]; y++) {
            for (int x = 0; x < size[2]; x++) {
              int sx = (int) Math.floor(box[0] + (x + 0.5) * box[2] / size[2]);
              int sy = (int) Math.floor(box[1] + (y + 0.5) * box[3] / size[3]);
              for (int c = 0; c < channels; c++) {
                assertEquals(Pixels.sample(source, sx, sy, c), Pixels.sample(result, x, y, c));
              }
            }
          }
        }
      }
    }
  }

  private static Filter named(String name) {
    return Filters.ALL.stream().filter(f -> f.toString().equals(name)).findFirst().orElseThrow();
  }

  /** Errors of many results. */
  private static final class Tally {

    private long bytes;
    private long wrong;

    /** Fails on the first sample beyond its type's tolerance. */
    void compare(double[][][] exact, Image result) {
      for (int y = 0; y < exact.length; y++) {
        for (int x = 0; x < exact[0].length; x++) {
          for (int c = 0; c < exact[0][0].length; c++) {
            double want = Pixels.saturate(exact[y][x][c], result.type());
            double got = Pixels.sample(result, x, y, c);
            double allowed =
                switch (result.type()) {
                  case U8 -> 0.5005;
                  case U16 -> 0.57;
                  case F32 -> 2e-6;
                };
            assertTrue(
                Math.abs(got - want) <= allowed,
                () -> Seed.tag(result, "expected", want, "but got", got));
            if (result.type() == PixelType.U8) {
              bytes++;
              wrong += got == Math.rint(want) ? 0 : 1;
            }
          }
        }
      }
    }

    /** Fails unless nearly all bytes are the exact values, rounded. */
    void check() {
      assertTrue(wrong * 1000 <= bytes, () -> Seed.tag(wrong, "of", bytes, "bytes are wrong"));
    }
  }
}

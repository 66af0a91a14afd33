package org.lanewarp.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.lanewarp.Engine;
import org.lanewarp.Filter;
import org.lanewarp.Image;
import org.lanewarp.PixelType;
import org.lanewarp.Resizer;
import org.lanewarp.scene.Filters;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** Engines, threads and views give the same bits, and nothing outside a view is written. */
@Tag("parity")
class ResizeParityTest {

  static final java.util.List<Filter> FILTERS = Filters.ALL;

  private static final int[] SIDES = {1, 2, 3, 7, 20, 61};
  private static final int[] HEIGHTS = {1, 2, 17, 33};

  @ParameterizedTest
  @FieldSource("FILTERS")
  void everyWidthGivesTheSameBits(Filter filter) {
    Random random = Seed.random("resize widths" + filter);
    for (int width : Effort.WIDTHS) {
      for (int k = 0; k < Effort.scaled(16); k++) {
        int height = HEIGHTS[random.nextInt(HEIGHTS.length)];
        int sourceWidth = k % 4 == 0 ? 1 + random.nextInt(300) : SIDES[random.nextInt(6)];
        duel(random, filter, sourceWidth, SIDES[random.nextInt(6)], width, height);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("FILTERS")
  void sidesLongerThanAnyStripGiveTheSameBits(Filter filter) {
    Random random = Seed.random("resize strips" + filter);
    int[][] sizes = {{5000, 6, 2500, 3}, {2100, 5, 2600, 9}, {4000, 2, 30, 3}, {6, 5000, 3, 300}};
    for (int[] size : sizes) {
      for (int k = 0; k < Effort.scaled(4); k++) {
        duel(random, filter, size[0], size[1], size[2], size[3]);
      }
    }
  }

  private static void duel(
      Random random, Filter filter, int sourceWidth, int sourceHeight, int width, int height) {
    PixelType type = PixelType.values()[random.nextInt(3)];
    int channels = 1 + random.nextInt(4);
    Image source = Pictures.embedded(random, type, sourceWidth, sourceHeight, channels);
    if (source.array() instanceof float[] floats && random.nextInt(4) == 0) {
      for (int i = 0; i < floats.length; i += 1 + random.nextInt(39)) {
        floats[i] = KernelBench.EXTREMES[random.nextInt(KernelBench.EXTREMES.length)];
      }
    }
    Resizer resizer = Resizer.of(filter).antialias(random.nextInt(3) > 0);
    Image before = Pictures.embedded(random, type, width, height, channels);
    Image expected = Pictures.copy(before);
    resizer.engine(Engine.SCALAR).resize(source, expected);
    same(expected, resizer.engine(Engine.VECTOR), source, before);
    same(expected, resizer.threads(2 + random.nextInt(3)), source, before);
    Image compact = Pictures.blank(type, width, height, channels);
    resizer.resize(Pictures.compact(source), compact);
    int at = Pictures.mismatch(Pictures.compact(expected), compact);
    assertEquals(-1, at, () -> Seed.tag(filter, source, compact, "without gaps"));
  }

  private static void same(Image expected, Resizer resizer, Image source, Image before) {
    Image result = Pictures.copy(before);
    resizer.resize(source, result);
    int at = Pictures.mismatch(expected, result);
    assertEquals(-1, at, () -> Seed.tag(resizer.filter(), source, result, resizer.threads()));
  }

  @Test
  void aResizerGivesTheSameBitsAgainAndAfterOtherSizes() {
    Random random = Seed.random("resize again");
    Image source = Pictures.noise(random, PixelType.U8, 90, 70, 3);
    Image other = Pictures.noise(random, PixelType.U8, 91, 70, 3);
    Resizer resizer = Resizer.bicubic();
    Image first = Pictures.blank(PixelType.U8, 33, 44, 3);
    Image second = Pictures.noise(random, PixelType.U8, 33, 44, 3);
    resizer.resize(source, first);
    resizer.resize(other, second);
    resizer.resize(source, second);
    assertEquals(-1, Pictures.mismatch(first, second));
  }
}

package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.oracle.BorderRule;
import org.lanewarp.scene.Borders;

/** Border values, and the index rule against the oracle's. */
class BorderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 61, 100_000, 1 << 30, Integer.MAX_VALUE})
  void everyIndexFollowsTheTable(int n) {
    List<Integer> indices = new ArrayList<>();
    for (int near = -40; near <= 40; near++) {
      for (long about : new long[] {0, n, 2L * n, -n, -2L * n, 1 << 30, -(1 << 30)}) {
        if (about + near == (int) (about + near)) {
          indices.add((int) (about + near));
        }
      }
    }
    indices.addAll(List.of(Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE + 1));
    for (Border border : Borders.all(PixelType.F32, 1)) {
      for (int i : indices) {
        assertEquals(
            BorderRule.index(border.kind(), i, n),
            border.index(i, n),
            () -> border + " index " + i + " of " + n);
      }
    }
  }

  @Test
  void oneValueServesAllChannels() {
    assertArrayEquals(new float[] {7, 7, 7}, Border.constant(7).fill(PixelType.U8, 3));
  }

  @Test
  void eachChannelMayHaveItsOwnValue() {
    assertArrayEquals(
        new float[] {1, 2, 3, 255}, Border.constant(1, 2, 3, 255).fill(PixelType.U8, 4));
    assertArrayEquals(
        new float[] {-0.25f, 1e9f}, Border.constant(-0.25, 1e9).fill(PixelType.F32, 2));
  }

  @Test
  void theOtherBordersFillWithZero() {
    for (Border border : Borders.ofTheSource()) {
      assertArrayEquals(new float[2], border.fill(PixelType.U16, 2));
    }
    assertArrayEquals(new float[2], Border.TRANSPARENT.fill(PixelType.U16, 2));
  }

  @Test
  void theNumberOfValuesMustFitTheChannels() {
    Refusal.of(() -> Border.constant(1, 2).fill(PixelType.U8, 3), "2 values", "3 channels");
    Refusal.of(() -> Border.constant(1, 2, 3).fill(PixelType.U8, 1), "3 values", "1 channel");
    Refusal.of(() -> Border.constant(), "0 values");
    Refusal.of(() -> Border.constant(1, 2, 3, 4, 5), "5 values");
  }

  @Test
  void integerImagesTakeWholeNumbersInTheirRange() {
    Refusal.of(() -> Border.constant(256).fill(PixelType.U8, 1), "256", "u8", "255");
    Refusal.of(() -> Border.constant(-1).fill(PixelType.U8, 1), "-1", "u8");
    Refusal.of(() -> Border.constant(0.5).fill(PixelType.U8, 1), "0.5", "u8");
    Refusal.of(() -> Border.constant(1, 65_536).fill(PixelType.U16, 2), "65536", "u16", "65535");
    Refusal.of(() -> Border.constant(Double.NaN).fill(PixelType.U16, 1), "NaN", "u16");
    assertArrayEquals(new float[] {65535}, Border.constant(65_535).fill(PixelType.U16, 1));
  }

  @Test
  void infiniteValuesAreRefusedAndNaNIsNot() {
    Refusal.of(() -> Border.constant(Double.POSITIVE_INFINITY), "Infinity");
    Refusal.of(() -> Border.constant(1, Double.NEGATIVE_INFINITY), "-Infinity");
    Refusal.of(() -> Border.constant(1e300), "1.0E300");
    assertTrue(Float.isNaN(Border.constant(Double.NaN).fill(PixelType.F32, 1)[0]));
  }

  @Test
  void aBordersValuesDoNotFollowTheCallersArray() {
    double[] values = {1, 2};
    Border border = Border.constant(values);
    values[0] = 9;
    border.fill(PixelType.F32, 2)[1] = 9;
    assertArrayEquals(new float[] {1, 2}, border.fill(PixelType.F32, 2));
  }

  @Test
  void bordersAreEqualWhenRuleAndValuesAre() {
    assertEquals(Border.constant(1, 2), Border.constant(1, 2));
    assertEquals(Border.constant(1, 2).hashCode(), Border.constant(1, 2).hashCode());
    assertNotEquals(Border.constant(1, 2), Border.constant(1, 3));
    assertNotEquals(Border.constant(0), Border.REPLICATE);
    assertNotEquals(Border.REFLECT, Border.REFLECT_101);
  }

  @Test
  void aBordersNameIsTheCommandLines() {
    assertEquals("constant:0,0.5,255", Border.constant(0, 0.5, 255).toString());
    assertEquals("reflect101", Border.REFLECT_101.toString());
    assertEquals("transparent", Border.TRANSPARENT.toString());
  }
}

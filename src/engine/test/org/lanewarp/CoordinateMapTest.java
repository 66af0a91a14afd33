package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Dense maps as the caller sees them. */
class CoordinateMapTest {

  @Test
  void aMapWrapsTheCallersArrays() {
    float[] xs = new float[6];
    float[] ys = new float[7];
    CoordinateMap map = CoordinateMap.of(xs, ys, 3, 2);
    assertSame(xs, map.xs());
    assertSame(ys, map.ys());
    assertEquals(3, map.width());
    assertEquals(2, map.height());
    assertFalse(map.isRelative());
    assertTrue(CoordinateMap.relative(xs, ys, 3, 2).isRelative());
  }

  @Test
  void theArraysMustHoldTheMap() {
    float[] six = new float[6];
    Refusal.of(() -> CoordinateMap.of(six, new float[5], 3, 2), "6 and 5", "3x2", "6 each");
    Refusal.of(() -> CoordinateMap.relative(new float[5], six, 2, 3), "5 and 6", "2x3");
    Refusal.of(() -> CoordinateMap.of(six, six, 0, 2), "0x2");
    Refusal.of(() -> CoordinateMap.of(six, six, 50_000, 50_000), "50000x50000");
  }

  @Test
  void offsetsAreAddedInDouble() {
    float[] offsets = {0.1f, 0.1f, 0.1f, 0.1f};
    double[] xs = new double[2];
    double[] ys = new double[2];
    CoordinateMap.relative(offsets, offsets, 2, 2).fill(0, 1, 2, xs, ys);
    assertArrayEquals(new double[] {(double) 0.1f, 1 + (double) 0.1f}, xs);
    assertArrayEquals(new double[] {1 + (double) 0.1f, 1 + (double) 0.1f}, ys);
  }

  @Test
  void aSegmentStartsWhereItIsAskedTo() {
    float[] columns = {0, 1, 2, 3, 4, 5, 6, 7};
    float[] rows = {10, 11, 12, 13, 14, 15, 16, 17};
    double[] xs = {-1, -1, -1};
    double[] ys = {-1, -1, -1};
    CoordinateMap.of(columns, rows, 4, 2).fill(1, 1, 2, xs, ys);
    assertArrayEquals(new double[] {5, 6, -1}, xs);
    assertArrayEquals(new double[] {15, 16, -1}, ys);
  }
}

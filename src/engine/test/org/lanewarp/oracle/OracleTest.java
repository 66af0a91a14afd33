package org.lanewarp.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.lanewarp.Border.Kind;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;

/** The judge against values worked out by hand. */
class OracleTest {

  private static final double[][][] SQUARE = {{{10}, {20}}, {{30}, {60}}};
  private static final double[] OWN = {5};

  @Test
  void bordersReadTheLettersOfTheManual() {
    assertEquals("aaa|abcd|ddd", letters(Kind.REPLICATE));
    assertEquals("cba|abcd|dcb", letters(Kind.REFLECT));
    assertEquals("dcb|abcd|cba", letters(Kind.REFLECT_101));
    assertEquals("bcd|abcd|abc", letters(Kind.WRAP));
    assertEquals("---|abcd|---", letters(Kind.CONSTANT));
    assertEquals("---|abcd|---", letters(Kind.TRANSPARENT));
  }

  @Test
  void mirrorsFollowAWalkThatTurnsAtTheEdges() {
    for (int n = 1; n <= 5; n++) {
      int repeated = 0;
      int step = 1;
      for (int i = 0; i < 40; i++) {
        assertEquals(repeated, BorderRule.index(Kind.REFLECT, i, n), "i " + i + " n " + n);
        assertEquals(repeated, BorderRule.index(Kind.REFLECT, -1 - i, n), "i " + i + " n " + n);
        if (repeated + step < 0 || repeated + step == n) {
          step = -step;
        } else {
          repeated += step;
        }
      }
    }
    for (int n = 2; n <= 5; n++) {
      int at = 0;
      int step = -1;
      for (int i = 0; i < 40; i++) {
        assertEquals(at, BorderRule.index(Kind.REFLECT_101, i, n), "i " + i + " n " + n);
        assertEquals(at, BorderRule.index(Kind.REFLECT_101, -i, n), "i " + i + " n " + n);
        step = at == 0 ? 1 : at == n - 1 ? -1 : step;
        at += step;
      }
    }
    assertEquals(0, BorderRule.index(Kind.REFLECT_101, 1 << 30, 1));
  }

  @Test
  void bilinearBlendsTheFourCorners() {
    assertEquals(30, at(Interpolation.BILINEAR, Kind.REPLICATE, 0.5, 0.5), 1e-12);
    assertEquals(10 * 0.75 + 20 * 0.25, at(Interpolation.BILINEAR, Kind.WRAP, 0.25, 0), 1e-12);
  }

  @Test
  void aTapOutsideIsBlendedWithTheFill() {
    assertEquals(0.75 * 20 + 0.25 * 100, at(Interpolation.BILINEAR, Kind.CONSTANT, 1.25, 0), 1e-12);
    assertEquals(
        0.75 * 20 + 0.25 * 5, at(Interpolation.BILINEAR, Kind.TRANSPARENT, 1.25, 0), 1e-12);
  }

  @Test
  void bicubicTakesTheWeightsOfTheDefaultA() {
    double[][][] row = {{{1}, {10}, {100}, {1000}}};
    double far = -0.09375;
    double near = 0.59375;
    Oracle oracle = new Oracle(Interpolation.BICUBIC, -0.75, Kind.REPLICATE, 0);
    assertEquals(
        far * 1 + near * 10 + near * 100 + far * 1000, oracle.sample(row, 1.5, 0, OWN)[0], 1e-9);
  }

  @Test
  void nearestTakesTheEvenIndexHalfway() {
    double[][][] row = {{{0}, {1}, {2}, {3}}};
    Oracle oracle = new Oracle(Interpolation.NEAREST, 0, Kind.CONSTANT, 9);
    assertEquals(0, oracle.sample(row, 0.5, 0, OWN)[0]);
    assertEquals(2, oracle.sample(row, 1.5, 0, OWN)[0]);
    assertEquals(2, oracle.sample(row, 2.5, 0, OWN)[0]);
    assertEquals(9, oracle.sample(row, 3.5, 0, OWN)[0]);
    assertEquals(0, oracle.sample(row, -0.5, 0, OWN)[0]);
  }

  @Test
  void aSampleWhollyOutsideATransparentBorderStays() {
    Oracle oracle = new Oracle(Interpolation.BICUBIC, -0.75, Kind.TRANSPARENT, 0);
    assertSame(OWN, oracle.sample(SQUARE, -3.001, 0, OWN));
    assertSame(OWN, oracle.sample(SQUARE, 0, 1e9, OWN));
  }

  @Test
  void aCoordinateThatIsNoNumberTakesTheFill() {
    assertEquals(100, at(Interpolation.BILINEAR, Kind.CONSTANT, Double.NaN, 0));
    assertEquals(100, at(Interpolation.BILINEAR, Kind.CONSTANT, 0, Double.NEGATIVE_INFINITY));
  }

  @Test
  void integersRoundHalfToEvenAndSaturate() {
    assertEquals(2, Pixels.stored(2.5, PixelType.U8));
    assertEquals(4, Pixels.stored(3.5, PixelType.U16));
    assertEquals(255, Pixels.stored(300, PixelType.U8));
    assertEquals(0, Pixels.stored(-3, PixelType.U16));
    assertEquals(65535, Pixels.stored(65535.6, PixelType.U16));
  }

  @Test
  void aMatrixTimesItsInverseIsTheIdentity() {
    double[] m = {1.9, -1.1, 100, 1.1, 1.9, -200, 1e-4, 2e-4, 1};
    double[] product = Mat3.times(m, Mat3.inverse(m));
    for (int i = 0; i < 9; i++) {
      product[i] /= product[8];
    }
    assertArrayEquals(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, product, 1e-10);
  }

  @Test
  void aPositiveTurnIsCounterClockwiseAsSeen() {
    double[] right = Mat3.apply(Mat3.turn(90, 2, 10, 10), 13, 10);
    assertArrayEquals(new double[] {10, 4}, right, 1e-12);
  }

  private static double at(Interpolation interpolation, Kind border, double x, double y) {
    double fill = border == Kind.CONSTANT ? 100 : 0;
    return new Oracle(interpolation, 0, border, fill).sample(SQUARE, x, y, OWN)[0];
  }

  private static String letters(Kind kind) {
    StringBuilder s = new StringBuilder();
    for (int i = -3; i < 7; i++) {
      int index = BorderRule.index(kind, i, 4);
      s.append(i == 0 || i == 4 ? "|" : "").append(index < 0 ? '-' : (char) ('a' + index));
    }
    return s.toString();
  }
}

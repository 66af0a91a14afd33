package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.oracle.Mat3;
import org.lanewarp.scene.Seed;

/** Perspective transforms against the schoolbook. */
class PerspectiveTest {

  private static final double[] SQUARE = {0, 0, 100, 0, 100, 100, 0, 100};

  @Test
  void fourPairsOfPointsDetermineIt() {
    Random random = Seed.random("four points");
    for (int i = 0; i < 200; i++) {
      double[] to = new double[8];
      for (int k = 0; k < 8; k++) {
        to[k] = SQUARE[k] * 3 + 40 + 60 * random.nextDouble();
      }
      Perspective p = Perspective.fromPoints(SQUARE, to);
      for (int k = 0; k < 8; k += 2) {
        String message = Seed.tag("point " + k / 2);
        assertEquals(to[k], p.applyX(SQUARE[k], SQUARE[k + 1]), 1e-9, message);
        assertEquals(to[k + 1], p.applyY(SQUARE[k], SQUARE[k + 1]), 1e-9, message);
      }
    }
  }

  @Test
  void pointsOfTheSourceOnALineAreRefused() {
    Refusal.of(() -> Perspective.fromPoints(new double[] {0, 0, 1, 1, 2, 2, 0, 5}, SQUARE), "line");
    Refusal.of(() -> Perspective.fromPoints(new double[] {0, 0, 0, 0, 5, 2, 0, 5}, SQUARE), "line");
    Refusal.of(() -> Perspective.fromPoints(new double[8], SQUARE), "line");
  }

  @Test
  void pointsOfTheDestinationOnALineAreRefused() {
    Refusal.of(() -> Perspective.fromPoints(SQUARE, new double[] {0, 0, 1, 0, 2, 0, 0, 5}), "line");
    Refusal.of(
        () -> Perspective.fromPoints(SQUARE, new double[] {0, 0, 10, 10, 50, 50, 20, 20}), "line");
    Refusal.of(() -> Perspective.fromPoints(SQUARE, new double[] {0, 0, 0, 0, 7, 2, 3, 5}), "line");
    Refusal.of(() -> Perspective.fromPoints(SQUARE, new double[8]), "line");
  }

  @Test
  void pointsMustBeFourAndFinite() {
    Refusal.of(() -> Perspective.fromPoints(SQUARE, new double[6]), "6 numbers", "4 points");
    double[] bad = SQUARE.clone();
    bad[3] = Double.NaN;
    Refusal.of(() -> Perspective.fromPoints(bad, SQUARE), "NaN");
  }

  @Test
  void thenIsTheMatrixProduct() {
    Random random = Seed.random("perspective then");
    for (int i = 0; i < 100; i++) {
      double[] first = matrix(random);
      double[] next = matrix(random);
      Perspective both = perspective(first).then(perspective(next));
      double[] middle = Mat3.apply(first, 7, 11);
      double[] want = Mat3.apply(next, middle[0], middle[1]);
      assertEquals(want[0], both.applyX(7, 11), 1e-8, Seed.tag("x"));
      assertEquals(want[1], both.applyY(7, 11), 1e-8, Seed.tag("y"));
    }
  }

  @Test
  void inverseUndoes() {
    Random random = Seed.random("perspective inverse");
    for (int i = 0; i < 100; i++) {
      Perspective p = perspective(matrix(random));
      Perspective back = p.inverse();
      double x = p.applyX(7, 11);
      double y = p.applyY(7, 11);
      assertEquals(7, back.applyX(x, y), 1e-8, Seed.tag("x"));
      assertEquals(11, back.applyY(x, y), 1e-8, Seed.tag("y"));
    }
  }

  @Test
  void singularMatricesHaveNoInverse() {
    Refusal.of(() -> new Perspective(1, 2, 3, 2, 4, 6, 0, 0, 1).inverse(), "singular");
    Refusal.of(() -> new Perspective(1, 0, 0, 0, 1, 0, 0, 0, 0).inverse(), "singular", "0.0]");
    Refusal.of(() -> new Perspective(0, 0, 0, 0, 0, 0, 0, 0, 0).inverse(), "singular");
  }

  @Test
  void matricesTooLargeOrTooSmallForADoubleAreInvertedOrRefusedButNeverWrong() {
    for (double s : new double[] {1e150, 1e110, 1e-110, 1e-150}) {
      Perspective inverse;
      try {
        inverse = new Perspective(s, 0, 0, 0, 2 * s, 0, 0, 0, s).inverse();
      } catch (IllegalArgumentException refused) {
        continue;
      }
      assertEquals(3, inverse.applyX(3, 8), 1e-9, "scaled by " + s);
      assertEquals(4, inverse.applyY(3, 8), 1e-9, "scaled by " + s);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void coefficientsMustBeFinite(double bad) {
    Refusal.of(() -> new Perspective(bad, 0, 0, 0, 1, 0, 0, 0, 1), "coefficient " + bad);
    Refusal.of(() -> new Perspective(1, 0, 0, 0, 1, 0, 0, 0, bad), "coefficient " + bad);
  }

  @Test
  void itIsAffineWhereTheDivisorIsTheSameEverywhere() {
    assertTrue(new Perspective(2, 0, 4, 0, 2, 6, 0, 0, 2).isAffine());
    assertEquals(Affine.translation(2, 3), new Perspective(2, 0, 4, 0, 2, 6, 0, 0, 2).toAffine());
    assertFalse(new Perspective(1, 0, 0, 0, 1, 0, 1e-9, 0, 1).isAffine());
    Refusal.of(() -> new Perspective(1, 0, 0, 0, 1, 0, 0, 1, 1).toAffine(), "not affine");
  }

  private static double[] matrix(Random random) {
    double[] m = Mat3.turn(360 * random.nextDouble(), 0.3 + 3 * random.nextDouble(), 20, 30);
    m[6] = 1e-4 * random.nextDouble();
    m[7] = 1e-4 * random.nextDouble();
    return m;
  }

  private static Perspective perspective(double[] m) {
    return new Perspective(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]);
  }

  @Test
  void theScaleOfAHomographyMeansNothing() {
    Perspective tiny = new Perspective(1e-110, 0, 0, 0, 1e-110, 0, 0, 0, 1e-110);
    assertEquals(7, tiny.inverse().applyX(7, 5), 1e-12);
    assertEquals(5, tiny.inverse().applyY(7, 5), 1e-12);
  }
}

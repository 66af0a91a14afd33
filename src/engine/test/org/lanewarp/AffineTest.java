package org.lanewarp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.oracle.Mat3;
import org.lanewarp.scene.Seed;

/** Affine transforms against the schoolbook. */
class AffineTest {

  @Test
  void aRotationTurnsCounterClockwiseAboutItsCentre() {
    for (double degrees : new double[] {15, 30, 45, -15, 100, 200, 359, 725}) {
      double[] want = Mat3.turn(degrees, 1, 31.5, 12);
      near(want, Affine.rotation(degrees, 31.5, 12));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-8, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 400_001})
  void rotationByQuarterTurnsIsExact(int quarters) {
    Affine turn = Affine.rotation(90.0 * quarters, 10, 20);
    int[][] direction = {{1, 0}, {0, -1}, {-1, 0}, {0, 1}};
    int[] to = direction[Math.floorMod(quarters, 4)];
    assertEquals(10 + 3 * to[0], turn.applyX(13, 20));
    assertEquals(20 + 3 * to[1], turn.applyY(13, 20));
    assertEquals(10, turn.applyX(10, 20));
    assertEquals(20, turn.applyY(10, 20));
  }

  @Test
  void scaleShearAndTranslationDoWhatTheySay() {
    near(new double[] {2, 0, 0, 0, 3, 0, 0, 0, 1}, Affine.scale(2, 3));
    near(new double[] {2, 0, -10, 0, 3, -40, 0, 0, 1}, Affine.scale(2, 3, 10, 20));
    near(new double[] {1, 0.5, 0, 0.25, 1, 0, 0, 0, 1}, Affine.shear(0.5, 0.25));
    near(new double[] {1, 0, -3, 0, 1, 4, 0, 0, 1}, Affine.translation(-3, 4));
  }

  @Test
  void thenIsTheMatrixProduct() {
    Random random = Seed.random("then");
    for (int i = 0; i < 100; i++) {
      double[] first = matrix(random);
      double[] next = matrix(random);
      near(Mat3.times(next, first), affine(first).then(affine(next)));
    }
  }

  @Test
  void thenAppliesThisTransformFirst() {
    Affine moveThenDouble = Affine.translation(1, 0).then(Affine.scale(2, 2));
    assertEquals(2, moveThenDouble.applyX(0, 0));
  }

  @Test
  void inverseUndoes() {
    Random random = Seed.random("inverse");
    for (int i = 0; i < 100; i++) {
      double[] m = matrix(random);
      near(Mat3.inverse(m), affine(m).inverse());
      near(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, affine(m).then(affine(m).inverse()));
    }
  }

  @Test
  void inversesOfWholePixelMovesAndQuarterTurnsAreExact() {
    assertEquals(Affine.translation(-5, 7).m02(), Affine.translation(5, -7).inverse().m02());
    assertEquals(0.5, Affine.scale(2, 4).inverse().m00());
    Affine back = Affine.rotation(90, 3, 3).inverse();
    assertEquals(5, back.applyX(3, 1));
    assertEquals(3, back.applyY(3, 1));
  }

  @Test
  void singularMatricesHaveNoInverse() {
    Refusal.of(() -> new Affine(1, 2, 0, 2, 4, 0).inverse(), "singular", "[1.0, 2.0, 0.0");
    Refusal.of(() -> Affine.scale(0, 1).inverse(), "singular");
    Refusal.of(() -> new Affine(0, 0, 5, 0, 0, 5).inverse(), "singular");
  }

  @Test
  void rowsThatAreMultiplesOfEachOtherAreSingularInSpiteOfRounding() {
    Refusal.of(() -> new Affine(.1, .7, 0, .3, 2.1, 0).inverse(), "singular");
    Refusal.of(() -> new Affine(.1, .7, 0, .3, 2.1, 0).toPerspective().inverse(), "singular");
  }

  @Test
  void matricesTooLargeOrTooSmallForADoubleAreInvertedOrRefusedButNeverWrong() {
    for (double scale : new double[] {1e200, 1e160, 1e-160, 1e-200}) {
      Affine inverse;
      try {
        inverse = Affine.scale(scale, scale).inverse();
      } catch (IllegalArgumentException refused) {
        continue;
      }
      assertEquals(1, inverse.m00() * scale, 1e-12, "inverse of a scale of " + scale);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void coefficientsMustBeFinite(double bad) {
    Refusal.of(() -> new Affine(1, 0, bad, 0, 1, 0), "coefficient " + bad);
    Refusal.of(() -> new Affine(1, 0, 0, 0, 1, bad), "coefficient " + bad);
    Refusal.of(() -> Affine.rotation(bad, 0, 0), "NaN");
    Refusal.of(() -> Affine.scale(bad, 1), "" + bad);
  }

  @Test
  void threePairsOfPointsDetermineIt() {
    Random random = Seed.random("three points");
    for (int i = 0; i < 100; i++) {
      double[] m = matrix(random);
      double[] from = {3, 4, 103.5, 7, 20, 90};
      double[] to = new double[6];
      for (int k = 0; k < 6; k += 2) {
        double[] p = Mat3.apply(m, from[k], from[k + 1]);
        to[k] = p[0];
        to[k + 1] = p[1];
      }
      near(m, Affine.fromPoints(from, to));
    }
  }

  @Test
  void pointsOnALineDetermineNothing() {
    double[] to = {0, 0, 1, 0, 0, 1};
    Refusal.of(() -> Affine.fromPoints(new double[] {0, 0, 1, 1, 2, 2}, to), "line");
    Refusal.of(() -> Affine.fromPoints(new double[] {0.1, 0.3, 0.2, 0.6, 0.3, 0.9}, to), "line");
    Refusal.of(() -> Affine.fromPoints(new double[] {5, 5, 5, 5, 9, 1}, to), "line");
  }

  @Test
  void pointsMustBeThreeAndFinite() {
    double[] good = {0, 0, 1, 0, 0, 1};
    Refusal.of(() -> Affine.fromPoints(new double[8], good), "8 numbers", "3 points");
    Refusal.of(() -> Affine.fromPoints(good, new double[4]), "4 numbers");
    Refusal.of(() -> Affine.fromPoints(new double[] {0, 0, 1, Double.NaN, 0, 1}, good), "NaN");
    Refusal.of(() -> Affine.fromPoints(good, new double[] {0, 0, 1, 1 / 0.0, 0, 1}), "Infinity");
  }

  @Test
  void asAPerspectiveItIsTheSame() {
    Affine affine = new Affine(1, 2, 3, 4, 5, 6);
    assertEquals(affine, affine.toPerspective().toAffine());
  }

  private static double[] matrix(Random random) {
    double[] m = Mat3.turn(360 * random.nextDouble(), 0.3 + 3 * random.nextDouble(), 20, 30);
    return Mat3.times(m, new double[] {1, random.nextDouble(), -5, 0, 1, 7, 0, 0, 1});
  }

  private static Affine affine(double[] m) {
    return new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
  }

  private static void near(double[] want, Affine got) {
    double[] m = {got.m00(), got.m01(), got.m02(), got.m10(), got.m11(), got.m12()};
    for (int i = 0; i < 6; i++) {
      double allowed = 1e-10 * Math.max(1, Math.abs(want[i]));
      assertEquals(want[i], m[i], allowed, Seed.tag("coefficient " + i + " of " + got));
    }
  }
}

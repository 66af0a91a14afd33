package org.lanewarp.accuracy;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Random;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.Perspective;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Oracle;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/** Warps a scene and compares each sample with the oracle's. */
final class Agreement {

  /** Beyond this a perspective's exact position depends on the last bits of its coefficients. */
  private static final double TOO_FAR = 1e6;

  /** Nearer than this to a tie, a computed coordinate may fall on either side. */
  private static final double NEAR_A_TIE = 1e-3;

  private final Resampler resampler;
  private final double a;
  private final Scene scene;

  /**
   * A check.
   *
   * @param a what the resampler was given as A, in double
   */
  Agreement(Resampler resampler, double a, Scene scene) {
    this.resampler = resampler;
    this.a = a;
    this.scene = scene;
  }

  /** Fails on the first sample that is not within the tolerance of its type. */
  void check(Image source, double[][][] pixels, double[][][] positions, Image destination) {
    final double[][][] before = Pixels.of(destination);
    resampler.warp(source, scene.mapping(), destination);
    Oracle oracle = oracle(source);
    int compared = 0;
    for (int y = 0; y < scene.height(); y++) {
      for (int x = 0; x < scene.width(); x++) {
        double[] at = positions[y][x];
        if (isDecided(at)) {
          compare(oracle, pixels, at, before[y][x], destination, x, y);
          compared++;
        }
      }
    }
    assertTrue(2 * compared > scene.width() * scene.height(), () -> scene + ": too few compared");
  }

  private Oracle oracle(Image source) {
    float[] fill = resampler.border().fill(source.type(), source.channels());
    double[] values = new double[fill.length];
    for (int c = 0; c < fill.length; c++) {
      values[c] = fill[c];
    }
    return new Oracle(resampler.interpolation(), a, resampler.border().kind(), values);
  }

  /** Computed coordinates that are very large or not finite say nothing, unless all is fill. */
  private boolean isDecided(double[] at) {
    boolean near = Math.abs(at[0]) <= TOO_FAR && Math.abs(at[1]) <= TOO_FAR;
    boolean stored = !(scene.mapping() instanceof Perspective);
    return near || stored || resampler.border().kind() == Border.Kind.CONSTANT;
  }

  private void compare(
      Oracle oracle,
      double[][][] pixels,
      double[] at,
      double[] before,
      Image result,
      int x,
      int y) {
    double[] exact = oracle.sample(pixels, at[0], at[1], before);
    boolean verbatim =
        resampler.interpolation() == Interpolation.NEAREST || isUntouched(oracle, pixels, at);
    for (int c = 0; c < exact.length; c++) {
      double got = Pixels.sample(result, x, y, c);
      double want = Pixels.saturate(exact[c], result.type());
      double tolerance = verbatim ? 0 : tolerance(result.type());
      boolean good = Math.abs(got - want) <= tolerance;
      if (!good && !(verbatim && isNeighbour(oracle, pixels, at, before, c, got))) {
        fail(
            Seed.tag(
                "%s at (%d, %d, %d), source position (%s, %s): expected %s, got %s"
                    .formatted(label(result), x, y, c, at[0], at[1], want, got)));
      }
    }
  }

  /** Whether a nearest sample is the one across a tie that is too near to call. */
  private boolean isNeighbour(
      Oracle oracle, double[][][] pixels, double[] at, double[] before, int c, double got) {
    if (resampler.interpolation() != Interpolation.NEAREST) {
      return false;
    }
    for (double[] near : corners(at)) {
      if (oracle.sample(pixels, near[0], near[1], before)[c] == got) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sample has no tap inside, and would have none a hair away. */
  private boolean isUntouched(Oracle oracle, double[][][] pixels, double[] at) {
    if (!oracle.leavesUntouched(pixels, at[0], at[1])) {
      return false;
    }
    for (double[] near : corners(at)) {
      if (!oracle.leavesUntouched(pixels, near[0], near[1])) {
        return false;
      }
    }
    return true;
  }

  /** Positions around a computed one that the engine may see instead; none around a stored one. */
  private double[][] corners(double[] at) {
    if (scene.isMap()) {
      return new double[0][];
    }
    return new double[][] {
      {at[0] - NEAR_A_TIE, at[1] - NEAR_A_TIE},
      {at[0] + NEAR_A_TIE, at[1] - NEAR_A_TIE},
      {at[0] - NEAR_A_TIE, at[1] + NEAR_A_TIE},
      {at[0] + NEAR_A_TIE, at[1] + NEAR_A_TIE}
    };
  }

  /** Of white noise over the type's range, which is 1 for floats. */
  private double tolerance(PixelType type) {
    double float32 = scene.isMap() ? 2e-5 : 5e-5;
    switch (type) {
      case U8:
        return 0.51;
      case U16:
        return 0.5 + float32 * 65535;
      default:
        return float32;
    }
  }

  private String label(Image image) {
    return "%s %s %s A %s %s %s"
        .formatted(
            scene, image, resampler.interpolation(), a, resampler.border(), resampler.engine());
  }

  /** Warps white noise with every border, type and number of channels. */
  static void checkAll(Scene scene, Resampler resampler, double a) {
    checkHalf(scene, resampler, a, 0);
    checkHalf(scene, resampler, a, 1);
  }

  /** The same for every other combination, like the squares of one colour on a chessboard. */
  static void checkHalf(Scene scene, Resampler resampler, double a, int colour) {
    double[][][] positions = positions(scene);
    for (PixelType type : PixelType.values()) {
      for (int channels = 1; channels <= 4; channels++) {
        Random random = Seed.random(scene.name() + type + channels);
        Image source =
            Pictures.noise(random, type, scene.sourceWidth(), scene.sourceHeight(), channels);
        double[][][] pixels = Pixels.of(source);
        for (Border border : Borders.all(type, channels)) {
          Image destination = Pictures.noise(random, type, scene.width(), scene.height(), channels);
          if ((type.ordinal() + channels + border.kind().ordinal() + colour) % 2 == 0) {
            new Agreement(resampler.border(border), a, scene)
                .check(source, pixels, positions, destination);
          }
        }
      }
    }
  }

  /** Where each destination pixel lies in the source. */
  static double[][][] positions(Scene scene) {
    double[][][] positions = new double[scene.height()][scene.width()][];
    for (int y = 0; y < scene.height(); y++) {
      for (int x = 0; x < scene.width(); x++) {
        positions[y][x] = scene.exact().at(x, y);
      }
    }
    return positions;
  }
}

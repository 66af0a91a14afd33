package org.lanewarp.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.oracle.Positions;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Scene;
import org.lanewarp.scene.Seed;

/**
 * Rotations that reach the last pixel of an image whose array ends with it: kernels that read more
 * than a pixel at a time have nothing to read behind it.
 */
@Tag("parity")
class LastPixelTest {

  private static final double[] DEGREES = {0, 0.01, 4, 15, 45, 90.02, 135, 180, 269.99, 300};

  /** Places of the destination, its corners among them, of which one lies near the last pixel. */
  private static final int PLACES = 9;

  private static final int WIDTH = 149;
  private static final int HEIGHT = 23;

  @ParameterizedTest
  @CsvSource({
    "U8, NEAREST",
    "U8, BILINEAR",
    "U8, BICUBIC",
    "U16, NEAREST",
    "U16, BILINEAR",
    "U16, BICUBIC",
    "F32, NEAREST",
    "F32, BILINEAR",
    "F32, BICUBIC"
  })
  void enginesAgreeWithEachOtherAndWithTheOracle(PixelType type, Interpolation interpolation) {
    Random random = Seed.random("last pixel " + type + interpolation);
    for (double degrees : DEGREES) {
      for (int place = 0; place < PLACES; place++) {
        Image source = Pictures.ending(random, type, WIDTH, HEIGHT, 3);
        for (double shortOf : shortOf(random)) {
          Scene scene = scene(random, degrees, place, shortOf);
          Border border = Borders.all(type, 3).get(random.nextInt(6));
          check(Resampler.of(interpolation).border(border), scene, source, random);
        }
      }
    }
  }

  /** Pixels from the last one, such that taps to the right and below reach it, or just do not. */
  private static double[] shortOf(Random random) {
    double fraction = random.nextDouble();
    return new double[] {fraction / 2, fraction, 1 + fraction, random.nextInt(3), -fraction};
  }

  private static void check(Resampler resampler, Scene scene, Image source, Random random) {
    Image scalar = Pictures.noise(random, source.type(), scene.width(), scene.height(), 3);
    Image vector = Pictures.copy(scalar);
    new Agreement(resampler.engine(Engine.SCALAR), -0.75, scene)
        .check(source, Pixels.of(source), Agreement.positions(scene), scalar);
    resampler.engine(Engine.VECTOR).warp(source, scene.mapping(), vector);
    String what = scene + " " + source + " " + resampler.interpolation() + resampler.border();
    assertEquals(-1, Pictures.mismatch(scalar, vector), Seed.tag(what));
  }

  private static Scene scene(Random random, double degrees, int place, double shortOf) {
    int width = 1 + random.nextInt(WIDTH - 8);
    int height = 1 + random.nextInt(HEIGHT - 4);
    int x = place % 3 * (width - 1) / 2;
    int y = place / 3 * (height - 1) / 2;
    double turn = Math.toRadians(degrees);
    double cos = degrees % 90 == 0 ? Math.rint(Math.cos(turn)) : Math.cos(turn);
    double sin = degrees % 90 == 0 ? Math.rint(Math.sin(turn)) : Math.sin(turn);
    double dx = WIDTH - 1 - shortOf - cos * x + sin * y;
    double dy = HEIGHT - 1 - shortOf - sin * x - cos * y;
    return new Scene(
        "rotation by " + degrees + ", place " + place + " " + shortOf + " before the last pixel",
        WIDTH,
        HEIGHT,
        width,
        height,
        new Affine(cos, -sin, dx, sin, cos, dy),
        Positions.affine(cos, -sin, dx, sin, cos, dy));
  }
}

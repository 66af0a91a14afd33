package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.oracle.Positions;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** Mirror images and quarter turns are permutations of the pixels. */
class TurnTest {

  private static final int W = 149;
  private static final int H = 81;

  @Test
  void mirrorImagesAreExact() {
    check(new Affine(-1, 0, W - 1, 0, 1, 0), W, H, (x, y) -> at(W - 1 - x, y));
    check(new Affine(1, 0, 0, 0, -1, H - 1), W, H, (x, y) -> at(x, H - 1 - y));
    check(new Affine(0, 1, 0, 1, 0, 0), H, W, (x, y) -> at(y, x));
    check(new Affine(0, -1, W - 1, -1, 0, H - 1), H, W, (x, y) -> at(W - 1 - y, H - 1 - x));
  }

  @Test
  void turnsByAQuarterAHalfAndThreeQuartersAreExact() {
    check(new Affine(0, -1, W - 1, 1, 0, 0), H, W, (x, y) -> at(W - 1 - y, x));
    check(new Affine(-1, 0, W - 1, 0, -1, H - 1), W, H, (x, y) -> at(W - 1 - x, H - 1 - y));
    check(new Affine(0, 1, 0, -1, 0, H - 1), H, W, (x, y) -> at(y, H - 1 - x));
  }

  @Test
  void rotationByNinetyDegreesTurnsCounterClockwiseAndIsExact() {
    // About the centre of the top left square of H × H pixels, so that its corner stays on pixels.
    double centre = (H - 1) / 2.0;
    Affine turn = Affine.rotation(90, centre, centre);
    check(turn.inverse(), H, H, (x, y) -> at(H - 1 - y, x));
    check(Affine.rotation(-90, centre, centre).inverse(), H, H, (x, y) -> at(y, H - 1 - x));
    check(Affine.rotation(-270, centre, centre).inverse(), H, H, (x, y) -> at(H - 1 - y, x));
    check(turn.then(turn).inverse(), H, H, (x, y) -> at(H - 1 - x, H - 1 - y));
  }

  private static double[] at(int x, int y) {
    return new double[] {x, y};
  }

  private static void check(Affine mapping, int width, int height, Positions permutation) {
    Every.format(
        (type, channels) -> {
          Image source = Pictures.noise(Seed.random("turn"), type, W, H, channels);
          for (Resampler resampler : Every.INTERPOLATION) {
            for (Border border : Borders.all(type, channels)) {
              Image result = Pictures.blank(type, width, height, channels);
              resampler.border(border).warp(source, mapping, result);
              String what = resampler.interpolation() + " " + border + " " + mapping;
              compare(source, result, permutation, what);
            }
          }
        });
  }

  private static void compare(Image source, Image result, Positions permutation, String what) {
    for (int y = 0; y < result.height(); y++) {
      for (int x = 0; x < result.width(); x++) {
        double[] from = permutation.at(x, y);
        for (int c = 0; c < result.channels(); c++) {
          double want = Pixels.sample(source, (int) from[0], (int) from[1], c);
          if (want != Pixels.sample(result, x, y, c)) {
            assertEquals(
                want,
                Pixels.sample(result, x, y, c),
                Seed.tag(source + " " + what + " at " + x + ", " + y));
          }
        }
      }
    }
  }
}

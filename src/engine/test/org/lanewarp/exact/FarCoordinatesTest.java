package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Oracle;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.oracle.Positions;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** A million or a thousand million pixels away, periodic borders still read the right pixel. */
class FarCoordinatesTest {

  @ParameterizedTest
  @ValueSource(doubles = {1e6, -1e6, 1e9, -1e9})
  void bordersAreExactFarFromTheSource(double far) {
    Random random = Seed.random("far" + far);
    Image source = Pictures.noise(random, PixelType.F32, 53, 37, 1);
    double[][][] pixels = Pixels.of(source);
    double[][] matrices = {
      {1, 0, far + 0.25, 0, 1, 0.5 - far},
      {0.875, -0.25, far + 0.375, 0.125, 1.25, far + 0.25},
      {1, 0, 3.25, 0, 1, far},
      {0.75, 0.5, far, -0.5, 0.75, 10.125}
    };
    for (double[] m : matrices) {
      Affine mapping = new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
      for (Border border : Borders.ofTheSource()) {
        for (Interpolation interpolation : Interpolation.values()) {
          Image result = Pictures.blank(PixelType.F32, 141, 35, 1);
          Resampler.of(interpolation).border(border).warp(source, mapping, result);
          Oracle oracle = new Oracle(interpolation, -0.75, border.kind(), 0);
          double[][][] want = oracle.warp(pixels, Positions.affine(m), Pixels.of(result));
          for (int y = 0; y < 35; y++) {
            for (int x = 0; x < 141; x++) {
              assertEquals(
                  want[y][x][0],
                  Pixels.sample(result, x, y, 0),
                  5e-5,
                  Seed.tag(interpolation + " " + border + " " + mapping + " " + x + ", " + y));
            }
          }
        }
      }
    }
  }
}

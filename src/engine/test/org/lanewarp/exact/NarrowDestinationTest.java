package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.Interpolation;
import org.lanewarp.Perspective;
import org.lanewarp.PixelType;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Oracle;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.scene.Borders;
import org.lanewarp.scene.Pictures;
import org.lanewarp.scene.Seed;

/** A destination one pixel wide under a perspective: what would come beside it must not matter. */
class NarrowDestinationTest {

  private static final int HEIGHT = 90;

  @ParameterizedTest
  @ValueSource(doubles = {1e3, 1e5, 1e7, -1e7, 1e8, 3e8})
  void theDivisorsSlopeAlongARowDoesNotMoveItsFirstPixel(double far) {
    Image source = Pictures.noise(Seed.random("narrow"), PixelType.F32, 61, 47, 1);
    double[][][] pixels = Pixels.of(source);
    // In column 0 the divisor is exactly 1.
    Perspective mapping = new Perspective(0, 2, far, 0, 1, 0.125, -0.0019, 0, 1);
    Image result = Pictures.blank(PixelType.F32, 1, HEIGHT, 1);
    for (Interpolation interpolation : Interpolation.values()) {
      for (Border border : Borders.ofTheSource()) {
        for (Engine engine : new Engine[] {Engine.VECTOR, Engine.SCALAR}) {
          Resampler.of(interpolation).border(border).engine(engine).warp(source, mapping, result);
          Oracle oracle = new Oracle(interpolation, -0.75, border.kind(), 0);
          for (int y = 0; y < HEIGHT; y++) {
            assertEquals(
                oracle.sample(pixels, far + 2 * y, y + 0.125, new double[1])[0],
                Pixels.sample(result, 0, y, 0),
                5e-5,
                Seed.tag(interpolation + " " + border + " " + engine + " row " + y));
          }
        }
      }
    }
  }
}

package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.Engine;
import org.lanewarp.ImageF32;
import org.lanewarp.Mapping;
import org.lanewarp.Perspective;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Positions;

/**
 * Coordinates are within 1/4096 pixel of the exact ones in very long images.
 *
 * <p>The source shows its own coordinate. A float cannot hold a hundred thousand and a small
 * fraction, so one channel holds the position within a block of 16 pixels, the other the block.
 */
class CoordinatePrecisionTest {

  private static final double ALLOWED = 1.0 / 4096;
  private static final int BLOCK = 16;

  @ParameterizedTest
  @ValueSource(ints = {40_001, 100_000})
  void shearedAndSlightlyTurnedCoordinatesAreExact(int side) {
    affine(side, 1, 0.37, 0.123456, 1e-5, 1, 0.25);
    affine(side, Math.cos(1e-5), Math.sin(1e-5), -0.3, -Math.sin(1e-5), Math.cos(1e-5), 0.7);
    affine(side, -1, 0.001, side - 1.37, 0, 1, 0.1);
  }

  @ParameterizedTest
  @ValueSource(ints = {40_001, 100_000})
  void scaledCoordinatesAreExact(int side) {
    affine(side, 0.37, 0, 1000.1, 0, 1, 0);
    affine(side, 0.37, 0.11, 0.62 * side, 0, 0.37, 0.2);
    affine(side, 1 / 3.0, 0, side / 2.0 + 1 / 7.0, 0, 1, 0.5);
    affine(side, 2.7, 0, 0.9, 0, 1, 0);
    affine(side, 1 - 1e-7, 0, 0.3, 0, 1, 0.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {40_001, 100_000})
  void perspectiveCoordinatesAreExact(int side) {
    perspective(side, 1.1, 0.2, 3.3, 0, 1, 0.3, 1e-6, 0, 1);
    perspective(side, 0.4, 0.1, 30.7, 0, 1, 0.3, -5e-6, 1e-4, 1);
    perspective(side, 3, 0.1, 0.7, 1e-9, 1, 0.5, 2e-5, -1e-3, 1);
  }

  @Test
  void functionCoordinatesAreExact() {
    Positions exact = (x, y) -> new double[] {99_999 * Math.sin(x / 70_000.0) + 0.01 * y, 0.5};
    Mapping mapping =
        (x, y, n, xs, ys) -> {
          for (int i = 0; i < n; i++) {
            xs[i] = exact.at(x + i, y)[0];
            ys[i] = 0.5;
          }
        };
    wide(100_000, mapping, exact, "sine");
  }

  private static void affine(int side, double... m) {
    wide(
        side,
        new Affine(m[0], m[1], m[2], m[3], m[4], m[5]),
        Positions.affine(m),
        "affine " + m[0] + ", " + m[1] + ", " + m[2]);
    tall(
        side,
        new Affine(m[4], m[3], m[5], m[1], m[0], m[2]),
        Positions.affine(m[4], m[3], m[5], m[1], m[0], m[2]),
        "affine " + m[0] + ", " + m[1] + ", " + m[2]);
  }

  private static void perspective(int side, double... m) {
    String name = "perspective " + m[0] + ", " + m[1] + ", " + m[2];
    wide(
        side,
        new Perspective(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8]),
        Positions.perspective(m),
        name);
    tall(
        side,
        new Perspective(m[4], m[3], m[5], m[1], m[0], m[2], m[7], m[6], m[8]),
        Positions.perspective(m[4], m[3], m[5], m[1], m[0], m[2], m[7], m[6], m[8]),
        name);
  }

  private static void wide(int side, Mapping mapping, Positions exact, String name) {
    compare(ramp(side, 2, 0), mapping, ImageF32.allocate(side, 3, 2), exact, 0, name);
  }

  private static void tall(int side, Mapping mapping, Positions exact, String name) {
    compare(ramp(2, side, 1), mapping, ImageF32.allocate(3, side, 2), exact, 1, name);
  }

  private static ImageF32 ramp(int width, int height, int axis) {
    ImageF32 image = ImageF32.allocate(width, height, 2);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = axis == 0 ? x : y;
        image.array()[image.index(x, y)] = at % BLOCK;
        image.array()[image.index(x, y) + 1] = Math.floorDiv(at, BLOCK);
      }
    }
    return image;
  }

  private static void compare(
      ImageF32 source, Mapping mapping, ImageF32 result, Positions exact, int axis, String name) {
    int last = Math.max(source.width(), source.height()) - 1;
    for (Engine engine : new Engine[] {Engine.VECTOR, Engine.SCALAR}) {
      Resampler.bilinear().border(Border.REPLICATE).engine(engine).warp(source, mapping, result);
      int compared = 0;
      for (int y = 0; y < result.height(); y++) {
        for (int x = 0; x < result.width(); x++) {
          double want = exact.at(x, y)[axis];
          boolean inside = want >= 0 && want <= last;
          if (inside && Math.floorMod((int) want, BLOCK) != BLOCK - 1) {
            int at = result.index(x, y);
            double got = result.array()[at] + (double) BLOCK * result.array()[at + 1];
            // Where the block begins or ends, the two channels may be off by a pixel together.
            if (!(Math.abs(got - want) <= ALLOWED)) {
              double distance = want - Math.rint(want);
              boolean seam = Math.abs(distance) <= ALLOWED && Math.rint(want) % BLOCK == 0;
              assertTrue(
                  seam, name + " " + engine + " at " + x + ", " + y + ": " + want + ", got " + got);
            }
            compared++;
          }
        }
      }
      assertTrue(compared > last, name + ": only " + compared + " positions inside");
    }
  }
}

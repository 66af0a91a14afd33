package org.lanewarp.accuracy;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewarp.Affine;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Interpolation;
import org.lanewarp.Mapping;
import org.lanewarp.Resampler;
import org.lanewarp.oracle.Positions;
import org.lanewarp.scene.Scene;

/** Finite coordinates are clamped to ±2^30, wherever a row of them crosses that limit. */
class LimitTest {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 3;

  @ParameterizedTest
  @ValueSource(floats = {0x1p30f, 0x1p30f - 64, 0x1p30f - 192, -0x1p30f, -0x1p30f - 128, 0x1p31f})
  void sumsOfRelativeMapsAreClamped(float offset) {
    float[] dxs = new float[WIDTH * HEIGHT];
    Arrays.fill(dxs, offset);
    float[] dys = new float[WIDTH * HEIGHT];
    check(
        "columns",
        CoordinateMap.relative(dxs, dys, WIDTH, HEIGHT),
        Positions.relative(dxs, dys, WIDTH));
    check(
        "rows",
        CoordinateMap.relative(dys, dxs, WIDTH, HEIGHT),
        Positions.relative(dys, dxs, WIDTH));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0x1p30 - 70.25, -0x1p30 - 70.25, 0x1p30 + 0.25, 0x1p29 - 20.5, 0x1p40})
  void translationsAreClamped(double offset) {
    Positions columns = Positions.affine(1, 0, offset, 0, 1, 0.25);
    check("columns", new Affine(1, 0, offset, 0, 1, 0.25), columns);
    check("columns", function(columns), columns);
    Positions rows = Positions.affine(1, 0, 0.25, 0, 1, offset);
    check("rows", new Affine(1, 0, 0.25, 0, 1, offset), rows);
    check("rows", function(rows), rows);
  }

  private static Mapping function(Positions positions) {
    return (x, y, n, xs, ys) -> {
      for (int i = 0; i < n; i++) {
        xs[i] = positions.at(x + i, y)[0];
        ys[i] = positions.at(x + i, y)[1];
      }
    };
  }

  private static void check(String name, Mapping mapping, Positions exact) {
    Scene scene = new Scene(name, 19, 7, WIDTH, HEIGHT, mapping, exact);
    for (Interpolation interpolation : Interpolation.values()) {
      Agreement.checkAll(scene, Resampler.of(interpolation), -0.75);
    }
  }
}

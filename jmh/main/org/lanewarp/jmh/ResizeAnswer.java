package org.lanewarp.jmh;

import org.lanewarp.oracle.Oracle;
import org.lanewarp.oracle.Pixels;
import org.lanewarp.oracle.ResizeOracle;

/** The exact values of a resize, as each system defines it. */
final class ResizeAnswer {

  private ResizeAnswer() {}

  /** Some rows of exact values, every {@code step}-th. */
  static double[][] rows(Scene scene, Kernel kernel, int step) {
    Case what = scene.what();
    Oracle.Source source = Pixels.view(scene.source());
    ResizeOracle oracle = oracle(kernel, (double) source.width() / what.width());
    double[][] rows = new double[(what.height() - 1) / step + 1][];
    for (int j = 0; j < rows.length; j++) {
      rows[j] = oracle.row(source, what.width(), what.height(), j * step);
    }
    return rows;
  }

  private static ResizeOracle oracle(Kernel kernel, double ratio) {
    double s = Math.max(1, ratio);
    return switch (kernel) {
      case BOX, BILINEAR, BICUBIC, LANCZOS3 -> ResizeOracle.of(kernel.label(), true);
      case POINT_BILINEAR -> ResizeOracle.of("bilinear", false);
      case POINT_BICUBIC -> new ResizeOracle(2, t -> keys(Math.abs(t)), false);
      // How much of a source pixel lies under a destination pixel, at its distance in such pixels.
      case AREA ->
          new ResizeOracle(
              0.5 + 0.5 / s, t -> Math.min(1, Math.max(0, s / 2 + 0.5 - Math.abs(t) * s)), true);
    };
  }

  /** Keys' kernel with OpenCV's A = −0.75. */
  private static double keys(double t) {
    double a = -0.75;
    if (t < 1) {
      return (a + 2) * t * t * t - (a + 3) * t * t + 1;
    }
    return t < 2 ? a * t * t * t - 5 * a * t * t + 8 * a * t - 4 * a : 0;
  }
}

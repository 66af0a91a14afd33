package org.lanewarp.jmh;

import java.util.Arrays;
import java.util.Locale;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.oracle.SamplerOracle;

/**
 * The exact result of a case on tensors, laid out like {@link TensorScene#blank}: NaN where it
 * hangs on a rounding.
 *
 * @param rows line by line
 * @param ranges what errors of each line are told in: 255 forward, the largest gradient backward
 */
record TensorAnswer(double[][] rows, double[] ranges) {

  private static final double TIE = 2e-3;

  static TensorAnswer of(TensorScene scene) {
    Case what = scene.what();
    int height = what.height();
    int planes = scene.input().size(0) * scene.input().size(1);
    int lines = planes * height + (what.isBackward() ? 2 * what.images() * height : 0);
    double[][] rows = new double[lines][what.width()];
    double[] ranges = new double[lines];
    Arrays.fill(ranges, what.range());
    Padding padding = Padding.valueOf(what.border().toUpperCase(Locale.ROOT));
    SamplerOracle oracle = new SamplerOracle(what.interpolation(), padding, false);
    for (int p = 0; p < planes; p++) {
      plane(scene, oracle, p, rows);
    }
    if (what.isBackward()) {
      ranges(rows, 0, planes * height, ranges);
      ranges(rows, planes * height, lines, ranges);
    }
    return new TensorAnswer(rows, ranges);
  }

  private static void ranges(double[][] rows, int from, int to, double[] ranges) {
    double largest = 1;
    for (int j = from; j < to; j++) {
      for (double v : rows[j]) {
        largest = Math.max(largest, Double.isNaN(v) ? 0 : Math.abs(v));
      }
    }
    Arrays.fill(ranges, from, to, largest);
  }

  private static void plane(TensorScene scene, SamplerOracle oracle, int p, double[][] rows) {
    Case what = scene.what();
    int height = what.height();
    int width = what.width();
    int n = p / what.channels();
    double[][] pixels = new double[height][width];
    for (int i = 0; i < height * width; i++) {
      pixels[i / width][i % width] = scene.input().array()[p * height * width + i];
    }
    double[][] result = Arrays.copyOfRange(rows, p * height, (p + 1) * height);
    int slopes = (scene.input().size(0) * what.channels() + 2 * n) * height;
    for (int i = 0; i < height * width; i++) {
      int pair = 2 * (n * height * width + i);
      double gx = scene.grid().array()[pair];
      double gy = scene.grid().array()[pair + 1];
      boolean tie = isTie(what, oracle, gx, width) || isTie(what, oracle, gy, height);
      if (!what.isBackward()) {
        result[i / width][i % width] = tie ? Double.NaN : oracle.sample(pixels, gx, gy);
        continue;
      }
      double go = scene.gradOutput().array()[p * height * width + i];
      oracle.spread(result, gx, gy, tie ? Double.NaN : go);
      int line = slopes + 2 * (i / width) + 2 * (i % width) / width;
      int column = 2 * (i % width) % width;
      rows[line][column] += go * slope(what, oracle, pixels, gx, gy, true);
      rows[line][column + 1] += go * slope(what, oracle, pixels, gx, gy, false);
    }
  }

  private static double slope(
      Case what, SamplerOracle oracle, double[][] pixels, double gx, double gy, boolean byX) {
    double step = 1e-7;
    double sx = byX ? step : 0;
    double sy = byX ? 0 : step;
    if (what.interpolation() == Interpolation.NEAREST) {
      return 0;
    }
    double x = oracle.unpadded(byX ? gx : gy, byX ? pixels[0].length : pixels.length);
    if (Math.abs(x - Math.rint(x)) < TIE) {
      return Double.NaN; // a kink
    }
    return (oracle.sample(pixels, gx + sx, gy + sy) - oracle.sample(pixels, gx - sx, gy - sy))
        / (2 * step);
  }

  private static boolean isTie(Case what, SamplerOracle oracle, double g, int size) {
    double x = oracle.pixel(g, size);
    return what.interpolation() == Interpolation.NEAREST && Math.abs(x - Math.floor(x) - 0.5) < TIE;
  }
}

package org.lanewarp.jmh;

import org.lanewarp.Border;
import org.lanewarp.CoordinateMap;
import org.lanewarp.Image;
import org.lanewarp.Mapping;
import org.lanewarp.jmh.Contestant.Tolerance;
import org.lanewarp.oracle.Oracle;
import org.lanewarp.oracle.Pixels;

/**
 * The exact values of evenly spread rows of a case's destination, by the tests' oracle. Positions
 * come from the scene's reverse mapping in double; peers that invert matrices themselves thereby
 * check it.
 */
final class Answer {

  private static final long MOST_PIXELS = 250_000;

  /**
   * A result's largest error in units of the value range, and the share of samples that are off.
   */
  record Accuracy(double error, double share) {

    boolean isWithin(Tolerance tolerance) {
      return share <= tolerance.share();
    }
  }

  private final Case what;
  private final int step;
  private final double[][] rows;
  private final double[] ranges;

  private Answer(Case what, int step, double[][] rows, double[] ranges) {
    this.what = what;
    this.step = step;
    this.rows = rows;
    this.ranges = ranges;
  }

  /** Computes the answer for one value of the constant border. */
  static Answer of(Scene scene, float fill) {
    Case what = scene.what();
    if (what.isTensor()) {
      TensorAnswer exact = TensorAnswer.of(scene.tensors());
      return new Answer(what, 1, exact.rows(), exact.ranges());
    }
    int step = step(what);
    double[][] rows = new double[(what.height() - 1) / step + 1][];
    double[] fills = new double[what.channels()];
    java.util.Arrays.fill(fills, what.isConstant() ? fill : 0);
    Border.Kind kind = what.border(fill).kind();
    Oracle oracle = new Oracle(what.interpolation(), -0.75, kind, fills);
    Oracle.Source source = Pixels.view(scene.source());
    double[] xs = new double[what.width()];
    double[] ys = new double[what.width()];
    for (int j = 0; j < rows.length; j++) {
      rows[j] = new double[what.width() * what.channels()];
      positions(scene.reverse(), j * step, what.width(), xs, ys);
      for (int x = 0; x < what.width(); x++) {
        double[] value = oracle.sample(source, xs[x], ys[x], fills);
        System.arraycopy(value, 0, rows[j], x * value.length, value.length);
      }
    }
    double[] ranges = new double[rows.length];
    java.util.Arrays.fill(ranges, what.range());
    return new Answer(what, step, rows, ranges);
  }

  /** Computes the answer of a resize with a kernel. */
  static Answer of(Scene scene, Kernel kernel) {
    int step = step(scene.what());
    double[][] rows = ResizeAnswer.rows(scene, kernel, step);
    double[] ranges = new double[rows.length];
    java.util.Arrays.fill(ranges, scene.what().range());
    return new Answer(scene.what(), step, rows, ranges);
  }

  /** An odd step visits every row of the tiles. */
  private static int step(Case what) {
    return (int) ((what.pixels() - 1) / MOST_PIXELS + 1) | 1;
  }

  private static void positions(Mapping reverse, int y, int n, double[] xs, double[] ys) {
    if (reverse instanceof CoordinateMap map) {
      for (int x = 0; x < n; x++) {
        xs[x] = map.xs()[y * n + x];
        ys[x] = map.ys()[y * n + x];
      }
    } else {
      reverse.fill(0, y, n, xs, ys);
    }
  }

  /** Compares a result with the exact, unrounded values. */
  Accuracy judge(Image result, Tolerance tolerance) {
    double largest = 0;
    long off = 0;
    for (int j = 0; j < rows.length; j++) {
      for (int i = 0; i < rows[j].length; i++) {
        int c = i % result.channels();
        double got = Pixels.sample(result, i / result.channels(), j * step, c);
        double want = Pixels.saturate(rows[j][i], what.pixelType());
        if (Double.isNaN(want)) {
          continue; // a tie, where rounding may decide either way
        }
        double error = Math.abs(got - want) / ranges[j];
        largest = Math.max(largest, error);
        if (!(error <= tolerance.error())) {
          off++;
        }
      }
    }
    return new Accuracy(largest, off / ((double) rows.length * rows[0].length));
  }
}

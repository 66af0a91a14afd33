package org.lanewarp.oracle;

import java.util.function.DoubleUnaryOperator;

/** What each sample of a resized image must be, before any rounding: one pixel after the other. */
public final class ResizeOracle {

  private final double support;
  private final DoubleUnaryOperator weight;
  private final boolean antialias;

  /** Any filter. */
  public ResizeOracle(double support, DoubleUnaryOperator weight, boolean antialias) {
    this.support = support;
    this.weight = weight;
    this.antialias = antialias;
  }

  /** A filter by its name; null for nearest, which has no weights. */
  public static ResizeOracle of(String filter, boolean antialias) {
    return switch (filter) {
      case "box" -> new ResizeOracle(0.5, t -> t > -0.5 && t <= 0.5 ? 1 : 0, antialias);
      case "bilinear" -> new ResizeOracle(1, t -> Math.abs(t) < 1 ? 1 - Math.abs(t) : 0, antialias);
      case "hamming" ->
          new ResizeOracle(
              1,
              t -> Math.abs(t) < 1 ? sinc(t) * (0.54 + 0.46 * Math.cos(Math.PI * t)) : 0,
              antialias);
      case "bicubic" -> new ResizeOracle(2, t -> keys(Math.abs(t), -0.5), antialias);
      case "mitchell" -> new ResizeOracle(2, t -> mitchell(Math.abs(t)), antialias);
      case "lanczos3" ->
          new ResizeOracle(3, t -> Math.abs(t) < 3 ? sinc(t) * sinc(t / 3) : 0, antialias);
      default -> throw new IllegalArgumentException(filter);
    };
  }

  /** All samples of the part at (x, y), resized. */
  public double[][][] resize(
      double[][][] source,
      double x,
      double y,
      double width,
      double height,
      int outWidth,
      int outHeight) {
    int channels = source[0][0].length;
    double[][] across = new double[outWidth][];
    for (int i = 0; i < outWidth; i++) {
      across[i] = weights(source[0].length, x, width, outWidth, i);
    }
    double[][][] result = new double[outHeight][outWidth][channels];
    for (int j = 0; j < outHeight; j++) {
      double[] down = weights(source.length, y, height, outHeight, j);
      double[][] row = new double[source[0].length][channels]; // the sums of columns
      for (int k = 0; k < source.length; k++) {
        for (int p = 0; down[k] != 0 && p < row.length; p++) {
          for (int c = 0; c < channels; c++) {
            row[p][c] += down[k] * source[k][p][c];
          }
        }
      }
      for (int i = 0; i < outWidth; i++) {
        for (int p = 0; p < row.length; p++) {
          for (int c = 0; across[i][p] != 0 && c < channels; c++) {
            result[j][i][c] += across[i][p] * row[p][c];
          }
        }
      }
    }
    return result;
  }

  /** The samples of one row of a resized image, for sources too large to be doubles at once. */
  public double[] row(Oracle.Source source, int outWidth, int outHeight, int j) {
    double[] down = weights(source.height(), 0, source.height(), outHeight, j);
    int channels = source.pixel(0, 0).length;
    double[] sums = new double[source.width() * channels];
    for (int k = 0; k < down.length; k++) {
      for (int p = 0; down[k] != 0 && p < source.width(); p++) {
        double[] pixel = source.pixel(k, p);
        for (int c = 0; c < channels; c++) {
          sums[p * channels + c] += down[k] * pixel[c];
        }
      }
    }
    double[] row = new double[outWidth * channels];
    for (int i = 0; i < outWidth; i++) {
      double[] across = weights(source.width(), 0, source.width(), outWidth, i);
      for (int p = 0; p < across.length; p++) {
        for (int c = 0; across[p] != 0 && c < channels; c++) {
          row[i * channels + c] += across[p] * sums[p * channels + c];
        }
      }
    }
    return row;
  }

  /** The weight of each of n source samples in destination sample i. */
  double[] weights(int n, double begin, double length, int out, int i) {
    double ratio = length / out;
    double s = antialias ? Math.max(1, ratio) : 1;
    double centre = begin + (i + 0.5) * ratio;
    int first = Math.max(0, (int) (centre - support * s + 0.5));
    int last = Math.min(n, (int) (centre + support * s + 0.5)) - 1;
    double[] weights = new double[n];
    double sum = 0;
    for (int k = first; k <= last; k++) {
      weights[k] = weight.applyAsDouble((k - centre + 0.5) / s);
      sum += weights[k];
    }
    for (int k = first; k <= last; k++) {
      weights[k] /= sum;
    }
    return weights;
  }

  private static double sinc(double t) {
    return t == 0 ? 1 : Math.sin(Math.PI * t) / (Math.PI * t);
  }

  private static double keys(double t, double a) {
    if (t < 1) {
      return (a + 2) * t * t * t - (a + 3) * t * t + 1;
    }
    return t < 2 ? a * t * t * t - 5 * a * t * t + 8 * a * t - 4 * a : 0;
  }

  /** The weights as in Mitchell and Netravali's paper, with B = C = 1/3. */
  private static double mitchell(double t) {
    if (t < 1) {
      return 7 / 6.0 * t * t * t - 2 * t * t + 8 / 9.0;
    }
    return t < 2 ? -7 / 18.0 * t * t * t + 2 * t * t - 10 / 3.0 * t + 16 / 9.0 : 0;
  }
}

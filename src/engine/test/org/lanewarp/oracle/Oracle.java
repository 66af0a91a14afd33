package org.lanewarp.oracle;

import org.lanewarp.Border;
import org.lanewarp.Interpolation;

/** What each pixel must be, before any rounding. Not thread-safe: it keeps scratch. */
public final class Oracle {

  private static final double LIMIT = 1 << 30;

  private final Interpolation interpolation;
  private final double a;
  private final Border.Kind border;
  private final double[] fill;

  private final int[] columns = new int[4];
  private final int[] rows = new int[4];
  private final double[] across = new double[4];
  private final double[] down = new double[4];

  /**
   * An oracle.
   *
   * @param fill the constant border's value of each channel; zeros for the other borders
   */
  public Oracle(Interpolation interpolation, double a, Border.Kind border, double... fill) {
    this.interpolation = interpolation;
    this.a = a;
    this.border = border;
    this.fill = fill;
  }

  /** Where pixels come from. */
  public interface Source {

    /** Columns. */
    int width();

    /** Rows. */
    int height();

    /** All channels of a pixel. */
    double[] pixel(int row, int column);
  }

  /**
   * The value of {@code source} at column x and row y.
   *
   * @param own the destination's pixel as it was
   */
  public double[] sample(double[][][] source, double x, double y, double[] own) {
    return sample(Pixels.view(source), x, y, own);
  }

  /** The same, of pixels that lie anywhere. */
  public double[] sample(Source source, double x, double y, double[] own) {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      return fill;
    }
    if (leavesUntouched(source, x, y)) {
      return own;
    }
    int taps = taps(x, source.width(), columns, across);
    taps(y, source.height(), rows, down);
    double[] value = new double[own.length];
    for (int j = 0; j < taps; j++) {
      for (int i = 0; i < taps; i++) {
        boolean outside = columns[i] < 0 || rows[j] < 0;
        double[] tap = outside ? beyond(own) : source.pixel(rows[j], columns[i]);
        for (int c = 0; c < value.length; c++) {
          value[c] += down[j] * across[i] * tap[c];
        }
      }
    }
    return value;
  }

  /** Whether the border is transparent and every tap of a finite position lies outside. */
  public boolean leavesUntouched(double[][][] source, double x, double y) {
    return leavesUntouched(Pixels.view(source), x, y);
  }

  private boolean leavesUntouched(Source source, double x, double y) {
    if (border != Border.Kind.TRANSPARENT || !Double.isFinite(x) || !Double.isFinite(y)) {
      return false;
    }
    int taps = taps(x, source.width(), columns, across);
    taps(y, source.height(), rows, down);
    return allOutside(taps);
  }

  /** Every pixel of a destination that held {@code before}. */
  public double[][][] warp(double[][][] source, Positions positions, double[][][] before) {
    double[][][] after = new double[before.length][before[0].length][];
    for (int y = 0; y < before.length; y++) {
      for (int x = 0; x < before[0].length; x++) {
        double[] at = positions.at(x, y);
        after[y][x] = sample(source, at[0], at[1], before[y][x]);
      }
    }
    return after;
  }

  private double[] beyond(double[] own) {
    return border == Border.Kind.TRANSPARENT ? own : fill;
  }

  private boolean allOutside(int taps) {
    boolean columnInside = false;
    boolean rowInside = false;
    for (int i = 0; i < taps; i++) {
      columnInside |= columns[i] >= 0;
      rowInside |= rows[i] >= 0;
    }
    return !(columnInside && rowInside);
  }

  /** Fills the indices and weights along one axis and returns how many there are. */
  private int taps(double coordinate, int n, int[] index, double[] weight) {
    double x = Math.min(Math.max(coordinate, -LIMIT), LIMIT);
    double floor = Math.floor(x);
    double f = x - floor;
    switch (interpolation) {
      case NEAREST:
        index[0] = BorderRule.index(border, Math.rint(x), n);
        weight[0] = 1;
        return 1;
      case BILINEAR:
        weight[0] = 1 - f;
        weight[1] = f;
        for (int k = 0; k < 2; k++) {
          index[k] = BorderRule.index(border, floor + k, n);
        }
        return 2;
      default:
        for (int k = 0; k < 4; k++) {
          index[k] = BorderRule.index(border, floor + k - 1, n);
          weight[k] = cubic(Math.abs(f - (k - 1)));
        }
        return 4;
    }
  }

  /** Keys' kernel at distance t. */
  private double cubic(double t) {
    if (t <= 1) {
      return (a + 2) * t * t * t - (a + 3) * t * t + 1;
    }
    return t < 2 ? a * t * t * t - 5 * a * t * t + 8 * a * t - 4 * a : 0;
  }
}

package org.lanewarp.cli.align;

import java.util.Arrays;
import org.lanewarp.Affine;
import org.lanewarp.Engine;
import org.lanewarp.Padding;
import org.lanewarp.SpatialTransformer;
import org.lanewarp.Tensor;

/**
 * Both pictures at one level of their pyramids, and how well the moving one, sampled where a
 * transform says, explains the fixed one: {@code gain · moving + bias − fixed}.
 */
final class Pair {

  /** Unknowns of the normal equations: six coefficients, gain and bias. */
  static final int UNKNOWNS = 8;

  private final Grey moving;
  private final Grey fixed;
  private final int factor;
  private final Frame frame;
  private final SpatialTransformer st;
  private final Tensor theta = Tensor.allocate(1, 2, 3);
  private final Tensor grid;
  private final Tensor slopes;
  private final Tensor ones;
  private final Tensor sampled;
  private final float[] spread;

  Pair(Grey moving, Grey fixed, int factor, Frame frame, Engine engine, int threads) {
    this.moving = moving;
    this.fixed = fixed;
    this.factor = factor;
    this.frame = frame;
    this.st = SpatialTransformer.bilinear().padding(Padding.BORDER).engine(engine).threads(threads);
    this.grid = Tensor.allocate(1, fixed.height(), fixed.width(), 2);
    this.slopes = Tensor.allocate(1, fixed.height(), fixed.width(), 2);
    this.ones = Tensor.allocate(1, 1, fixed.height(), fixed.width());
    this.sampled = Tensor.allocate(1, 1, fixed.height(), fixed.width());
    this.spread = new float[Math.min(fixed.values().length, 4096)];
    Arrays.fill(ones.array(), 1f);
  }

  int factor() {
    return factor;
  }

  private float at(int i) {
    return sampled.array()[i];
  }

  /** Whether pixel i of the fixed picture falls inside the moving one, not on its rim. */
  private boolean isInside(int i) {
    float limitX = 1 - 1.5f / moving.width();
    float limitY = 1 - 1.5f / moving.height();
    return Math.abs(grid.array()[2 * i]) < limitX && Math.abs(grid.array()[2 * i + 1]) < limitY;
  }

  /** Samples the moving picture, and if asked to, its slopes at the same places. */
  void sample(double[] coefficients, boolean withSlopes) {
    Affine pixels = frame.pixels(coefficients);
    double sx = 2.0 / (factor * (double) moving.width());
    double sy = 2.0 / (factor * (double) moving.height());
    // Normalised fixed to fixed pixels, to moving pixels, to normalised moving. Pixel edges of all
    // levels coincide, so a pixel p of the finest level is (p + 0.5) / factor − 0.5 here.
    double wx = factor * (double) fixed.width() / 2;
    double wy = factor * (double) fixed.height() / 2;
    Affine whole =
        new Affine(wx, 0, wx - 0.5, 0, wy, wy - 0.5)
            .then(pixels)
            .then(new Affine(sx, 0, sx / 2 - 1, 0, sy, sy / 2 - 1));
    double[] t = {whole.m00(), whole.m01(), whole.m02(), whole.m10(), whole.m11(), whole.m12()};
    for (int k = 0; k < 6; k++) {
      theta.array()[k] = (float) t[k];
    }
    st.affineGrid(theta, grid);
    st.gridSample(moving.tensor(), grid, sampled);
    if (withSlopes) {
      // The output's gradient is 1 everywhere: what comes back is each sample's own derivative.
      st.gridSampleBackward(moving.tensor(), grid, ones, null, slopes);
    }
  }

  /** The robust scale of the residuals: a multiple of their median size. */
  double scale(double gain, double bias, double multiple) {
    int step = (int) Math.ceil(fixed.values().length / (double) spread.length);
    int n = 0;
    for (int i = 0; i < fixed.values().length && n < spread.length; i += step) {
      if (isInside(i)) {
        spread[n++] = (float) Math.abs(gain * at(i) + bias - fixed.values()[i]);
      }
    }
    if (n == 0) {
      return 1;
    }
    Arrays.sort(spread, 0, n);
    return Math.max(multiple * spread[n / 2], 1e-3);
  }

  /**
   * Mean robust loss over the overlap (Geman and McClure: {@code r² / (1 + r² / c²) / 2}), infinite
   * where the overlap is less than a tenth of the fixed picture.
   */
  double loss(double gain, double bias, double c) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < fixed.values().length; i++) {
      if (isInside(i)) {
        double r = gain * at(i) + bias - fixed.values()[i];
        sum += r * r / (1 + r * r / (c * c)) / 2;
        n++;
      }
    }
    return 10L * n < fixed.values().length ? Double.POSITIVE_INFINITY : sum / n;
  }

  /** The normal equations of the weighted residuals: UNKNOWNS rows of UNKNOWNS + 1 numbers. */
  double[][] equations(double gain, double bias, double c) {
    double[][] h = new double[UNKNOWNS][UNKNOWNS + 1];
    double[] j = new double[UNKNOWNS];
    double perX = gain * frame.radius() * 2 / (factor * (double) moving.width());
    double perY = gain * frame.radius() * 2 / (factor * (double) moving.height());
    for (int y = 0, i = 0; y < fixed.height(); y++) {
      double v = frame.v((y + 0.5) * factor - 0.5);
      for (int x = 0; x < fixed.width(); x++, i++) {
        if (!isInside(i)) {
          continue;
        }
        double u = frame.u((x + 0.5) * factor - 0.5);
        double gx = perX * slopes.array()[2 * i];
        double gy = perY * slopes.array()[2 * i + 1];
        double r = gain * at(i) + bias - fixed.values()[i];
        double root = 1 / (1 + r * r / (c * c));
        j[0] = root * gx * u;
        j[1] = root * gx * v;
        j[2] = root * gx;
        j[3] = root * gy * u;
        j[4] = root * gy * v;
        j[5] = root * gy;
        j[6] = root * at(i);
        j[7] = root;
        add(h, j, root * r);
      }
    }
    return h;
  }

  private static void add(double[][] h, double[] j, double r) {
    for (int a = 0; a < UNKNOWNS; a++) {
      double[] row = h[a];
      double ja = j[a];
      for (int b = 0; b < UNKNOWNS; b++) {
        row[b] += ja * j[b];
      }
      row[UNKNOWNS] += ja * r;
    }
  }

  /** Correlation of both pictures over the overlap; −1 where that is less than {@code least}. */
  double correlation(double least) {
    Correlation all = new Correlation();
    for (int i = 0; i < fixed.values().length; i++) {
      if (isInside(i)) {
        all.add(at(i), fixed.values()[i]);
      }
    }
    return all.count() < least * fixed.values().length ? -1 : all.value();
  }

  /** Correlation of the pictures' steps from pixel to pixel: of edges, whatever the shading. */
  double edgeCorrelation() {
    Correlation all = new Correlation();
    int w = fixed.width();
    for (int y = 2; y < fixed.height() - 2; y++) {
      for (int x = 2; x < w - 2; x++) {
        int i = y * w + x;
        if (isInside(i) && isInside(i - 2) && isInside(i + 2)) {
          all.add(at(i + 2) - at(i - 2), fixed.values()[i + 2] - fixed.values()[i - 2]);
        }
        if (isInside(i) && isInside(i - 2 * w) && isInside(i + 2 * w)) {
          all.add(
              at(i + 2 * w) - at(i - 2 * w), fixed.values()[i + 2 * w] - fixed.values()[i - 2 * w]);
        }
      }
    }
    return all.value();
  }

  /** The part of the fixed picture that the moving one covers. */
  double overlap() {
    int n = 0;
    for (int i = 0; i < fixed.values().length; i++) {
      n += isInside(i) ? 1 : 0;
    }
    return n / (double) fixed.values().length;
  }
}

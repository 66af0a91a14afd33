package org.lanewarp.oracle;

import org.lanewarp.Interpolation;
import org.lanewarp.Padding;

/** What a spatial transformer's sample must be, in double, from the formulas alone. */
public final class SamplerOracle {

  private final Interpolation interpolation;
  private final Padding padding;
  private final boolean alignCorners;

  /** An oracle for one mode. */
  public SamplerOracle(Interpolation interpolation, Padding padding, boolean alignCorners) {
    this.interpolation = interpolation;
    this.padding = padding;
    this.alignCorners = alignCorners;
  }

  /** The value of a plane, {@code [row][column]}, at a normalised place. */
  public double sample(double[][] plane, double gx, double gy) {
    if (padding == Padding.ZEROS && !(Double.isFinite(gx) && Double.isFinite(gy))) {
      return 0;
    }
    double x = pixel(gx, plane[0].length);
    double y = pixel(gy, plane.length);
    double sum = 0;
    for (int j = -1; j <= 2; j++) {
      for (int i = -1; i <= 2; i++) {
        double weight = weight(x, i) * weight(y, j);
        int column = index(x, i, plane[0].length);
        int row = index(y, j, plane.length);
        if (weight != 0 && column >= 0 && row >= 0) {
          sum += weight * plane[row][column];
        }
      }
    }
    return sum;
  }

  /** Adds to each pixel of a gradient what a sample's gradient makes of its weight. */
  public void spread(double[][] gradient, double gx, double gy, double gradOutput) {
    if (padding == Padding.ZEROS && !(Double.isFinite(gx) && Double.isFinite(gy))) {
      return;
    }
    double x = pixel(gx, gradient[0].length);
    double y = pixel(gy, gradient.length);
    for (int j = -1; j <= 2; j++) {
      for (int i = -1; i <= 2; i++) {
        double weight = weight(x, i) * weight(y, j);
        int column = index(x, i, gradient[0].length);
        int row = index(y, j, gradient.length);
        if (weight != 0 && column >= 0 && row >= 0) {
          gradient[row][column] += weight * gradOutput;
        }
      }
    }
  }

  /** The pixel coordinate that taps are counted from; padded, unless each tap is. */
  public double pixel(double g, int size) {
    double x = unpadded(g, size);
    if (interpolation == Interpolation.BICUBIC || padding == Padding.ZEROS) {
      return x;
    }
    double folded = padding == Padding.REFLECTION ? mirrored(x, size) : x;
    return Math.min(Math.max(folded, 0), size - 1);
  }

  /** The pixel coordinate as the grid names it. */
  public double unpadded(double g, int size) {
    if (!Double.isFinite(g)) {
      return 0;
    }
    return alignCorners ? (g + 1) * (size - 1) / 2 : (g + 1) * size / 2 - 0.5;
  }

  /** The normalised value of a pixel coordinate. */
  public double grid(double x, int size) {
    return alignCorners ? 2 * x / (size - 1) - 1 : (2 * x + 1) / size - 1;
  }

  private double mirrored(double x, int size) {
    double low = alignCorners ? 0 : -0.5;
    double span = alignCorners ? size - 1 : size;
    if (span == 0) {
      return 0;
    }
    double e = Math.abs(x - low) % (2 * span);
    return Math.min(e, 2 * span - e) + low;
  }

  private double weight(double x, int k) {
    double f = x - Math.floor(x);
    double t = Math.abs(f - k);
    switch (interpolation) {
      case NEAREST:
        return k == 0 ? 1 : 0;
      case BILINEAR:
        return Math.max(0, 1 - t);
      default:
        double a = -0.75;
        if (t <= 1) {
          return (a + 2) * t * t * t - (a + 3) * t * t + 1;
        }
        return t < 2 ? a * t * t * t - 5 * a * t * t + 8 * a * t - 4 * a : 0;
    }
  }

  private int index(double x, int k, int size) {
    double i = interpolation == Interpolation.NEAREST ? Math.rint(x) : Math.floor(x) + k;
    if (interpolation == Interpolation.BICUBIC && padding == Padding.BORDER) {
      i = Math.min(Math.max(i, 0), size - 1);
    } else if (interpolation == Interpolation.BICUBIC && padding == Padding.REFLECTION) {
      i = Math.min(Math.max(Math.rint(mirrored(i, size)), 0), size - 1);
    }
    return i >= 0 && i <= size - 1 ? (int) i : -1;
  }
}

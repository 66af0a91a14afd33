package org.lanewarp.plan;

import org.lanewarp.Affine;
import org.lanewarp.Border;
import org.lanewarp.ImageF32;
import org.lanewarp.Interpolation;
import org.lanewarp.Padding;
import org.lanewarp.Tensor;
import org.lanewarp.kernel.GridAxis;
import org.lanewarp.kernel.GridPlane;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.stage.Support;

/**
 * What a spatial transformer is to sample, and how.
 *
 * @param input (N, C, H, W)
 * @param grid (N, H, W, 2), or null if theta says where to sample
 * @param theta (N, 2, 3), or null if the grid does
 */
public record SamplingJob(
    Tensor input,
    Tensor grid,
    Tensor theta,
    Interpolation interpolation,
    Padding padding,
    boolean alignCorners,
    boolean vector) {

  /** The bicubic slope that networks use. */
  static final float A = -0.75f;

  /** Nothing but zeros outside. */
  static final Border ZEROS = Border.constant(0);

  /** How columns are normalised. */
  GridAxis columns() {
    return new GridAxis(input.size(3), alignCorners);
  }

  /** How rows are normalised. */
  GridAxis rows() {
    return new GridAxis(input.size(2), alignCorners);
  }

  /** Which taps a sample has. */
  Support support() {
    return Supports.of(interpolation);
  }

  /** Whether padding applies to coordinates: bicubic pads each tap. */
  boolean folds() {
    return padding != Padding.ZEROS && interpolation != Interpolation.BICUBIC;
  }

  /** The padding as a rule for each tap. Once folded, coordinates give the same under any rule. */
  Border border() {
    return switch (padding) {
      case ZEROS -> ZEROS;
      case BORDER -> Border.REPLICATE;
      case REFLECTION -> alignCorners ? Border.REFLECT_101 : Border.REFLECT;
    };
  }

  /** The grids of all images, one below the other. */
  GridPlane gridPlane() {
    return new GridPlane(grid.array(), grid.offset(), grid.size(2), columns(), rows(), missing());
  }

  /** The coordinates of one image's tiles as floats, for an output of the given size. */
  TileCoordinates tileCoordinates(int n, int width, int height, Kernels kernels, Scratch s) {
    return theta == null
        ? new GridCoordinates(this, n, kernels, s)
        : new ThetaCoordinates(affine(n, width, height), this, kernels, s);
  }

  /** What takes the place of a coordinate that is not finite. */
  float missing() {
    return padding == Padding.ZEROS ? Float.NaN : 0;
  }

  /** The first plane of a tensor as an image. */
  static ImageF32 plane(Tensor t) {
    return ImageF32.of(t.size(3), t.size(2), 1, t.array(), t.offset(), t.size(3));
  }

  /**
   * Theta of one image in pixels, from an output of the given size to the input. The terms are
   * arranged such that the identity comes out as the identity, and flips as flips: without
   * rounding.
   *
   * @return null if every sample is missing, for a coefficient that is not finite
   */
  Affine affine(int n, int width, int height) {
    if (padding == Padding.ZEROS && !hasSlope(n, 0)) {
      return null;
    }
    return new Affine(
        step(n, 0, 0, width),
        step(n, 0, 1, height),
        start(n, 0, width, height),
        step(n, 1, 0, width),
        step(n, 1, 1, height),
        start(n, 1, width, height));
  }

  private boolean isFinite(int at) {
    float[] t = theta.array();
    return Float.isFinite(t[at]) && Float.isFinite(t[at + 1]) && Float.isFinite(t[at + 2]);
  }

  /** Whether samples of an image follow a row of theta: 0 for x, 1 for y. */
  boolean hasSlope(int n, int row) {
    int at = theta.offset() + 6 * n;
    boolean both = isFinite(at) && isFinite(at + 3);
    return padding == Padding.ZEROS ? both : isFinite(at + 3 * row);
  }

  /** A coefficient of a row of theta: input pixels, by an output pixel along an axis of n. */
  private double step(int image, int row, int k, int n) {
    if (!hasSlope(image, row)) {
      return 0;
    }
    double t = theta.array()[theta.offset() + 6 * image + 3 * row + k];
    int size = input.size(3 - row);
    // Base points of an axis of n: 2i / (n − 1) − 1 with aligned corners, else (2i + 1) / n − 1.
    // One of a single point is 0.
    if (alignCorners) {
      return n > 1 ? t * (size - 1) / (n - 1) : 0;
    }
    return t * size / n;
  }

  /** Where a row of theta takes the first output pixel. */
  private double start(int image, int row, int width, int height) {
    if (!hasSlope(image, row)) {
      return 0;
    }
    int at = theta.offset() + 6 * image + 3 * row;
    double a = theta.array()[at];
    double b = theta.array()[at + 1];
    double c = theta.array()[at + 2];
    int size = input.size(3 - row);
    if (alignCorners) {
      double acrossA = width > 1 ? a : 0;
      double acrossB = height > 1 ? b : 0;
      return (size - 1) * (1 + c - acrossA - acrossB) / 2;
    }
    double steps = step(image, row, 0, width) + step(image, row, 1, height);
    return (size * (1 + c - a - b) + steps - 1) / 2;
  }
}

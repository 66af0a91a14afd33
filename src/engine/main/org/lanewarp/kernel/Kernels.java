package org.lanewarp.kernel;

import org.lanewarp.Interpolation;
import org.lanewarp.PixelType;

/**
 * The one place that chooses between twins. A new kernel is a Scalar and a Vector class beside each
 * other, and a line here.
 */
public final class Kernels {

  private final boolean vector;

  private Kernels(boolean vector) {
    this.vector = vector;
  }

  /** The kernels of the vector engine, or of the scalar one. */
  public static Kernels of(boolean vector) {
    return new Kernels(vector);
  }

  /**
   * The kernel that blends fetched taps, or null where {@link #pixels} has one, and for nearest,
   * which blends nothing.
   *
   * @param a Keys' parameter, for bicubic
   */
  public Kernel sampler(Interpolation interpolation, PixelType type, int channels, float a) {
    if (pixels(interpolation, type, channels, a) != null) {
      return null;
    }
    return switch (interpolation) {
      case NEAREST -> null;
      case BILINEAR -> bilinear(type, channels);
      case BICUBIC -> bicubic(type, channels, a);
    };
  }

  /**
   * The kernel for whole pixels, or null where taps are fetched for a {@link #sampler}: fewer than
   * three channels leave lanes idle, and bilinear u8 is faster packed.
   *
   * @param a Keys' parameter, for bicubic
   */
  public PixelKernel pixels(Interpolation interpolation, PixelType type, int channels, float a) {
    if (channels < 3 || interpolation == Interpolation.NEAREST) {
      return null;
    } else if (interpolation == Interpolation.BICUBIC) {
      return switch (type) {
        case U8 -> vector ? new BicubicPixelsU8Vector(a) : new BicubicPixelsU8Scalar(a);
        case U16 -> vector ? new BicubicPixelsU16Vector(a) : new BicubicPixelsU16Scalar(a);
        case F32 -> vector ? new BicubicPixelsF32Vector(a) : new BicubicPixelsF32Scalar(a);
      };
    }
    return switch (type) {
      case U8 -> null;
      case U16 -> vector ? new BilinearPixelsU16Vector() : new BilinearPixelsU16Scalar();
      case F32 -> vector ? new BilinearPixelsF32Vector() : new BilinearPixelsF32Scalar();
    };
  }

  private Kernel bilinear(PixelType type, int channels) {
    if (type == PixelType.F32) {
      return vector ? new BilinearFloatVector() : new BilinearFloatScalar();
    } else if (type == PixelType.U16) {
      return vector ? new BilinearPair16Vector() : new BilinearPair16Scalar();
    } else if (channels == 1) {
      return vector ? new BilinearQuad8Vector() : new BilinearQuad8Scalar();
    }
    return vector ? new BilinearPacked8Vector(channels) : new BilinearPacked8Scalar(channels);
  }

  private Kernel bicubic(PixelType type, int channels, float a) {
    if (type == PixelType.F32) {
      return vector ? new BicubicFloatVector(a) : new BicubicFloatScalar(a);
    } else if (type == PixelType.U16) {
      return vector ? new BicubicPair16Vector(a) : new BicubicPair16Scalar(a);
    } else if (channels == 1) {
      return vector ? new BicubicRow8Vector(a) : new BicubicRow8Scalar(a);
    }
    return vector ? new BicubicPacked8Vector(channels, a) : new BicubicPacked8Scalar(channels, a);
  }

  /** Linear in x alone, f32. */
  public Kernel linearRow() {
    return vector ? new LinearFloatVector() : new LinearFloatScalar();
  }

  /** From words to images. */
  public Mover mover() {
    return vector ? new MoverVector() : new MoverScalar();
  }

  /** From coordinates to window elements. */
  public Locator locator() {
    return vector ? new LocatorVector() : new LocatorScalar();
  }

  /** From affine slopes to window elements. */
  public Glide glide() {
    return vector ? new GlideVector() : new GlideScalar();
  }

  /** Perspective coordinates. */
  public Walk perspectiveWalk() {
    return vector ? new PerspectiveWalkVector() : new PerspectiveWalkScalar();
  }

  /** The range of a map's coordinates. */
  public Extent extent() {
    return vector ? new ExtentVector() : new ExtentScalar();
  }

  /** The vertical pass of a resize. */
  public Vertical vertical() {
    return vector ? new VerticalVector() : new VerticalScalar();
  }

  /** The vertical pass of a resize that shrinks. */
  public Accumulate accumulate() {
    return vector ? new AccumulateVector() : new AccumulateScalar();
  }

  /** The horizontal pass of a resize that shrinks. */
  public Horizontal horizontal() {
    return vector ? new HorizontalVector() : new HorizontalScalar();
  }

  /** The horizontal pass of a resize that grows. */
  public Stretch stretch() {
    return vector ? new StretchVector() : new StretchScalar();
  }

  /** Between rows and columns. */
  public Transpose transpose() {
    return vector ? new TransposeVector() : new TransposeScalar();
  }

  /** Between integers and floats. */
  public Convert convert() {
    return vector ? new ConvertVector() : new ConvertScalar();
  }
}

package org.lanewarp.oracle;

import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.PixelType;

/** Images as doubles, {@code [row][column][channel]}. */
public final class Pixels {

  private Pixels() {}

  /** All samples of an image. */
  public static double[][][] of(Image image) {
    double[][][] pixels = new double[image.height()][image.width()][image.channels()];
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        for (int c = 0; c < image.channels(); c++) {
          pixels[y][x][c] = sample(image, x, y, c);
        }
      }
    }
    return pixels;
  }

  /** Pixels that were already read, for the oracle. */
  public static Oracle.Source view(double[][][] pixels) {
    return new Oracle.Source() {
      @Override
      public int width() {
        return pixels[0].length;
      }

      @Override
      public int height() {
        return pixels.length;
      }

      @Override
      public double[] pixel(int row, int column) {
        return pixels[row][column];
      }
    };
  }

  /** An image for the oracle, read pixel by pixel: for those too large to be doubles at once. */
  public static Oracle.Source view(Image image) {
    return new Oracle.Source() {
      @Override
      public int width() {
        return image.width();
      }

      @Override
      public int height() {
        return image.height();
      }

      @Override
      public double[] pixel(int row, int column) {
        double[] pixel = new double[image.channels()];
        for (int c = 0; c < pixel.length; c++) {
          pixel[c] = sample(image, column, row, c);
        }
        return pixel;
      }
    };
  }

  /** One sample of an image. */
  public static double sample(Image image, int x, int y, int c) {
    int at = image.offset() + y * image.stride() + x * image.channels() + c;
    if (image instanceof ImageU8 u8) {
      return u8.array()[at] & 0xFF;
    }
    if (image instanceof ImageU16 u16) {
      return u16.array()[at] & 0xFFFF;
    }
    return ((ImageF32) image).array()[at];
  }

  /** The exact value cut to what the type can hold, not yet rounded. */
  public static double saturate(double exact, PixelType type) {
    switch (type) {
      case U8:
        return Math.min(Math.max(exact, 0), 255);
      case U16:
        return Math.min(Math.max(exact, 0), 65535);
      default:
        return exact;
    }
  }

  /** The sample that an exact value is stored as: rounded half to even and saturated. */
  public static double stored(double exact, PixelType type) {
    return type == PixelType.F32 ? (float) exact : saturate(Math.rint(exact), type);
  }
}

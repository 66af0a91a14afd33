package org.lanewarp.cli.io;

import java.io.IOException;
import java.util.Locale;
import org.lanewarp.Image;
import org.lanewarp.PixelType;

/**
 * What an image file may ask for. Checked against the file's header, before pixels are allocated.
 *
 * @param maxPixels the most pixels of an image
 * @param maxMemory the most bytes that reading one image may take
 */
public record Limits(long maxPixels, long maxMemory) {

  /** 2<sup>28</sup> pixels: 16384 x 16384. */
  public static final long DEFAULT_MAX_PIXELS = 1L << 28;

  /** The default number of pixels, and all of the Java heap. */
  public static Limits standard() {
    return new Limits(DEFAULT_MAX_PIXELS, Runtime.getRuntime().maxMemory());
  }

  /** These limits for each of several jobs at a time, which share the memory. */
  public Limits shared(int jobs) {
    return new Limits(maxPixels, maxMemory / jobs);
  }

  /**
   * Throws an IOException that names the size if it is too large.
   *
   * @param bits per pixel, all channels together
   */
  void check(int width, int height, int channels, int bits) throws IOException {
    try {
      Image.checkSize(width, height, Math.min(channels, 4));
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    }
    long pixels = (long) width * height;
    if (pixels > maxPixels) {
      throw new Refusal(
          "size is "
              + width
              + "x"
              + height
              + ", "
              + pixels
              + " pixels; at most "
              + maxPixels
              + " are read, and --max-pixels allows more");
    }
    long bytes = estimate(pixels, bits);
    if (bytes > maxMemory) {
      throw new Refusal(
          "not enough memory: an image of "
              + width
              + "x"
              + height
              + " takes about "
              + megabytes(bytes)
              + " to read and "
              + megabytes(maxMemory)
              + " may be used; --max-memory and JAVA_OPTS=-Xmx8g, for example, allow more");
    }
  }

  /** Bytes for the decoder's raster and for the engine's image. */
  private static long estimate(long pixels, int bits) {
    return 2 * pixels * Math.max(1, bits / 8);
  }

  /** Bytes of an image's samples. */
  public static long bytes(long width, long height, int channels, PixelType type) {
    return width * height * channels * type.bytes();
  }

  /** A number of bytes for people. */
  public static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}

package org.lanewarp;

import java.util.Objects;

/**
 * A view of interleaved pixels in a caller's array. Nothing is copied: an image is the array plus a
 * geometry, so a sub-image is another view of the same array.
 *
 * <p>Sample {@code (x, y, c)} lies at array index {@code offset + y * stride + x * channels + c}.
 * Offset and stride count array elements, not bytes. Images are immutable as geometry; the pixels
 * belong to the caller.
 */
public abstract sealed class Image permits ImageU8, ImageU16, ImageF32 {

  private final int width;
  private final int height;
  private final int channels;
  private final int offset;
  private final int stride;

  Image(int width, int height, int channels, int arrayLength, int offset, int stride) {
    checkSize(width, height, channels);
    long row = (long) width * channels;
    if (offset < 0) {
      throw new IllegalArgumentException("offset is " + offset + "; it must be 0 or more");
    }
    if (stride < row) {
      throw new IllegalArgumentException(
          "stride is "
              + stride
              + "; a row of "
              + width
              + " pixels with "
              + channels
              + " channels needs at least "
              + row);
    }
    long needed = offset + (height - 1L) * stride + row;
    if (arrayLength < needed) {
      throw new IllegalArgumentException(
          "array has "
              + arrayLength
              + " elements; a "
              + width
              + "x"
              + height
              + "x"
              + channels
              + " image with offset "
              + offset
              + " and stride "
              + stride
              + " needs "
              + needed);
    }
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.offset = offset;
    this.stride = stride;
  }

  /**
   * Checks that an image of this size can exist and returns its number of samples.
   *
   * @throws IllegalArgumentException if a side is not positive, channels are not 1 to 4, or the
   *     samples do not fit into one array (more than 2<sup>31</sup>−1)
   */
  public static int checkSize(int width, int height, int channels) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "size is " + width + "x" + height + "; width and height must be 1 or more");
    }
    if (channels < 1 || channels > 4) {
      throw new IllegalArgumentException("channels is " + channels + "; it must be 1 to 4");
    }
    // width and height each fit 31 bits, so their product cannot overflow a long; times 4 it can.
    long pixels = (long) width * height;
    if (pixels > Integer.MAX_VALUE || pixels * channels > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "size is "
              + width
              + "x"
              + height
              + "x"
              + channels
              + " samples; one array holds at most "
              + Integer.MAX_VALUE);
    }
    return (int) (pixels * channels);
  }

  /** The type of the samples. */
  public abstract PixelType type();

  /** The caller's array: {@code byte[]}, {@code short[]} or {@code float[]}. */
  public abstract Object array();

  /**
   * A view of the rectangle at {@code (x, y)}; it shares this image's array.
   *
   * @throws IllegalArgumentException if the rectangle is not inside this image
   */
  public abstract Image view(int x, int y, int width, int height);

  /** Pixels in a row. */
  public final int width() {
    return width;
  }

  /** Rows. */
  public final int height() {
    return height;
  }

  /** Samples in a pixel, 1 to 4. */
  public final int channels() {
    return channels;
  }

  /** Array index of the first sample. */
  public final int offset() {
    return offset;
  }

  /** Array elements from one row to the next. */
  public final int stride() {
    return stride;
  }

  /**
   * Array index of the first sample of pixel {@code (x, y)}.
   *
   * @throws IndexOutOfBoundsException if the pixel is outside the image
   */
  public final int index(int x, int y) {
    Objects.checkIndex(x, width);
    Objects.checkIndex(y, height);
    return offset + y * stride + x * channels;
  }

  /**
   * Whether this image and {@code other} share samples of one array. Exact where both have the same
   * stride or one is a single row; else two images in one common range count as overlapping.
   */
  public final boolean overlaps(Image other) {
    if (!isSame(array(), other.array())) {
      return false;
    }
    long begin = offset;
    long end = begin + (height - 1L) * stride + (long) width * channels;
    long otherBegin = other.offset;
    long otherEnd =
        otherBegin + (other.height - 1L) * other.stride + (long) other.width * other.channels;
    if (end <= otherBegin || otherEnd <= begin) {
      return false;
    }
    if (height > 1 && other.height == 1) {
      return overlapsRow(otherBegin, otherEnd);
    } else if (height == 1) {
      return other.overlapsRow(begin, end);
    } else if (stride != other.stride) {
      return true; // rows of different strides meet somewhere in the common range, or nearly
    }
    // With one stride both are rectangles of the same sheet of rows; compare columns and rows.
    long shift = otherBegin - begin;
    long rows = Math.floorDiv(shift, (long) stride);
    long columns = Math.floorMod(shift, (long) stride);
    long samples = (long) width * channels;
    long otherSamples = (long) other.width * other.channels;
    boolean sameRows = rows < height && rows + other.height > 0;
    boolean rowsBelow = rows + 1 < height && rows + 1 + other.height > 0;
    return sameRows && columns < samples || rowsBelow && columns + otherSamples > stride;
  }

  /** Whether one of this image's rows touches the elements {@code begin} to {@code end} − 1. */
  private boolean overlapsRow(long begin, long end) {
    long row = Math.max(0, Math.min(height - 1L, (begin - offset) / stride));
    long samples = (long) width * channels;
    for (long y = row; y < height && offset + y * stride < end; y++) {
      if (offset + y * stride + samples > begin) {
        return true;
      }
    }
    return false;
  }

  /** Whether two arrays are one: their identity matters here, not what they hold. */
  @SuppressWarnings("ReferenceEquality")
  static boolean isSame(Object array, Object other) {
    return array == other;
  }

  final int viewOffset(int x, int y, int viewWidth, int viewHeight) {
    if (x < 0
        || y < 0
        || viewWidth < 1
        || viewHeight < 1
        || (long) x + viewWidth > width
        || (long) y + viewHeight > height) {
      throw new IllegalArgumentException(
          "view "
              + viewWidth
              + "x"
              + viewHeight
              + " at ("
              + x
              + ", "
              + y
              + ") is not inside the image of "
              + width
              + "x"
              + height);
    }
    return offset + y * stride + x * channels;
  }

  /** For example {@code u8 640x480x3}. */
  @Override
  public final String toString() {
    return type().label() + " " + width + "x" + height + "x" + channels;
  }
}

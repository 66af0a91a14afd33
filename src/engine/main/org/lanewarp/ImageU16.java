package org.lanewarp;

/**
 * An image of unsigned 16-bit samples in {@code short} arrays. See {@link Image} for the layout.
 */
public final class ImageU16 extends Image {

  private final short[] array;

  private ImageU16(int width, int height, int channels, short[] array, int offset, int stride) {
    super(width, height, channels, array.length, offset, stride);
    this.array = array;
  }

  /**
   * A new image with all samples zero.
   *
   * @param channels 1 to 4
   */
  public static ImageU16 allocate(int width, int height, int channels) {
    return of(width, height, channels, new short[checkSize(width, height, channels)]);
  }

  /** Wraps an array whose rows follow each other without gaps. Nothing is copied. */
  public static ImageU16 of(int width, int height, int channels, short[] array) {
    checkSize(width, height, channels);
    return of(width, height, channels, array, 0, width * channels);
  }

  /**
   * Wraps a part of an array. Nothing is copied.
   *
   * @param offset array index of the first sample
   * @param stride array elements from one row to the next, at least {@code width * channels}
   * @throws IllegalArgumentException if the geometry does not fit the array
   */
  public static ImageU16 of(
      int width, int height, int channels, short[] array, int offset, int stride) {
    return new ImageU16(width, height, channels, array, offset, stride);
  }

  @Override
  public PixelType type() {
    return PixelType.U16;
  }

  @Override
  public short[] array() {
    return array;
  }

  @Override
  public ImageU16 view(int x, int y, int width, int height) {
    return new ImageU16(
        width, height, channels(), array, viewOffset(x, y, width, height), stride());
  }
}

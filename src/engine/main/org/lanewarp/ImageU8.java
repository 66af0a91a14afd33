package org.lanewarp;

/** An image of unsigned 8-bit samples in {@code byte} arrays. See {@link Image} for the layout. */
public final class ImageU8 extends Image {

  private final byte[] array;

  private ImageU8(int width, int height, int channels, byte[] array, int offset, int stride) {
    super(width, height, channels, array.length, offset, stride);
    this.array = array;
  }

  /**
   * A new image with all samples zero.
   *
   * @param channels 1 to 4
   */
  public static ImageU8 allocate(int width, int height, int channels) {
    return of(width, height, channels, new byte[checkSize(width, height, channels)]);
  }

  /** Wraps an array whose rows follow each other without gaps. Nothing is copied. */
  public static ImageU8 of(int width, int height, int channels, byte[] array) {
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
  public static ImageU8 of(
      int width, int height, int channels, byte[] array, int offset, int stride) {
    return new ImageU8(width, height, channels, array, offset, stride);
  }

  @Override
  public PixelType type() {
    return PixelType.U8;
  }

  @Override
  public byte[] array() {
    return array;
  }

  @Override
  public ImageU8 view(int x, int y, int width, int height) {
    return new ImageU8(width, height, channels(), array, viewOffset(x, y, width, height), stride());
  }
}

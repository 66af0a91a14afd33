package org.lanewarp;

/** An image of 32-bit float samples in {@code float} arrays. See {@link Image} for the layout. */
public final class ImageF32 extends Image {

  private final float[] array;

  private ImageF32(int width, int height, int channels, float[] array, int offset, int stride) {
    super(width, height, channels, array.length, offset, stride);
    this.array = array;
  }

  /**
   * A new image with all samples zero.
   *
   * @param channels 1 to 4
   */
  public static ImageF32 allocate(int width, int height, int channels) {
    return of(width, height, channels, new float[checkSize(width, height, channels)]);
  }

  /** Wraps an array whose rows follow each other without gaps. Nothing is copied. */
  public static ImageF32 of(int width, int height, int channels, float[] array) {
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
  public static ImageF32 of(
      int width, int height, int channels, float[] array, int offset, int stride) {
    return new ImageF32(width, height, channels, array, offset, stride);
  }

  @Override
  public PixelType type() {
    return PixelType.F32;
  }

  @Override
  public float[] array() {
    return array;
  }

  @Override
  public ImageF32 view(int x, int y, int width, int height) {
    return new ImageF32(
        width, height, channels(), array, viewOffset(x, y, width, height), stride());
  }
}

package org.lanewarp.scene;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.PixelType;

/** Images of any type, chosen at run time. */
public final class Pictures {

  private Pictures() {}

  /** All samples zero. */
  public static Image blank(PixelType type, int width, int height, int channels) {
    return wrap(type, width, height, channels, array(type, width * height * channels), 0, 0);
  }

  /** White noise: integers in their whole range, floats in 0 to 1. */
  public static Image noise(Random random, PixelType type, int width, int height, int channels) {
    Image image = blank(type, width, height, channels);
    scatter(random, image.array());
    return image;
  }

  /** White noise inside a larger array of noise, with an offset and a stride. */
  public static Image embedded(Random random, PixelType type, int width, int height, int channels) {
    int offset = 1 + random.nextInt(70);
    int gap = 1 + random.nextInt(40);
    int stride = width * channels + gap;
    Object array = array(type, offset + height * stride + random.nextInt(50));
    scatter(random, array);
    return wrap(type, width, height, channels, array, offset, gap);
  }

  /** White noise in an array that ends with the last pixel; half of them with gaps between rows. */
  public static Image ending(Random random, PixelType type, int width, int height, int channels) {
    int offset = random.nextInt(70);
    int gap = random.nextInt(2) * random.nextInt(40);
    int length = offset + (height - 1) * (width * channels + gap) + width * channels;
    Object array = array(type, length);
    scatter(random, array);
    return wrap(type, width, height, channels, array, offset, gap);
  }

  /** The same value everywhere. */
  public static Image constant(PixelType type, int width, int height, int channels, double value) {
    Image image = blank(type, width, height, channels);
    for (int i = 0; i < width * height * channels; i++) {
      put(image.array(), i, value);
    }
    return image;
  }

  /** The same geometry on a copy of the whole array. */
  public static Image copy(Image image) {
    Object array;
    if (image instanceof ImageU8 u8) {
      array = u8.array().clone();
    } else if (image instanceof ImageU16 u16) {
      array = u16.array().clone();
    } else {
      array = ((ImageF32) image).array().clone();
    }
    int gap = image.stride() - image.width() * image.channels();
    return wrap(
        image.type(), image.width(), image.height(), image.channels(), array, image.offset(), gap);
  }

  /** The pixels of a view, without gaps, in an array of their own. */
  public static Image compact(Image view) {
    Image image = blank(view.type(), view.width(), view.height(), view.channels());
    int row = view.width() * view.channels();
    for (int y = 0; y < view.height(); y++) {
      System.arraycopy(
          view.array(), view.offset() + y * view.stride(), image.array(), y * row, row);
    }
    return image;
  }

  /** The first array index where the bits of two images' arrays differ, or −1. */
  public static int mismatch(Image a, Image b) {
    if (a instanceof ImageU8 u8) {
      return Arrays.mismatch(u8.array(), (byte[]) b.array());
    }
    if (a instanceof ImageU16 u16) {
      return Arrays.mismatch(u16.array(), (short[]) b.array());
    }
    return Arrays.mismatch(((ImageF32) a).array(), (float[]) b.array());
  }

  /** Writes one array element. */
  public static void put(Object array, int at, double value) {
    if (array instanceof byte[] bytes) {
      bytes[at] = (byte) (int) value;
    } else if (array instanceof short[] shorts) {
      shorts[at] = (short) (int) value;
    } else {
      ((float[]) array)[at] = (float) value;
    }
  }

  /** Fills an array with white noise. */
  public static void scatter(Random random, Object array) {
    if (array instanceof byte[] bytes) {
      random.nextBytes(bytes);
    } else if (array instanceof short[] shorts) {
      for (int i = 0; i < shorts.length; i++) {
        shorts[i] = (short) random.nextInt();
      }
    } else {
      float[] floats = (float[]) array;
      for (int i = 0; i < floats.length; i++) {
        floats[i] = random.nextFloat();
      }
    }
  }

  private static Object array(PixelType type, int length) {
    switch (type) {
      case U8:
        return new byte[length];
      case U16:
        return new short[length];
      default:
        return new float[length];
    }
  }

  private static Image wrap(
      PixelType type, int width, int height, int channels, Object array, int offset, int gap) {
    int stride = width * channels + gap;
    switch (type) {
      case U8:
        return ImageU8.of(width, height, channels, (byte[]) array, offset, stride);
      case U16:
        return ImageU16.of(width, height, channels, (short[]) array, offset, stride);
      default:
        return ImageF32.of(width, height, channels, (float[]) array, offset, stride);
    }
  }
}

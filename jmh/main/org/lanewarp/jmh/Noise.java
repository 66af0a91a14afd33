package org.lanewarp.jmh;

import java.util.Random;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;

/** Images of seeded white noise, by type names like {@code u8c3}. */
final class Noise {

  private Noise() {}

  /** An image of zeros. */
  static Image blank(String type, int width, int height) {
    int channels = type.charAt(type.length() - 1) - '0';
    return switch (type.substring(0, type.length() - 2)) {
      case "u8" -> ImageU8.allocate(width, height, channels);
      case "u16" -> ImageU16.allocate(width, height, channels);
      case "f32" -> ImageF32.allocate(width, height, channels);
      default -> throw new IllegalArgumentException("type is " + type + "; say u8c3 or f32c1");
    };
  }

  /** White noise over the whole range of integers, and over 0 … 255 in floats. */
  static Image image(String type, int width, int height) {
    Image image = blank(type, width, height);
    Random random = new Random(15);
    if (image instanceof ImageU8 u8) {
      random.nextBytes(u8.array());
    } else if (image instanceof ImageU16 u16) {
      for (int i = 0; i < u16.array().length; i++) {
        u16.array()[i] = (short) random.nextInt();
      }
    } else if (image instanceof ImageF32 f32) {
      for (int i = 0; i < f32.array().length; i++) {
        f32.array()[i] = 255 * random.nextFloat();
      }
    }
    return image;
  }
}

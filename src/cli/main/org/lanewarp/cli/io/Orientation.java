package org.lanewarp.cli.io;

import org.lanewarp.Affine;
import org.lanewarp.Engine;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.Resampler;

/**
 * How a camera was held: EXIF's tag 0x0112 (EXIF 2.32, 4.6.4), whose value is the ordinal + 1. Each
 * name says what is done to the stored pixels to set them upright.
 */
public enum Orientation {
  /** Upright already. */
  NORMAL,
  /** Mirrored left to right. */
  MIRRORED,
  /** Upside down. */
  TURNED_180,
  /** Mirrored top to bottom. */
  FLIPPED,
  /** Rows and columns exchanged. */
  TRANSPOSED,
  /** To be turned clockwise by a right angle. */
  TURNED_90,
  /** Rows and columns exchanged about the other diagonal. */
  TRANSVERSED,
  /** To be turned counter-clockwise by a right angle. */
  TURNED_270;

  /** The orientation of a tag's value; anything but 1 to 8 means upright. */
  static Orientation of(int tag) {
    return tag >= 1 && tag <= values().length ? values()[tag - 1] : NORMAL;
  }

  /** The tag's value, 1 to 8. */
  public int tag() {
    return ordinal() + 1;
  }

  /** Whether width and height change places. */
  public boolean swapsSides() {
    return compareTo(TRANSPOSED) >= 0;
  }

  /** The image set upright, bit for bit; the same image if it is so already. */
  Image upright(Image image) {
    if (this == NORMAL) {
      return image;
    }
    int width = swapsSides() ? image.height() : image.width();
    int height = swapsSides() ? image.width() : image.height();
    Image upright =
        switch (image.type()) {
          case U8 -> ImageU8.allocate(width, height, image.channels());
          case U16 -> ImageU16.allocate(width, height, image.channels());
          case F32 -> ImageF32.allocate(width, height, image.channels());
        };
    // No arithmetic in it, so lanes gain nothing; and to ask for them would settle, before the
    // command does, whether there is a Vector API.
    Resampler.nearest()
        .engine(Engine.SCALAR)
        .warp(image, toStored(image.width() - 1, image.height() - 1), upright);
    return upright;
  }

  /** Upright positions to stored ones; right and bottom are the last stored column and row. */
  private Affine toStored(int right, int bottom) {
    return switch (this) {
      case NORMAL -> new Affine(1, 0, 0, 0, 1, 0);
      case MIRRORED -> new Affine(-1, 0, right, 0, 1, 0);
      case TURNED_180 -> new Affine(-1, 0, right, 0, -1, bottom);
      case FLIPPED -> new Affine(1, 0, 0, 0, -1, bottom);
      case TRANSPOSED -> new Affine(0, 1, 0, 1, 0, 0);
      case TURNED_90 -> new Affine(0, 1, 0, -1, 0, bottom);
      case TRANSVERSED -> new Affine(0, -1, right, -1, 0, bottom);
      case TURNED_270 -> new Affine(0, -1, right, 1, 0, 0);
    };
  }
}

package org.lanewarp.cli.io;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.nio.file.Path;
import org.lanewarp.Image;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.PixelType;

/** Colour profiles, and the way to sRGB. The JDK's colour management does the arithmetic. */
final class ColorProfiles {

  private static final int SIGNATURE = 0x61637370; // acsp
  private static final int SMALLEST = 132;

  private ColorProfiles() {}

  /** Says that a file's profile is not used. */
  static void remarkUnfit(Path file, ReadOptions options) {
    options.remarks().accept(file + ": the colour profile does not fit the image; it is dropped");
  }

  /** The profile in {@code icc}; null if that is no sound one for images of so many channels. */
  static ICC_Profile parse(byte[] icc, int channels) {
    if (icc == null
        || icc.length < SMALLEST
        || java.nio.ByteBuffer.wrap(icc).getInt(36) != SIGNATURE) {
      return null;
    }
    try {
      ICC_Profile profile = ICC_Profile.getInstance(icc);
      return suits(profile, channels) ? profile : null;
    } catch (IllegalArgumentException | CMMException e) {
      return null;
    }
  }

  /** The profile of a decoder's colour space; null if it is sRGB or the JDK's plain grey. */
  static ICC_Profile of(ColorSpace space, int channels) {
    if (space.isCS_sRGB()
        || space.equals(ColorSpace.getInstance(ColorSpace.CS_GRAY))
        || space.equals(ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB))
        || !(space instanceof ICC_ColorSpace icc)) {
      return null;
    }
    return suits(icc.getProfile(), channels) ? icc.getProfile() : null;
  }

  private static boolean suits(ICC_Profile profile, int channels) {
    return profile.getColorSpaceType()
        == (channels < 3 ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB);
  }

  /** The same colours in sRGB, or in the JDK's grey; alpha stays as it is. */
  static Image toStandard(Image image, ICC_Profile profile) throws IOException {
    if (image.type() == PixelType.F32) {
      throw new Refusal(
          "float samples are not converted to sRGB; --profile keep or strip is expected");
    }
    Image converted =
        image.type() == PixelType.U8
            ? ImageU8.allocate(image.width(), image.height(), image.channels())
            : ImageU16.allocate(image.width(), image.height(), image.channels());
    convert(
        ImageBuffers.wrap(image, new ICC_ColorSpace(profile)),
        ImageBuffers.wrap(converted, ImageBuffers.standardSpace(image.channels())));
    return converted;
  }

  /** A decoded image of any colour space, CMYK say, as RGB of its depth. */
  static Image toRgb(BufferedImage decoded) throws IOException {
    int width = decoded.getWidth();
    int height = decoded.getHeight();
    int channels = decoded.getColorModel().hasAlpha() ? 4 : 3;
    Image converted =
        decoded.getColorModel().getComponentSize(0) > Byte.SIZE
            ? ImageU16.allocate(width, height, channels)
            : ImageU8.allocate(width, height, channels);
    convert(decoded, ImageBuffers.wrap(converted, ImageBuffers.standardSpace(channels)));
    return converted;
  }

  private static void convert(BufferedImage from, BufferedImage to) throws IOException {
    try {
      new ColorConvertOp(null).filter(from, to);
    } catch (IllegalArgumentException | CMMException e) {
      throw new Refusal("colour profile cannot be applied: " + e.getMessage());
    }
  }
}

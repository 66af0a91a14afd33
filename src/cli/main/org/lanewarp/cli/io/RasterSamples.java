package org.lanewarp.cli.io;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.PackedColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import javax.imageio.ImageTypeSpecifier;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;
import org.lanewarp.PixelType;

/**
 * Takes a decoded image's samples just as the file holds them. BufferedImage.getRGB would convert
 * grey levels and profiles to sRGB and narrow 16 bits to 8; only packed and palette pixels, which
 * are 8-bit sRGB by definition, are expanded.
 */
final class RasterSamples {

  private RasterSamples() {}

  static Image of(BufferedImage decoded) throws IOException {
    ColorModel model = decoded.getColorModel();
    if (model instanceof IndexColorModel palette) {
      return expand(decoded.getRaster(), palette);
    }
    if (model instanceof PackedColorModel) {
      return unpack(decoded);
    }
    if (!(model instanceof ComponentColorModel)) {
      throw new Refusal("pixels are laid out in a way that is not supported");
    }
    if (model.isAlphaPremultiplied()) {
      return components(unpremultiplied(decoded), model);
    }
    return components(decoded.getRaster(), model);
  }

  /** Whether pixels are grey or RGB, with alpha or without: what {@link #of} takes. */
  static boolean isGreyOrRgb(ColorModel model) {
    int colors = model.getNumColorComponents();
    int space = model.getColorSpace().getType();
    return space == ColorSpace.TYPE_GRAY && colors == 1
        || space == ColorSpace.TYPE_RGB && colors == 3;
  }

  /** Colours as they are, not multiplied by alpha: what all other files hold. */
  private static Raster unpremultiplied(BufferedImage decoded) {
    WritableRaster raster = decoded.getRaster();
    decoded.getColorModel().coerceData(raster, false); // in place
    return raster;
  }

  /** How many channels such pixels will have: palettes are expanded. */
  static int channels(ImageTypeSpecifier stored) {
    if (stored.getColorModel() instanceof IndexColorModel palette) {
      return palette.hasAlpha() ? 4 : isGreyRamp(colors(palette)) ? 1 : 3;
    }
    return isGreyOrRgb(stored.getColorModel())
        ? stored.getColorModel().getNumComponents()
        : stored.getColorModel().hasAlpha() ? 4 : 3;
  }

  /** The samples' type: u8, u16, f32, or the name of one that is not read. */
  static String type(ImageTypeSpecifier stored) {
    return switch (stored.getColorModel().getTransferType()) {
      case DataBuffer.TYPE_FLOAT -> PixelType.F32.label();
      case DataBuffer.TYPE_DOUBLE -> "f64";
      case DataBuffer.TYPE_BYTE -> PixelType.U8.label();
      case DataBuffer.TYPE_USHORT, DataBuffer.TYPE_SHORT ->
          stored.getColorModel() instanceof ComponentColorModel
              ? PixelType.U16.label()
              : PixelType.U8.label();
      default ->
          stored.getColorModel() instanceof ComponentColorModel ? "u32" : PixelType.U8.label();
    };
  }

  private static int[] colors(IndexColorModel palette) {
    int[] colors = new int[palette.getMapSize()];
    palette.getRGBs(colors);
    return colors;
  }

  /** The samples of a raster whose bands are the channels. */
  static Image components(Raster raster, ColorModel model) throws IOException {
    int width = raster.getWidth();
    int height = raster.getHeight();
    int channels = raster.getNumBands();
    int bits = model.getComponentSize(0);
    int type = raster.getTransferType();
    if (channels > 4) {
      throw new Refusal("pixels have " + channels + " channels; at most 4 are read");
    }
    int samples = Image.checkSize(width, height, channels);
    if (type == DataBuffer.TYPE_BYTE && bits == 8) {
      byte[] data = new byte[samples];
      raster.getDataElements(0, 0, width, height, data);
      return ImageU8.of(width, height, channels, data);
    }
    if (type == DataBuffer.TYPE_USHORT && bits == 16) {
      short[] data = new short[samples];
      raster.getDataElements(0, 0, width, height, data);
      return ImageU16.of(width, height, channels, data);
    }
    if (type == DataBuffer.TYPE_FLOAT) {
      float[] data = new float[samples];
      raster.getDataElements(0, 0, width, height, data);
      return ImageF32.of(width, height, channels, data);
    }
    String kind =
        switch (type) {
          case DataBuffer.TYPE_DOUBLE -> "-bit floats";
          case DataBuffer.TYPE_SHORT -> "-bit signed integers";
          default -> "-bit integers";
        };
    throw new Refusal(
        "samples are "
            + bits
            + kind
            + "; unsigned integers of 8 or 16 bits or floats of 32 bits are expected");
  }

  /** Two samples of 8 bits for each of 16 bits: the low byte, then the high one. */
  static Image split(ImageU16 pairs) {
    short[] from = pairs.array();
    byte[] to = new byte[Image.checkSize(pairs.width(), pairs.height(), 2)];
    for (int i = 0; i < from.length; i++) {
      to[2 * i] = (byte) from[i];
      to[2 * i + 1] = (byte) (from[i] >> 8);
    }
    return ImageU8.of(pairs.width(), pairs.height(), 2, to);
  }

  private static Image expand(Raster raster, IndexColorModel palette) {
    int[] colors = colors(palette);
    boolean alpha = palette.hasAlpha();
    boolean grey = !alpha && isGreyRamp(colors);
    int channels = grey ? 1 : alpha ? 4 : 3;
    int width = raster.getWidth();
    int height = raster.getHeight();
    byte[] data = new byte[Image.checkSize(width, height, channels)];
    int[] row = new int[width];
    int at = 0;
    for (int y = 0; y < height; y++) {
      raster.getSamples(0, y, width, 1, 0, row);
      for (int index : row) {
        // An index beyond the palette is a damaged file's; like other decoders, show black.
        at = put(data, at, index < colors.length ? colors[index] : 0xff000000, channels);
      }
    }
    return ImageU8.of(width, height, channels, data);
  }

  private static Image unpack(BufferedImage decoded) {
    int channels = decoded.getColorModel().hasAlpha() ? 4 : 3;
    int width = decoded.getWidth();
    int height = decoded.getHeight();
    byte[] data = new byte[Image.checkSize(width, height, channels)];
    int[] row = new int[width];
    int at = 0;
    for (int y = 0; y < height; y++) {
      decoded.getRGB(0, y, width, 1, row, 0, width);
      for (int argb : row) {
        at = put(data, at, argb, channels);
      }
    }
    return ImageU8.of(width, height, channels, data);
  }

  private static int put(byte[] data, int at, int argb, int channels) {
    int next = at;
    data[next++] = (byte) (argb >> 16);
    if (channels > 1) {
      data[next++] = (byte) (argb >> 8);
      data[next++] = (byte) argb;
    }
    if (channels > 3) {
      data[next++] = (byte) (argb >> 24);
    }
    return next;
  }

  /** Whether the palette only spells out grey levels, as ImageIO does for 1, 2 and 4 bits. */
  private static boolean isGreyRamp(int[] colors) {
    int last = colors.length - 1;
    boolean up = true;
    boolean down = true;
    for (int i = 0; i <= last; i++) {
      int level = last == 0 ? 0 : Math.round(255f * i / last);
      up &= colors[i] == grey(level);
      down &= colors[i] == grey(255 - level);
    }
    return up || down;
  }

  private static int grey(int level) {
    return 0xff000000 | level * 0x010101;
  }
}

package org.lanewarp.cli.io;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferFloat;
import java.awt.image.DataBufferUShort;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import org.lanewarp.Image;
import org.lanewarp.PixelType;

/** Writes image files with ImageIO, straight from an image's array. */
final class ImageEncoder {

  private static final float JPEG_QUALITY = 0.95f;

  private ImageEncoder() {}

  /** Why {@code format} cannot hold the type and channels without a loss, or null if it can. */
  static String refusal(FileFormat format, PixelType type, int channels) {
    String name = format.name();
    return switch (format) {
      case PNG ->
          type.isInteger() ? null : name + " has no float samples; write .npy or .tif instead";
      case JPEG, BMP -> {
        if (type == PixelType.F32) {
          yield name + " has no float samples; write .npy or .tif instead";
        }
        if (type == PixelType.U16) {
          yield name + " has 8 bits a sample and the image 16; write .png, .tif or .npy instead";
        }
        yield channels == 1 || channels == 3
            ? null
            : name + " has 1 or 3 channels and the image " + channels + "; write .png instead";
      }
      case TIFF, NPY -> null;
      case GIF -> "GIF is read only; write .png instead";
    };
  }

  static void write(Image image, FileFormat format, Path file) throws IOException {
    ImageWriter writer =
        ImageIO.getImageWritersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    if (format == FileFormat.JPEG) {
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(JPEG_QUALITY);
    }
    try (ImageOutputStream stream = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(wrap(image), null, null), param);
    } finally {
      writer.dispose();
    }
  }

  /** A BufferedImage over the image's own array; nothing is copied. */
  private static BufferedImage wrap(Image image) {
    int channels = image.channels();
    boolean alpha = channels == 2 || channels == 4;
    DataBuffer data =
        switch (image.type()) {
          case U8 -> new DataBufferByte((byte[]) image.array(), ((byte[]) image.array()).length);
          case U16 ->
              new DataBufferUShort((short[]) image.array(), ((short[]) image.array()).length);
          case F32 ->
              new DataBufferFloat((float[]) image.array(), ((float[]) image.array()).length);
        };
    int[] bands = new int[channels];
    for (int c = 0; c < channels; c++) {
      bands[c] = image.offset() + c;
    }
    PixelInterleavedSampleModel layout =
        new PixelInterleavedSampleModel(
            data.getDataType(), image.width(), image.height(), channels, image.stride(), bands);
    ColorSpace space =
        ColorSpace.getInstance(channels < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
    ColorModel model =
        new ComponentColorModel(
            space,
            alpha,
            false,
            alpha ? ColorModel.TRANSLUCENT : ColorModel.OPAQUE,
            data.getDataType());
    return new BufferedImage(model, Raster.createWritableRaster(layout, data, null), false, null);
  }
}

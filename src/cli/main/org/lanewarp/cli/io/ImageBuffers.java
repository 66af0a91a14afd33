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
import org.lanewarp.Image;

/** Java 2D's view of an image. */
final class ImageBuffers {

  private ImageBuffers() {}

  /** Grey for one and two channels, sRGB for three and four. */
  static ColorSpace standardSpace(int channels) {
    return ColorSpace.getInstance(channels < 3 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
  }

  /** A BufferedImage over the image's own array; nothing is copied. */
  static BufferedImage wrap(Image image, ColorSpace space) {
    int channels = image.channels();
    boolean alpha = channels % 2 == 0;
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

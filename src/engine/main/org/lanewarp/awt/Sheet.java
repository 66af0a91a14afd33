package org.lanewarp.awt;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferFloat;
import java.awt.image.DataBufferInt;
import java.awt.image.DataBufferUShort;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.SinglePixelPackedSampleModel;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;

/**
 * A BufferedImage's samples as an {@link Image}: a view where its layout allows, else a copy.
 *
 * @param image the samples; where there is alpha and {@code alphaLast}, it is the last channel
 * @param isView whether they are the BufferedImage's own
 */
record Sheet(Image image, boolean isView) {

  private static final int CHANNELS = 4;

  /**
   * The samples of an image.
   *
   * @param alphaLast whether alpha must be the last channel, as for premultiplying
   */
  static Sheet of(BufferedImage from, boolean alphaLast) {
    Image view = view(from, alphaLast);
    if (view != null) {
      return new Sheet(view, true);
    }
    int width = from.getWidth();
    int height = from.getHeight();
    if (isPackedInts(from)) {
      ImageU8 copy = ImageU8.allocate(width, height, CHANNELS);
      copyInts(from, copy.array(), true);
      return new Sheet(copy, false);
    }
    if (isComponents(from)) {
      return new Sheet(components(from.getRaster()), false);
    }
    ImageU8 copy = ImageU8.allocate(width, height, CHANNELS);
    IntBuffer pixels = ints(copy.array());
    for (int y = 0; y < height; y++) {
      pixels.put(from.getRGB(0, y, width, 1, null, 0, width));
    }
    return new Sheet(copy, false);
  }

  /** Whether two images' samples mean the same in the same places. */
  static boolean isAlike(BufferedImage one, BufferedImage other) {
    if (one.getType() != BufferedImage.TYPE_CUSTOM || other.getType() != one.getType()) {
      return one.getType() == other.getType() && !isIndexed(one);
    }
    return one.getColorModel().equals(other.getColorModel())
        && one.getSampleModel().getDataType() == other.getSampleModel().getDataType()
        && Arrays.equals(offsets(one), offsets(other));
  }

  /** Brings a copy's samples back into the image that it was made of. */
  void store(BufferedImage to) {
    if (isView) {
      return;
    }
    int width = to.getWidth();
    if (isPackedInts(to)) {
      copyInts(to, ((ImageU8) image).array(), false);
    } else if (isComponents(to)) {
      to.getRaster().setDataElements(0, 0, width, to.getHeight(), image.array());
    } else {
      IntBuffer pixels = ints(((ImageU8) image).array());
      int[] row = new int[width];
      for (int y = 0; y < to.getHeight(); y++) {
        pixels.get(row);
        to.setRGB(0, y, width, 1, row, 0, width);
      }
    }
  }

  private static boolean isIndexed(BufferedImage image) {
    return image.getColorModel() instanceof java.awt.image.IndexColorModel;
  }

  /** Samples of 8, 16 or 32 bits, each an array element of its own. */
  private static boolean isComponents(BufferedImage image) {
    int bits = image.getColorModel().getComponentSize(0);
    int bands = image.getRaster().getNumBands();
    boolean known =
        switch (image.getRaster().getTransferType()) {
          case DataBuffer.TYPE_BYTE -> bits == 8;
          case DataBuffer.TYPE_USHORT -> bits == 16;
          case DataBuffer.TYPE_FLOAT -> true;
          default -> false;
        };
    return known && bands <= CHANNELS && image.getColorModel() instanceof ComponentColorModel;
  }

  private static boolean isPackedInts(BufferedImage image) {
    return switch (image.getType()) {
      case BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_BGR,
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_INT_ARGB_PRE ->
          true;
      default -> false;
    };
  }

  private static int[] offsets(BufferedImage image) {
    return image.getSampleModel() instanceof PixelInterleavedSampleModel model
        ? model.getBandOffsets()
        : new int[0];
  }

  /** The image's own array with a geometry, or null. */
  private static Image view(BufferedImage from, boolean alphaLast) {
    if (!isComponents(from)
        || !(from.getSampleModel() instanceof PixelInterleavedSampleModel model)) {
      return null;
    }
    WritableRaster raster = from.getRaster();
    int bands = model.getNumBands();
    int[] offsets = model.getBandOffsets();
    int least = Arrays.stream(offsets).min().orElse(0);
    int most = Arrays.stream(offsets).max().orElse(0);
    boolean isTight = model.getPixelStride() == bands && most - least == bands - 1;
    boolean hasAlpha = from.getColorModel().hasAlpha();
    if (!isTight || alphaLast && hasAlpha && offsets[bands - 1] != most) {
      return null;
    }
    int x = -raster.getSampleModelTranslateX();
    int y = -raster.getSampleModelTranslateY();
    int stride = model.getScanlineStride();
    int first = raster.getDataBuffer().getOffset() + y * stride + x * bands + least;
    int w = from.getWidth();
    int h = from.getHeight();
    return switch (raster.getDataBuffer()) {
      case DataBufferByte data -> ImageU8.of(w, h, bands, data.getData(), first, stride);
      case DataBufferUShort data -> ImageU16.of(w, h, bands, data.getData(), first, stride);
      case DataBufferFloat data -> ImageF32.of(w, h, bands, data.getData(), first, stride);
      default -> null;
    };
  }

  private static Image components(WritableRaster raster) {
    int w = raster.getWidth();
    int h = raster.getHeight();
    int bands = raster.getNumBands();
    Image copy =
        switch (raster.getTransferType()) {
          case DataBuffer.TYPE_BYTE -> ImageU8.allocate(w, h, bands);
          case DataBuffer.TYPE_USHORT -> ImageU16.allocate(w, h, bands);
          default -> ImageF32.allocate(w, h, bands);
        };
    raster.getDataElements(0, 0, w, h, copy.array());
    return copy;
  }

  /** Blue, green, red and alpha: four bytes are an int. */
  private static IntBuffer ints(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
  }

  /** Between the image's ints and bytes without gaps. */
  private static void copyInts(BufferedImage image, byte[] bytes, boolean fromImage) {
    WritableRaster raster = image.getRaster();
    SinglePixelPackedSampleModel model = (SinglePixelPackedSampleModel) image.getSampleModel();
    DataBufferInt data = (DataBufferInt) raster.getDataBuffer();
    int stride = model.getScanlineStride();
    int first =
        data.getOffset()
            - raster.getSampleModelTranslateY() * stride
            - raster.getSampleModelTranslateX();
    IntBuffer pixels = ints(bytes);
    for (int y = 0; y < image.getHeight(); y++) {
      if (fromImage) {
        pixels.put(data.getData(), first + y * stride, image.getWidth());
      } else {
        pixels.get(data.getData(), first + y * stride, image.getWidth());
      }
    }
  }
}

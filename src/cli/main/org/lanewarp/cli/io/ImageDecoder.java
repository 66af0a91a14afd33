package org.lanewarp.cli.io;

import com.twelvemonkeys.imageio.plugins.hdr.HDRImageReadParam;
import com.twelvemonkeys.imageio.plugins.hdr.tonemap.NullToneMapper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.lanewarp.Image;
import org.lanewarp.ImageU16;
import org.lanewarp.PixelType;

/** Reads one image file; its content, not its name, says which format it has. */
final class ImageDecoder implements AutoCloseable {

  // What decoders merely warn about although pixels are missing or wrong.
  private static final Pattern DAMAGE =
      Pattern.compile(
          "truncated|premature|corrupt|missing eoi|no bytes|out-of-sequence|ignored .*eof"
              + "|unexpected end|extraneous bytes before marker 0xd[0-7]");
  private static final Pattern HARMLESS =
      Pattern.compile("extraneous bytes before marker 0x(?!d[0-7])|icc|exif|profile");

  private final Path file;
  private final ReadOptions options;
  private final ImageInputStream stream;
  private final ImageReader reader;
  private String damage;

  private ImageDecoder(Path file, ReadOptions options) throws IOException {
    this.file = file;
    this.options = options;
    if (Files.size(file) == 0) {
      throw new IOException("file is empty; an image is expected");
    }
    stream = new FileImageInputStream(file.toFile());
    ImageReader found = null;
    try {
      found = Codecs.reader(stream, file);
    } finally {
      if (found == null) {
        stream.close();
      }
    }
    reader = found;
    reader.setInput(stream, false, !format().equals("TIFF"));
    reader.addIIOReadWarningListener((source, warning) -> note(warning));
  }

  /** Reads the pixels, upright and in the colours that the options ask for. */
  static Picture read(Path file, ReadOptions options) throws IOException {
    if (PnmDecoder.recognises(file)) {
      return Picture.of(PnmDecoder.read(file, options.limits()));
    }
    if (WebpDecoder.recognises(file)) {
      return WebpDecoder.read(file, options);
    }
    try (ImageDecoder decoder = new ImageDecoder(file, options)) {
      return decoder.guarded(decoder::picture);
    }
  }

  /** Reads what the file says about its pixels, but not the pixels. */
  static ImageHeader readHeader(Path file, ReadOptions options) throws IOException {
    if (PnmDecoder.recognises(file)) {
      PnmHeader header = PnmDecoder.readHeader(file, options.limits());
      return new ImageHeader(
          "pnm",
          header.width(),
          header.height(),
          header.channels(),
          header.type().label(),
          Attachments.NONE);
    }
    if (WebpDecoder.recognises(file)) {
      return WebpDecoder.readHeader(file, options);
    }
    try (ImageDecoder decoder = new ImageDecoder(file, options)) {
      return decoder.guarded(decoder::header);
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }

  private <T> T guarded(Guarded.Step<T> step) throws IOException {
    T result = Guarded.run(format(), step);
    if (damage != null) {
      throw new IOException(Guarded.broken(format(), damage));
    }
    return result;
  }

  private ImageHeader header() throws IOException {
    Embedded embedded = embedded();
    GifCanvas canvas = canvas();
    int width = canvas == null ? reader.getWidth(0) : canvas.width();
    int height = canvas == null ? reader.getHeight(0) : canvas.height();
    ImageTypeSpecifier stored = stored();
    options.limits().check(width, height, stored.getNumBands(), bits(stored));
    return new ImageHeader(
        format().toLowerCase(Locale.ROOT),
        width,
        height,
        canvas == null ? channels(stored) : 4,
        isGreyAndAlpha(stored) ? PixelType.U8.label() : RasterSamples.type(stored),
        attachments(embedded, stored));
  }

  private Picture picture() throws IOException {
    ImageHeader header = header();
    ImageTypeSpecifier stored = stored();
    Attachments attachments = header.attachments();
    Image image;
    if (format().equals("TIFF") && stored.getSampleModel().getDataType() == DataBuffer.TYPE_FLOAT) {
      image = floats(stored);
    } else {
      BufferedImage decoded = reader.read(0, param(stored));
      if (format().equals("GIF")) {
        decoded = new BufferedImage(stored.getColorModel(), decoded.getRaster(), false, null);
      }
      GifCanvas canvas = canvas();
      decoded = canvas == null ? decoded : canvas.place(decoded);
      image =
          RasterSamples.isGreyOrRgb(decoded.getColorModel())
              ? RasterSamples.of(decoded)
              : ColorProfiles.toRgb(decoded);
      if (isGreyAndAlpha(stored)) {
        image = RasterSamples.split((ImageU16) image);
      } else if (format().equals("PNG")) {
        PngTransparency.mend(reader.getImageMetadata(0), image);
      }
    }
    return Picture.of(image, attachments, options);
  }

  /** As they are: read as an image, floats would be cut off at 0 and 1. */
  private Image floats(ImageTypeSpecifier stored) throws IOException {
    if (TiffFields.number(reader, TiffFields.PHOTOMETRIC, 1) == 0) {
      throw new Refusal("TIFF has floats whose white is 0; black as 0 is expected");
    }
    return RasterSamples.components(reader.readRaster(0, null), stored.getColorModel());
  }

  /** The pixels as they are stored where that is grey or RGB; the decoder's RGB elsewhere. */
  private ImageTypeSpecifier stored() throws IOException {
    ImageTypeSpecifier raw = reader.getRawImageType(0);
    if (format().equals("GIF")) {
      IndexColorModel colors = (IndexColorModel) raw.getColorModel();
      return new ImageTypeSpecifier(GifCanvas.colors(reader, colors), raw.getSampleModel());
    }
    if (raw != null && RasterSamples.isGreyOrRgb(raw.getColorModel())) {
      return raw;
    }
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    if (!types.hasNext()) {
      throw new Refusal("pixels are stored in a way that is not supported");
    }
    return types.next();
  }

  /** How many channels the pixels will have. */
  private int channels(ImageTypeSpecifier stored) throws IOException {
    int channels = RasterSamples.channels(stored);
    boolean keyed = format().equals("PNG") && PngTransparency.isIn(reader.getImageMetadata(0));
    return keyed || isGreyAndAlpha(stored) ? channels + 1 : channels;
  }

  /** Whether these are grey levels and alpha of 8 bits, which Targa's reader takes for 16 bits. */
  private boolean isGreyAndAlpha(ImageTypeSpecifier stored) throws IOException {
    return format().equals("TGA") && RasterSamples.type(stored).equals(PixelType.U16.label());
  }

  /** The screen around the first frame of a GIF, or null. */
  private GifCanvas canvas() throws IOException {
    return format().equals("GIF") ? GifCanvas.of(reader) : null;
  }

  private ImageReadParam param(ImageTypeSpecifier stored) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    if (param instanceof HDRImageReadParam hdr) {
      hdr.setToneMapper(new NullToneMapper()); // the light as it was measured
    } else if (!format().equals("PNG") && !format().equals("GIF")) {
      param.setDestinationType(stored); // no conversion of colours on the way
    }
    return param;
  }

  private static int bits(ImageTypeSpecifier type) {
    int bits = 0;
    for (int band = 0; band < type.getNumBands(); band++) {
      bits += Math.max(Byte.SIZE, type.getBitsPerBand(band));
    }
    // Palettes are expanded.
    return type.getNumBands() == 1 && type.getColorModel().getNumComponents() > 1
        ? type.getColorModel().getNumComponents() * Byte.SIZE
        : bits;
  }

  private Embedded embedded() throws IOException {
    return switch (format()) {
      case "PNG" -> PngChunks.check(file);
      case "JPEG" -> JpegSegments.read(file);
      case "TIFF" -> {
        TiffFields.checkFax(reader, Files.size(file));
        int orientation = TiffFields.number(reader, TiffFields.ORIENTATION, 1);
        yield new Embedded(null, null, Orientation.of(orientation));
      }
      default -> Embedded.NONE;
    };
  }

  private Attachments attachments(Embedded embedded, ImageTypeSpecifier stored) {
    int channels = stored.getColorModel().getNumComponents();
    ICC_Profile profile;
    if (embedded.icc() != null) {
      profile = ColorProfiles.parse(embedded.icc(), channels);
      if (profile == null
          && stored.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_CMYK) {
        ColorProfiles.remarkUnfit(file, options);
      }
    } else {
      profile = ColorProfiles.of(stored.getColorModel().getColorSpace(), channels);
    }
    return Attachments.of(embedded, profile);
  }

  private void note(String warning) {
    String text = warning.toLowerCase(Locale.ROOT);
    if (damage == null && DAMAGE.matcher(text).find() && !HARMLESS.matcher(text).find()) {
      damage = warning;
    }
  }

  /** PNG, JPEG, TIFF and so on. */
  private String format() throws IOException {
    String name = reader.getFormatName().toUpperCase(Locale.ROOT);
    return switch (name) {
      case "TIF", "BIGTIFF" -> "TIFF";
      case "RGBE" -> "HDR";
      case "JPG", "JPEG-LOSSLESS" -> "JPEG";
      default -> name;
    };
  }
}

package org.lanewarp.cli.io;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.lanewarp.Image;

/** Reads image files with ImageIO; their content, not their name, says which format they have. */
final class ImageDecoder {

  // Not all that ImageIO offers: its WBMP reader takes nearly any file that begins with zeros.
  private static final String[] FORMATS = {"png", "jpeg", "bmp", "tiff", "gif"};

  // What decoders merely warn about although pixels are missing or wrong.
  private static final Pattern DAMAGE =
      Pattern.compile(
          "truncated|premature|corrupt|missing eoi|no bytes|out-of-sequence|ignored .*eof");
  private static final Pattern HARMLESS = Pattern.compile("extraneous bytes");

  /** The file may be in order, but it is not for us. */
  private static final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
      super(message);
    }
  }

  private ImageDecoder() {}

  static Image read(Path path) throws IOException {
    if (Files.size(path) == 0) {
      throw new IOException("file is empty; an image is expected");
    }
    if (PngChunks.isPng(path)) {
      PngChunks.check(path);
    }
    try (ImageInputStream stream = new FileImageInputStream(path.toFile())) {
      ImageReader reader = reader(stream);
      try {
        return RasterSamples.of(decode(reader, stream));
      } finally {
        reader.dispose();
      }
    }
  }

  private static ImageReader reader(ImageInputStream stream) throws IOException {
    for (String format : FORMATS) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        if (reader.getOriginatingProvider().canDecodeInput(stream)) {
          return reader;
        }
      }
    }
    throw new IOException("content is not a PNG, JPEG, BMP, TIFF or GIF image");
  }

  private static BufferedImage decode(ImageReader reader, ImageInputStream stream)
      throws IOException {
    String[] damage = new String[1];
    BufferedImage decoded;
    try {
      decoded = decode(reader, stream, damage);
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Damaged files drive the decoders into index, argument and negative size errors too.
      if (outOfMemory(e)) {
        throw (OutOfMemoryError) new OutOfMemoryError().initCause(e);
      }
      throw new IOException(broken(reader, rootMessage(e)), e);
    }
    if (damage[0] != null) {
      throw new IOException(broken(reader, damage[0]));
    }
    return decoded;
  }

  private static BufferedImage decode(ImageReader reader, ImageInputStream stream, String[] damage)
      throws IOException {
    reader.setInput(stream, true, true);
    reader.addIIOReadWarningListener(
        (source, warning) -> {
          String text = warning.toLowerCase(Locale.ROOT);
          if (damage[0] == null && DAMAGE.matcher(text).find() && !HARMLESS.matcher(text).find()) {
            damage[0] = warning;
          }
        });
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    if (!types.hasNext()) {
      throw new Refusal("pixels are stored in a way that is not supported");
    }
    int bands = types.next().getNumBands();
    // Before decoding, so that a small file cannot claim gigabytes unchecked.
    try {
      Image.checkSize(width, height, Math.min(bands, 4));
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    }
    ImageReadParam param = reader.getDefaultReadParam();
    if (name(reader).equals("JPEG") && bands <= 3) {
      // Naming the bands keeps the JPEG reader from converting an embedded profile to sRGB.
      param.setSourceBands(bands == 1 ? new int[] {0} : new int[] {0, 1, 2});
    }
    return reader.read(0, param);
  }

  private static String broken(ImageReader reader, String why) throws IOException {
    return name(reader) + " cannot be decoded, it may be damaged or truncated: " + why;
  }

  private static String name(ImageReader reader) throws IOException {
    String name = reader.getFormatName().toUpperCase(Locale.ROOT);
    return name.equals("TIF") ? "TIFF" : name;
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  private static boolean outOfMemory(Throwable e) {
    return e instanceof OutOfMemoryError || (e.getCause() != null && outOfMemory(e.getCause()));
  }
}

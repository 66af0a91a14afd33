package org.lanewarp.cli.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.ImageInputStream;

/**
 * The codecs that may touch a file: an explicit list by class, whatever else lies on the class
 * path. ImageIO would offer more, among them a WBMP reader that takes nearly any file that begins
 * with zeros.
 */
final class Codecs {

  private static final String PLUGINS = "com.twelvemonkeys.imageio.plugins.";
  private static final String JDK = "com.sun.imageio.plugins.";

  private static final List<String> READERS =
      List.of(
          JDK + "png.PNGImageReaderSpi",
          PLUGINS + "jpeg.JPEGImageReaderSpi",
          PLUGINS + "tiff.TIFFImageReaderSpi",
          PLUGINS + "tiff.BigTIFFImageReaderSpi",
          JDK + "gif.GIFImageReaderSpi",
          PLUGINS + "bmp.BMPImageReaderSpi",
          PLUGINS + "psd.PSDImageReaderSpi",
          PLUGINS + "hdr.HDRImageReaderSpi");

  // Targa has no signature: its reader would claim other files, so it is asked for .tga only.
  private static final String TARGA = PLUGINS + "tga.TGAImageReaderSpi";

  private Codecs() {}

  /** The reader for a file's content; its name counts for Targa alone. */
  static ImageReader reader(ImageInputStream stream, Path file) throws IOException {
    List<String> allowed = new ArrayList<>(READERS);
    if (FileFormat.of(file) == FileFormat.TGA) {
      allowed.add(TARGA);
    }
    for (String name : allowed) {
      ImageReaderSpi spi = find(ImageReaderSpi.class, name);
      if (canDecode(spi, stream)) {
        return spi.createReaderInstance();
      }
    }
    throw new IOException(
        "content is not an image in a known format; "
            + FileFormat.extensions(false)
            + " can be read");
  }

  private static boolean canDecode(ImageReaderSpi spi, ImageInputStream stream) throws IOException {
    stream.mark();
    try {
      return spi.canDecodeInput(stream);
    } catch (RuntimeException | EOFException e) {
      return false; // a check that fails over a strange or short file has not recognised it
    } finally {
      stream.reset();
    }
  }

  /** The JDK's writer for a format: the best tried one for png, jpeg, tiff and bmp. */
  static ImageWriter writer(FileFormat format) throws IOException {
    String name =
        switch (format) {
          case PNG -> "png.PNGImageWriterSpi";
          case JPEG -> "jpeg.JPEGImageWriterSpi";
          case TIFF -> "tiff.TIFFImageWriterSpi";
          case BMP -> "bmp.BMPImageWriterSpi";
          default -> throw new IllegalArgumentException("ImageIO does not write " + format);
        };
    return find(ImageWriterSpi.class, JDK + name).createWriterInstance();
  }

  private static <T> T find(Class<T> kind, String className) {
    Iterator<T> all = IIORegistry.getDefaultInstance().getServiceProviders(kind, false);
    while (all.hasNext()) {
      T provider = all.next();
      if (provider.getClass().getName().equals(className)) {
        return provider;
      }
    }
    throw new IllegalStateException(
        className + " is missing; the installation's libraries are incomplete");
  }
}

package org.lanewarp.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lanewarp.Image;
import org.lanewarp.PixelType;

/**
 * Writes the Netpbm family: PGM and PPM (binary), PAM, and PFM. See the pages pgm, ppm and pam of
 * the Netpbm manual. Integers of 16 bits are big-endian; PFM is little-endian with its bottom row
 * first.
 */
final class PnmEncoder {

  private PnmEncoder() {}

  static void write(Image image, FileFormat format, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(header(image, format).getBytes(StandardCharsets.US_ASCII));
      int samples = image.width() * image.channels();
      long bytes = Limits.bytes(image.width(), 1, image.channels(), image.type());
      ByteBuffer row = ByteBuffer.allocate(Math.toIntExact(bytes));
      row.order(format == FileFormat.PFM ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      for (int y = 0; y < image.height(); y++) {
        int from = format == FileFormat.PFM ? image.height() - 1 - y : y;
        int at = image.offset() + from * image.stride();
        row.clear();
        switch (image.type()) {
          case U8 -> row.put((byte[]) image.array(), at, samples);
          case U16 -> row.asShortBuffer().put((short[]) image.array(), at, samples);
          case F32 -> row.asFloatBuffer().put((float[]) image.array(), at, samples);
        }
        out.write(row.array());
      }
    }
  }

  private static String header(Image image, FileFormat format) {
    int channels = image.channels();
    String size = image.width() + " " + image.height() + "\n";
    int largest = image.type() == PixelType.U8 ? 255 : 65535;
    return switch (format) {
      case PFM -> (channels == 1 ? "Pf\n" : "PF\n") + size + "-1.0\n";
      case PAM ->
          "P7\nWIDTH "
              + image.width()
              + "\nHEIGHT "
              + image.height()
              + "\nDEPTH "
              + channels
              + "\nMAXVAL "
              + largest
              + "\nTUPLTYPE "
              + (channels < 3 ? "GRAYSCALE" : "RGB")
              + (channels % 2 == 0 ? "_ALPHA" : "")
              + "\nENDHDR\n";
      default -> (channels == 1 ? "P5\n" : "P6\n") + size + largest + "\n";
    };
  }
}

package org.lanewarp.cli.io;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Walks through a WebP file's RIFF chunks for EXIF and the profile (RFC 9649, section 2.7). */
final class WebpChunks {

  private static final int RIFF = 0x52494646;
  private static final int EXIF = 0x45584946;
  private static final int ICCP = 0x49434350;
  private static final int HEADER = 12;

  private WebpChunks() {}

  static Embedded read(Path file) throws IOException {
    byte[] exif = null;
    byte[] icc = null;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != RIFF) {
        return Embedded.NONE;
      }
      in.skipNBytes(HEADER - Integer.BYTES);
      while (true) {
        int type = in.readInt();
        long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        long padded = length + (length & 1);
        if ((type == EXIF || type == ICCP) && length <= Embedded.LARGEST) {
          byte[] content = in.readNBytes((int) length); // grows with what is there
          in.skipNBytes(padded - length);
          if (type == EXIF && exif == null) {
            exif = withoutPrefix(content);
          } else if (type == ICCP && icc == null) {
            icc = content;
          }
        } else {
          in.skipNBytes(padded);
        }
      }
    } catch (EOFException e) {
      return Embedded.of(exif, icc); // the end of the file
    }
  }

  /** Some programs put JPEG's prefix in front. */
  private static byte[] withoutPrefix(byte[] content) {
    int n = JpegSegments.EXIF_PREFIX.length;
    boolean prefixed =
        content.length >= n && Arrays.equals(content, 0, n, JpegSegments.EXIF_PREFIX, 0, n);
    return prefixed ? Arrays.copyOfRange(content, n, content.length) : content;
  }
}

package org.lanewarp.cli.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * Walks through a PNG file's chunks and checks that all are there and undamaged. ImageIO verifies
 * no checksum of the pixel data and asks for no end mark, so a damaged file could pass as a whole
 * one.
 */
final class PngChunks {

  private static final int IEND = 0x49454e44;
  private static final int EXIF = 0x65584966;
  private static final int ICCP = 0x69434350;
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private byte[] exif;
  private byte[] iccp;

  private PngChunks(Path file) {
    this.file = file;
  }

  /** Finds EXIF and profile; throws an IOException that says what is wrong, if something is. */
  static Embedded check(Path file) throws IOException {
    PngChunks chunks = new PngChunks(file);
    chunks.walk();
    return Embedded.of(chunks.exif, profile(chunks.iccp));
  }

  private void walk() throws IOException {
    byte[] buffer = new byte[BUFFER];
    long at = Long.BYTES;
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.skipNBytes(at);
      int type;
      do {
        long length = Integer.toUnsignedLong(in.readInt());
        CRC32 crc = new CRC32();
        type = in.readInt();
        for (int shift = 24; shift >= 0; shift -= 8) {
          crc.update(type >>> shift);
        }
        boolean keep = (type == EXIF || type == ICCP) && length <= Embedded.LARGEST;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (long left = length; left > 0; ) {
          int n = (int) Math.min(left, BUFFER);
          in.readFully(buffer, 0, n);
          crc.update(buffer, 0, n);
          if (keep) {
            kept.write(buffer, 0, n);
          }
          left -= n;
        }
        if (in.readInt() != (int) crc.getValue()) {
          throw new Refusal("PNG is damaged: wrong checksum in the chunk at byte " + at);
        }
        if (keep && type == EXIF && exif == null) {
          exif = kept.toByteArray();
        } else if (keep && type == ICCP && iccp == null) {
          iccp = kept.toByteArray();
        }
        at += length + 12;
      } while (type != IEND);
    } catch (EOFException e) {
      throw new Refusal(
          "PNG is truncated: it ends after " + Files.size(file) + " bytes, before its end mark");
    }
  }

  /** The profile in an iCCP chunk: a name, a zero, the method 0, and a zlib stream. */
  private static byte[] profile(byte[] chunk) {
    if (chunk == null) {
      return null;
    }
    int end = 0;
    while (end < chunk.length && chunk[end] != 0) {
      end++;
    }
    int from = end + 2;
    if (from >= chunk.length || chunk[end + 1] != 0) {
      return null;
    }
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(chunk, from, chunk.length - from))) {
      // A little data can claim gigabytes: the profile ends here or is none.
      byte[] profile = in.readNBytes(Embedded.LARGEST);
      return in.read() < 0 ? profile : null;
    } catch (IOException e) {
      return null; // pixels can be read without it
    }
  }
}

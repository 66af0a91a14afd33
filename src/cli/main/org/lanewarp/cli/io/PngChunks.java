package org.lanewarp.cli.io;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Walks through a PNG file's chunks and checks that all are there and undamaged. ImageIO verifies
 * no checksum of the pixel data and asks for no end mark, so a damaged file could pass as a whole
 * one.
 */
final class PngChunks {

  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final int IEND = 0x49454e44;
  private static final int BUFFER = 1 << 16;

  private PngChunks() {}

  static boolean isPng(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(Long.BYTES);
      return start.length == Long.BYTES
          && new DataInputStream(new java.io.ByteArrayInputStream(start)).readLong() == SIGNATURE;
    }
  }

  /** Throws an IOException that says what is wrong, if something is. */
  static void check(Path file) throws IOException {
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
        for (long left = length; left > 0; ) {
          int n = (int) Math.min(left, BUFFER);
          in.readFully(buffer, 0, n);
          crc.update(buffer, 0, n);
          left -= n;
        }
        if (in.readInt() != (int) crc.getValue()) {
          throw new IOException("PNG is damaged: wrong checksum in the chunk at byte " + at);
        }
        at += length + 12;
      } while (type != IEND);
    } catch (EOFException e) {
      throw new IOException(
          "PNG is truncated: it ends after " + Files.size(file) + " bytes, before its end mark", e);
    }
  }
}

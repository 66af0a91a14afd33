package org.lanewarp.cli.io;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A JPEG file's segments as far as the first scan: finds EXIF (EXIF 2.32, 4.5.4) and the profile
 * (ICC.1:2022, annex B.4), which comes in numbered parts, and puts them into what ImageIO writes.
 */
final class JpegSegments {

  private static final int SOI = 0xffd8;
  private static final int SOS = 0xda;
  private static final int EOI = 0xd9;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;

  /** What fits one segment beside its length. */
  private static final int LONGEST = 65_533;

  static final byte[] EXIF_PREFIX = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  static final byte[] ICC_PREFIX = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

  private byte[] exif;
  private byte[][] parts;
  private boolean contradiction;

  private JpegSegments() {}

  /** EXIF and profile, as far as they are whole. */
  static Embedded read(Path file) throws IOException {
    JpegSegments segments = new JpegSegments();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readUnsignedShort() != SOI) {
        return Embedded.NONE;
      }
      segments.walk(in);
    } catch (EOFException e) {
      // The decoder says what that means for the pixels.
    }
    return Embedded.of(segments.exif, segments.profile());
  }

  private void walk(DataInputStream in) throws IOException {
    while (true) {
      int marker = in.readUnsignedByte();
      while (marker != 0xff) {
        marker = in.readUnsignedByte(); // stray bytes between segments
      }
      while (marker == 0xff) {
        marker = in.readUnsignedByte();
      }
      if (marker == SOS || marker == EOI) {
        return;
      }
      if (marker <= 0x01 || marker >= 0xd0 && marker <= 0xd8) {
        continue; // these have no length
      }
      int length = in.readUnsignedShort() - Short.BYTES;
      if (length < 0) {
        return;
      }
      if (marker == APP1 || marker == APP2) {
        byte[] content = new byte[length];
        in.readFully(content);
        keep(marker, content);
      } else {
        in.skipNBytes(length);
      }
    }
  }

  private void keep(int marker, byte[] content) {
    if (marker == APP1 && exif == null && startsWith(content, EXIF_PREFIX)) {
      exif = Arrays.copyOfRange(content, EXIF_PREFIX.length, content.length);
    } else if (marker == APP2
        && content.length > ICC_PREFIX.length + 2
        && startsWith(content, ICC_PREFIX)) {
      int number = content[ICC_PREFIX.length] & 0xff;
      int count = content[ICC_PREFIX.length + 1] & 0xff;
      if (parts == null) {
        parts = new byte[count][];
      }
      if (parts.length != count || number < 1 || number > count || parts[number - 1] != null) {
        contradiction = true;
      } else {
        parts[number - 1] = Arrays.copyOfRange(content, ICC_PREFIX.length + 2, content.length);
      }
    }
  }

  private byte[] profile() {
    if (parts == null || contradiction) {
      return null;
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      if (part == null) {
        return null;
      }
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  /** Writes a JPEG file of ImageIO's with the attachments behind its JFIF segment. */
  static void write(byte[] bare, Attachments attachments, Path file) throws IOException {
    boolean jfif = bare.length > 6 && (bare[3] & 0xff) == APP0;
    int from = jfif ? 4 + ((bare[4] & 0xff) << 8 | bare[5] & 0xff) : 2;
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.write(bare, 0, from);
      byte[] block = attachments.exif();
      if (block != null && block.length <= LONGEST - EXIF_PREFIX.length) {
        segment(out, APP1, EXIF_PREFIX, block);
      }
      if (attachments.profile() != null) {
        byte[] icc = attachments.profile().getData();
        int part = LONGEST - ICC_PREFIX.length - 2;
        int count = (icc.length + part - 1) / part;
        for (int i = 0; i < count; i++) {
          byte[] prefix = Arrays.copyOf(ICC_PREFIX, ICC_PREFIX.length + 2);
          prefix[ICC_PREFIX.length] = (byte) (i + 1);
          prefix[ICC_PREFIX.length + 1] = (byte) count;
          int begin = i * part;
          byte[] piece = Arrays.copyOfRange(icc, begin, Math.min(icc.length, begin + part));
          segment(out, APP2, prefix, piece);
        }
      }
      out.write(bare, from, bare.length - from);
    }
  }

  private static void segment(DataOutputStream out, int marker, byte[] prefix, byte[] content)
      throws IOException {
    out.writeByte(0xff);
    out.writeByte(marker);
    out.writeShort(Short.BYTES + prefix.length + content.length);
    out.write(prefix);
    out.write(content);
  }

  private static boolean startsWith(byte[] content, byte[] prefix) {
    return content.length >= prefix.length
        && Arrays.equals(content, 0, prefix.length, prefix, 0, prefix.length);
  }
}

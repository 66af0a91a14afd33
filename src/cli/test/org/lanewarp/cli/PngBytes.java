package org.lanewarp.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Puts PNG files together chunk by chunk, sound ones and others. */
final class PngBytes {

  static final long SIGNATURE = 0x89504e470d0a1a0aL;

  private final Path file;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final byte[] data;

  private PngBytes(Path file, byte[] data) {
    this.file = file;
    this.data = data;
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(SIGNATURE).array());
  }

  static PngBytes grey(Path file, int width, int height, int... samples) {
    return start(file, width, height, 8, 0, 1, samples);
  }

  static PngBytes rgb(Path file, int width, int height, int... samples) {
    return start(file, width, height, 8, 2, 3, samples);
  }

  /** Any header, and the bytes of as many samples as given, a filter of 0 before each row. */
  static PngBytes start(
      Path file, int width, int height, int bits, int colorType, int channels, int... samples) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    int row = Math.max(1, width * channels);
    for (int i = 0; i < samples.length; i++) {
      if (i % row == 0) {
        rows.write(0);
      }
      if (bits == 16) {
        rows.write(samples[i] >> 8);
      }
      rows.write(samples[i]);
    }
    PngBytes png = new PngBytes(file, rows.toByteArray());
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    return png.chunk("IHDR", header.put((byte) bits).put((byte) colorType).array());
  }

  PngBytes chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    bytes.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    bytes.writeBytes(name);
    bytes.writeBytes(content);
    bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    return this;
  }

  /** An eXIf chunk with the orientation alone. */
  PngBytes exif(int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(26).put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    return chunk("eXIf", exif.putShort((short) orientation).array());
  }

  /** An eXIf chunk with the camera's model alone. */
  PngBytes camera(String model) {
    byte[] text = model.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(26 + text.length).put(new byte[] {'M', 'M', 0, 42});
    exif.putInt(8).putShort((short) 1).putShort((short) 0x0110).putShort((short) 2);
    return chunk("eXIf", exif.putInt(text.length).putInt(26).putInt(0).put(text).array());
  }

  PngBytes profile(byte[] icc) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(new byte[] {'x', 0, 0});
    content.writeBytes(deflate(icc));
    return chunk("iCCP", content.toByteArray());
  }

  Path write() throws IOException {
    chunk("IDAT", deflate(data)).chunk("IEND", new byte[0]);
    return Files.write(file, bytes.toByteArray());
  }

  static byte[] deflate(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }
}

package org.lanewarp.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Spells out .npy files byte by byte, without the code under test. */
final class NpyBytes {

  private NpyBytes() {}

  /** A version 1.0 file with this dictionary and data. */
  static byte[] file(String dictionary, byte[] data) {
    return file(1, dictionary + "\n", data);
  }

  /** A file of the given major version; the header text is taken as it is. */
  static byte[] file(int version, String header, byte[] data) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    ByteBuffer start = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    start.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    start.put((byte) version).put((byte) 0);
    if (version == 1) {
      start.putShort((short) text.length);
    } else {
      start.putInt(text.length);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(start.array(), 0, start.position());
    all.writeBytes(text);
    all.writeBytes(data);
    return all.toByteArray();
  }

  static String dictionary(String descr, String shape) {
    return "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }";
  }

  static Path u1(Path file, String shape, int... values) throws IOException {
    byte[] data = new byte[values.length];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) values[i];
    }
    return Files.write(file, file(dictionary("|u1", shape), data));
  }

  static Path u2(Path file, String shape, int... values) throws IOException {
    ByteBuffer data = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int v : values) {
      data.putShort((short) v);
    }
    return Files.write(file, file(dictionary("<u2", shape), data.array()));
  }

  static Path f4(Path file, String shape, float... values) throws IOException {
    return Files.write(file, file(dictionary("<f4", shape), floats(values)));
  }

  static byte[] floats(float... values) {
    ByteBuffer data = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float v : values) {
      data.putFloat(v);
    }
    return data.array();
  }
}

package org.lanewarp.cli.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Reads and writes NumPy's .npy files (versions 1.0, 2.0 and 3.0; see numpy.lib.format). A file's
 * claims are compared with its size before anything is allocated for them.
 */
public final class Npy {

  private static final int LONGEST_HEADER = 1 << 16;
  private static final int CHUNK = 1 << 20;

  private Npy() {}

  /** Reads the header, and checks that the file has exactly the data it announces. */
  public static NpyHeader readHeader(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return header(channel, false);
    }
  }

  /** Reads the whole array, which is not empty. */
  public static NpyArray read(Path file) throws IOException {
    return read(file, false);
  }

  /** The same, but the array may be empty. */
  public static NpyArray readAny(Path file) throws IOException {
    return read(file, true);
  }

  private static NpyArray read(Path file, boolean emptyToo) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      NpyHeader header = header(channel, emptyToo);
      int n = header.elements();
      Object data =
          switch (header.type()) {
            case U1 -> new byte[n];
            case U2 -> new short[n];
            case F4 -> new float[n];
          };
      ByteBuffer buffer = buffer();
      int perChunk = CHUNK / header.type().bytes();
      for (int from = 0; from < n; from += perChunk) {
        int count = Math.min(perChunk, n - from);
        fill(channel, buffer.clear().limit(count * header.type().bytes()));
        switch (header.type()) {
          case U1 -> buffer.get((byte[]) data, from, count);
          case U2 -> buffer.asShortBuffer().get((short[]) data, from, count);
          case F4 -> buffer.asFloatBuffer().get((float[]) data, from, count);
        }
        if (n - from == count) {
          break; // from + perChunk could pass the largest int
        }
      }
      return new NpyArray(header, data);
    }
  }

  /** Writes an array in format 1.0 into an existing or new file. */
  public static void write(Path file, NpyArray array) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      String text = array.header().text();
      ByteBuffer buffer = buffer();
      buffer.put(NpyHeader.MAGIC).put((byte) 1).put((byte) 0).putShort((short) text.length());
      buffer.put(text.getBytes(StandardCharsets.ISO_8859_1));
      drain(channel, buffer.flip());
      NpyType type = array.header().type();
      int n = array.header().elements();
      int perChunk = CHUNK / type.bytes();
      for (int from = 0; from < n; from += perChunk) {
        int count = Math.min(perChunk, n - from);
        buffer.clear().limit(count * type.bytes());
        switch (type) {
          case U1 -> buffer.duplicate().put((byte[]) array.data(), from, count);
          case U2 -> buffer.asShortBuffer().put((short[]) array.data(), from, count);
          case F4 -> buffer.asFloatBuffer().put((float[]) array.data(), from, count);
        }
        drain(channel, buffer);
        if (n - from == count) {
          break;
        }
      }
    }
  }

  private static NpyHeader header(FileChannel channel, boolean emptyToo) throws IOException {
    long size = channel.size();
    ByteBuffer start = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    start.limit((int) Math.min(size, start.capacity()));
    fill(channel, start);
    byte[] magic = new byte[Math.min(NpyHeader.MAGIC.length, start.remaining())];
    start.get(magic);
    if (!Arrays.equals(magic, NpyHeader.MAGIC)) {
      throw new NpyFormatException(notNpy(size, magic));
    }
    if (start.remaining() < 2) {
      throw new NpyFormatException("file ends after " + size + " bytes, inside the header");
    }
    int major = start.get();
    int minor = start.get();
    if (major < 1 || major > 3 || minor != 0) {
      throw new NpyFormatException(
          "format version is " + major + "." + minor + "; 1.0, 2.0 or 3.0 is expected");
    }
    int lengthBytes = major == 1 ? 2 : 4;
    if (start.remaining() < lengthBytes) {
      throw new NpyFormatException("file ends after " + size + " bytes, inside the header");
    }
    long length =
        major == 1
            ? Short.toUnsignedLong(start.getShort())
            : Integer.toUnsignedLong(start.getInt());
    long begin = start.position();
    if (length > LONGEST_HEADER) {
      throw new NpyFormatException(
          "header announces " + length + " bytes; at most " + LONGEST_HEADER + " are read");
    }
    if (length > size - begin) {
      throw new NpyFormatException(
          "header announces " + length + " bytes; the file has " + (size - begin) + " left");
    }
    ByteBuffer text = ByteBuffer.allocate((int) length);
    channel.position(begin);
    fill(channel, text);
    Charset charset = major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    NpyHeader header = NpyHeaderParser.parse(charset.decode(text).toString(), emptyToo);
    long expected = (long) header.elements() * header.type().bytes();
    long found = size - begin - length;
    if (found != expected) {
      throw new NpyFormatException(
          (found < expected ? "data are truncated: " : "data are followed by something else: ")
              + header
              + " needs "
              + expected
              + " bytes, the file has "
              + found);
    }
    return header;
  }

  private static String notNpy(long size, byte[] magic) {
    if (size == 0) {
      return "file is empty; a NumPy array (.npy) is expected";
    }
    boolean zip = magic.length > 1 && magic[0] == 'P' && magic[1] == 'K';
    return zip
        ? "file is a zip archive, perhaps an .npz; a single array (.npy) is expected"
        : "file does not begin like a NumPy array (\\x93NUMPY)";
  }

  private static ByteBuffer buffer() {
    return ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads until the buffer's limit and flips it. */
  private static void fill(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("file became shorter while it was read");
      }
    }
    buffer.flip();
  }

  private static void drain(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}

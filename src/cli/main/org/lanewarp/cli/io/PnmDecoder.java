package org.lanewarp.cli.io;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lanewarp.Image;
import org.lanewarp.ImageF32;
import org.lanewarp.ImageU16;
import org.lanewarp.ImageU8;

/**
 * Reads the Netpbm family: PBM, PGM and PPM, plain and raw, PAM, and PFM. Values are stretched so
 * that white is 255 or 65535, and rounded; floats stay as they are, which ImageIO's plugins do not
 * leave them.
 */
final class PnmDecoder {

  private PnmDecoder() {}

  static boolean recognises(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return PnmHeader.recognises(in.readNBytes(3));
    }
  }

  static PnmHeader readHeader(Path file, Limits limits) throws IOException {
    try (DataInputStream in = open(file)) {
      return header(in, file, limits);
    } catch (EOFException e) {
      throw truncated(file);
    }
  }

  static Image read(Path file, Limits limits) throws IOException {
    try (DataInputStream in = open(file)) {
      PnmHeader header = header(in, file, limits);
      return switch (header.type()) {
        case U8 -> bytes(in, header);
        case U16 -> shorts(in, header);
        case F32 -> floats(in, header);
      };
    } catch (EOFException e) {
      throw truncated(file);
    }
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  private static Refusal truncated(Path file) throws IOException {
    return new Refusal("PNM is truncated: it ends after " + Files.size(file) + " bytes");
  }

  private static PnmHeader header(DataInputStream in, Path file, Limits limits) throws IOException {
    PnmHeader header = PnmHeader.read(in);
    int bits = header.channels() * (header.largest() == 0 ? 32 : header.largest() > 255 ? 16 : 8);
    limits.check(header.width(), header.height(), header.channels(), bits);
    long samples = (long) header.width() * header.height() * header.channels();
    // Each sample takes at least a digit, a byte or a bit; what is not there need not be allocated.
    long least =
        header.bits()
            ? samples / 8
            : header.plain() ? samples : samples * bits / 8 / header.channels();
    if (Files.size(file) < least) {
      throw truncated(file);
    }
    return header;
  }

  private static Image bytes(DataInputStream in, PnmHeader header) throws IOException {
    int row = header.width() * header.channels();
    byte[] data = new byte[row * header.height()];
    byte[] packed = new byte[(row + 7) / 8];
    for (int y = 0; y < header.height(); y++) {
      int from = y * row;
      if (header.kind() == '4') {
        in.readFully(packed);
        for (int x = 0; x < row; x++) {
          data[from + x] = (byte) ((packed[x >> 3] >> (7 - (x & 7)) & 1) - 1); // 1 is black
        }
      } else if (header.kind() == '1') {
        for (int x = 0; x < row; x++) {
          data[from + x] = (byte) (bit(in) - 1);
        }
      } else if (header.plain()) {
        for (int x = 0; x < row; x++) {
          data[from + x] = (byte) stretch(digits(in), header.largest(), 255);
        }
      } else {
        in.readFully(data, from, row);
        for (int x = from; header.largest() != 255 && x < from + row; x++) {
          data[x] = (byte) stretch(data[x] & 0xff, header.largest(), 255);
        }
      }
    }
    return ImageU8.of(header.width(), header.height(), header.channels(), data);
  }

  private static Image shorts(DataInputStream in, PnmHeader header) throws IOException {
    int row = header.width() * header.channels();
    short[] data = new short[row * header.height()];
    ByteBuffer line = ByteBuffer.allocate(header.plain() ? 0 : Math.multiplyExact(row, 2));
    for (int y = 0; y < header.height(); y++) {
      int from = y * row;
      if (!header.plain()) {
        in.readFully(line.array());
        line.asShortBuffer().get(data, from, row);
      }
      for (int x = from; x < from + row; x++) {
        int value = header.plain() ? digits(in) : data[x] & 0xffff;
        data[x] = (short) stretch(value, header.largest(), 65535);
      }
    }
    return ImageU16.of(header.width(), header.height(), header.channels(), data);
  }

  private static Image floats(DataInputStream in, PnmHeader header) throws IOException {
    int row = header.width() * header.channels();
    float[] data = new float[row * header.height()];
    ByteBuffer line =
        ByteBuffer.allocate(Math.multiplyExact(row, Float.BYTES))
            .order(header.littleEndian() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    for (int y = header.height() - 1; y >= 0; y--) { // the bottom row comes first
      in.readFully(line.array());
      line.asFloatBuffer().get(data, y * row, row);
    }
    return ImageF32.of(header.width(), header.height(), header.channels(), data);
  }

  private static int stretch(int value, int largest, int white) {
    return (int) ((Math.min(value, largest) * 2L * white + largest) / (largest * 2L));
  }

  /** A plain bit, which may follow the one before without any space. */
  private static int bit(DataInputStream in) throws IOException {
    int c = in.readUnsignedByte();
    while (c != '0' && c != '1') {
      if (!Character.isWhitespace(c)) {
        throw new Refusal("PNM is damaged: '" + (char) c + "' among its bits");
      }
      c = in.readUnsignedByte();
    }
    return c - '0';
  }

  private static int digits(DataInputStream in) throws IOException {
    String word = PnmHeader.word(in);
    if (!word.matches("\\d{1,6}")) {
      throw new Refusal("PNM is damaged: '" + word + "' among its samples");
    }
    return Integer.parseInt(word);
  }
}

package org.lanewarp.cli.io;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import org.lanewarp.PixelType;

/**
 * The header of a Netpbm file; see the pages pbm, pgm, ppm and pam of the Netpbm manual, and Paul
 * Debevec's PFM.
 *
 * @param kind the magic's second character: 1 to 7, f or F
 * @param channels 1 to 4
 * @param largest the value of white; 0 for floats
 * @param littleEndian for floats
 */
record PnmHeader(
    char kind, int width, int height, int channels, int largest, boolean littleEndian) {

  private static final int LONGEST_WORD = 32;

  PixelType type() {
    return largest == 0 ? PixelType.F32 : largest > 255 ? PixelType.U16 : PixelType.U8;
  }

  /** Whether samples are written in decimal digits. */
  boolean plain() {
    return kind >= '1' && kind <= '3';
  }

  boolean bits() {
    return kind == '1' || kind == '4';
  }

  /** Whether a file that begins so is one of the family. */
  static boolean recognises(byte[] start) {
    return start.length >= 3
        && start[0] == 'P'
        && (start[1] >= '1' && start[1] <= '7' || start[1] == 'f' || start[1] == 'F')
        && (Character.isWhitespace(start[2]) || start[2] == '#');
  }

  /** Reads up to the first byte of the samples. */
  static PnmHeader read(DataInputStream in) throws IOException {
    in.readUnsignedByte();
    char kind = (char) in.readUnsignedByte();
    if (kind == '7') {
      return readPam(in);
    }
    int width = number("width", word(in));
    int height = number("height", word(in));
    return switch (kind) {
      case '1', '4' -> new PnmHeader(kind, width, height, 1, 1, false);
      case 'f', 'F' -> {
        double scale = decimal(word(in));
        yield new PnmHeader(kind, width, height, kind == 'F' ? 3 : 1, 0, scale < 0);
      }
      default -> {
        int largest = largest(word(in));
        yield new PnmHeader(
            kind, width, height, kind == '3' || kind == '6' ? 3 : 1, largest, false);
      }
    };
  }

  private static PnmHeader readPam(DataInputStream in) throws IOException {
    int width = 0;
    int height = 0;
    int depth = 0;
    int largest = 0;
    while (true) {
      String key = word(in).toUpperCase(Locale.ROOT);
      switch (key) {
        case "WIDTH" -> width = number("width", word(in));
        case "HEIGHT" -> height = number("height", word(in));
        case "DEPTH" -> depth = number("depth", word(in));
        case "MAXVAL" -> largest = largest(word(in));
        case "TUPLTYPE" -> word(in);
        case "ENDHDR" -> {
          if (depth > 4 || width == 0 || height == 0 || depth == 0 || largest == 0) {
            throw new Refusal(
                "PAM is "
                    + width
                    + "x"
                    + height
                    + " with depth "
                    + depth
                    + " and maxval "
                    + largest
                    + "; positive numbers and at most 4 channels are expected");
          }
          return new PnmHeader('7', width, height, depth, largest, false);
        }
        default -> throw new Refusal("PAM header has an unknown line '" + key + "'");
      }
    }
  }

  /** The next word; its one white space after is consumed, comments are skipped. */
  static String word(DataInputStream in) throws IOException {
    int c = in.readUnsignedByte();
    while (c == '#' || Character.isWhitespace(c)) {
      if (c == '#') {
        while (c != '\n' && c != '\r') {
          c = in.readUnsignedByte();
        }
      }
      c = in.readUnsignedByte();
    }
    StringBuilder word = new StringBuilder();
    while (c >= 0 && !Character.isWhitespace(c)) {
      if (word.length() == LONGEST_WORD) {
        throw new Refusal("PNM header is damaged: a word of more than 32 characters");
      }
      word.append((char) c);
      c = in.read();
    }
    if (word.isEmpty()) {
      throw new EOFException();
    }
    return word.toString();
  }

  private static int number(String what, String text) throws IOException {
    long value = text.matches("\\d{1,10}") ? Long.parseLong(text) : 0;
    if (value < 1 || value > Integer.MAX_VALUE) {
      throw new Refusal(
          "PNM " + what + " is '" + text + "'; a whole number from 1 to 2147483647 is expected");
    }
    return (int) value;
  }

  private static int largest(String text) throws IOException {
    int value = number("maxval", text);
    if (value > 65535) {
      throw new Refusal("PNM maxval is " + value + "; 1 to 65535 is expected");
    }
    return value;
  }

  private static double decimal(String text) throws IOException {
    double value = text.matches("[+-]?[0-9.eE+-]{1,30}") ? parse(text) : 0;
    if (!(Math.abs(value) > 0)) {
      throw new Refusal("PFM scale is '" + text + "'; a number other than 0 is expected");
    }
    return value;
  }

  private static double parse(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

package org.lanewarp.cli.io.vp8l;

import java.io.IOException;
import java.util.Arrays;

/** Reads prefix codes, of which the lengths are stored, themselves in a prefix code. */
final class CodeLengths {

  private static final int[] ORDER = {
    17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  };

  // Symbols that are not lengths.
  private static final int AGAIN = 16;
  private static final int ZEROS = 17;

  private CodeLengths() {}

  /** Reads a code for the symbols below a number. */
  static PrefixCode read(BitReader in, int symbols) throws IOException {
    int[] lengths = in.flag() ? simple(in, symbols) : normal(in, symbols);
    if (in.exhausted()) {
      throw new IOException("the data ends within a prefix code");
    }
    return new PrefixCode(lengths);
  }

  /** One or two symbols. */
  private static int[] simple(BitReader in, int symbols) {
    int[] lengths = new int[symbols];
    boolean two = in.flag();
    set(lengths, in.read(in.flag() ? 8 : 1));
    if (two) {
      set(lengths, in.read(8));
    }
    return lengths;
  }

  private static void set(int[] lengths, int symbol) {
    if (symbol < lengths.length) {
      lengths[symbol] = 1; // one that does not exist counts as none, as in libwebp
    }
  }

  private static int[] normal(BitReader in, int symbols) throws IOException {
    int[] own = new int[ORDER.length];
    int count = 4 + in.read(4);
    for (int i = 0; i < count; i++) {
      own[ORDER[i]] = in.read(3);
    }
    PrefixCode code = new PrefixCode(own);
    int left = in.flag() ? 2 + in.read(2 + 2 * in.read(3)) : symbols;
    if (left > symbols) {
      throw new IOException("a prefix code has " + left + " lengths for " + symbols + " symbols");
    }
    int[] lengths = new int[symbols];
    int previous = 8;
    for (int symbol = 0; symbol < symbols && left > 0; left--) {
      int length = code.read(in);
      if (length < AGAIN) {
        lengths[symbol++] = length;
        previous = length == 0 ? previous : length;
        continue;
      }
      int repeated = length == AGAIN ? previous : 0;
      int times =
          length == AGAIN ? 3 + in.read(2) : length == ZEROS ? 3 + in.read(3) : 11 + in.read(7);
      if (times > symbols - symbol) {
        throw new IOException("a prefix code has more lengths than its " + symbols + " symbols");
      }
      Arrays.fill(lengths, symbol, symbol + times, repeated);
      symbol += times;
    }
    return lengths;
  }
}

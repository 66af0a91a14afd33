package org.lanewarp.cli.io.vp8l;

import java.io.IOException;
import java.util.Arrays;

/**
 * A canonical prefix code: shorter codes come before longer ones, and among codes of a length the
 * smaller symbol's comes first. Codes of up to 8 bits are looked up, longer ones are compared with
 * the last code of each length, which keeps the tables small: an image may have many codes.
 */
final class PrefixCode {

  /** The most bits of a code. */
  static final int LONGEST = 15;

  private static final int LOOKED_UP = 8;
  private static final char LONGER = 0xffff;
  private static final int[] NONE = {};

  // Of the next bits: symbol << 4 | length of its code; or LONGER.
  private final char[] table;
  private final char[] symbols; // in the order of their codes
  private final int[] ends; // of each length, the code after the last
  private final int[] places; // of each length, what makes a code an index into symbols

  /**
   * Makes the code.
   *
   * @param lengths of each symbol's code in bits, 0 where a symbol has none; a lone symbol takes no
   *     bits whatever its length
   * @throws IOException if codes are missing, or if there are too many
   */
  PrefixCode(int[] lengths) throws IOException {
    int[] counts = new int[LONGEST + 1];
    for (int length : lengths) {
      counts[length]++;
    }
    int used = lengths.length - counts[0];
    counts[0] = 0;
    symbols = sorted(lengths, counts, used);
    if (used == 1) {
      table = new char[] {(char) (symbols[0] << 4)};
      ends = NONE;
      places = NONE;
      return;
    }
    ends = new int[LONGEST + 1];
    places = new int[LONGEST + 1];
    int longest = 0;
    int code = 0;
    int symbol = 0;
    for (int length = 1; length <= LONGEST; length++) {
      places[length] = symbol - 2 * code;
      code = 2 * code + counts[length];
      symbol += counts[length];
      ends[length] = code;
      longest = counts[length] > 0 ? length : longest;
    }
    if (code != 1 << LONGEST) {
      throw new IOException("a prefix code is damaged: its codes are too few or too many");
    }
    table = new char[1 << Math.min(longest, LOOKED_UP)];
    fill(counts);
  }

  private static char[] sorted(int[] lengths, int[] counts, int used) {
    int[] at = new int[LONGEST + 2];
    for (int length = 1; length <= LONGEST; length++) {
      at[length + 1] = at[length] + counts[length];
    }
    char[] symbols = new char[used];
    for (int symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] > 0) {
        symbols[at[lengths[symbol]]++] = (char) symbol;
      }
    }
    return symbols;
  }

  /** Codes begin with their highest bit, so that bits read are a code reversed. */
  private void fill(int[] counts) {
    Arrays.fill(table, LONGER);
    for (int length = 1; length <= LOOKED_UP; length++) {
      for (int code = ends[length] - counts[length]; code < ends[length]; code++) {
        char entry = (char) (symbols[places[length] + code] << 4 | length);
        int first = Integer.reverse(code) >>> Integer.SIZE - length;
        for (int bits = first; bits < table.length; bits += 1 << length) {
          table[bits] = entry;
        }
      }
    }
  }

  /** The next symbol. */
  int read(BitReader in) {
    int bits = in.peek(LONGEST);
    int entry = table[bits & table.length - 1];
    if (entry == LONGER) {
      return readLonger(in, bits);
    }
    in.skip(entry & 15);
    return entry >> 4;
  }

  private int readLonger(BitReader in, int bits) {
    int code = Integer.reverse(bits) >>> Integer.SIZE - LONGEST;
    int length = LOOKED_UP + 1;
    while (code >> LONGEST - length >= ends[length]) {
      length++; // ends at the longest, for the code is complete
    }
    in.skip(length);
    return symbols[places[length] + (code >> LONGEST - length)];
  }
}

package org.lanewarp.cli.io.vp8;

/** The boolean entropy decoder of RFC 6386, section 7, over a part of an array. */
final class BoolDecoder {

  /** More than this many bits below the top byte are not loaded at once; a long holds them. */
  private static final int ENOUGH = 40;

  private final byte[] data;
  private final int end;
  private int next;

  // The value's top byte is held against the split of the range, 128 to 255; spare bits lie below.
  private long value;
  private int spare = -Byte.SIZE;
  private int range = 255;
  private boolean exhausted;

  BoolDecoder(byte[] data, int from, int end) {
    this.data = data;
    this.next = from;
    this.end = end;
  }

  /** Whether more was asked for than there is; from there on it reads zeros. */
  boolean exhausted() {
    return exhausted;
  }

  /**
   * The next bit.
   *
   * @param probability of a 0, in 1/256
   */
  int bit(int probability) {
    if (spare < 0) {
      load();
    }
    int split = 1 + ((range - 1) * probability >> 8);
    long threshold = (long) split << spare;
    int bit = 0;
    if (value >= threshold) {
      value -= threshold;
      range -= split;
      bit = 1;
    } else {
      range = split;
    }
    int shift = Integer.numberOfLeadingZeros(range) - (Integer.SIZE - Byte.SIZE);
    range <<= shift;
    spare -= shift;
    return bit;
  }

  boolean flag() {
    return bit(128) == 1;
  }

  /** A number of so many bits, the highest first. */
  int literal(int bits) {
    int number = 0;
    for (int i = 0; i < bits; i++) {
      number = 2 * number + bit(128);
    }
    return number;
  }

  /** A magnitude of so many bits and its sign, if a flag says that it is there; 0 elsewhere. */
  int optional(int bits) {
    if (!flag()) {
      return 0;
    }
    int magnitude = literal(bits);
    return flag() ? -magnitude : magnitude;
  }

  private void load() {
    exhausted |= next == end;
    do {
      value = value << Byte.SIZE | (next < end ? data[next++] & 0xff : 0);
      spare += Byte.SIZE;
    } while (spare < 0 || next < end && spare < ENOUGH);
  }
}

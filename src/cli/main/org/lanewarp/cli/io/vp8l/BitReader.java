package org.lanewarp.cli.io.vp8l;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bits of an array, of each byte the lowest first. */
final class BitReader {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] data;
  private int next;

  // The next bits; above those that count lie zeros, or bits that are loaded once more.
  private long value;
  private int available;

  BitReader(byte[] data, int from) {
    this.data = data;
    this.next = from;
  }

  /** Whether more was asked for than there is; from there on it reads zeros. */
  boolean exhausted() {
    return available < 0;
  }

  /** The next bits, up to 32, the first of them the lowest; they stay where they are. */
  int peek(int bits) {
    if (available < Integer.SIZE) {
      load();
    }
    return (int) (value & (1L << bits) - 1);
  }

  /** Goes on, by no more bits than were looked at. */
  void skip(int bits) {
    value >>>= bits;
    available -= bits;
  }

  /** A number of up to 32 bits, the lowest first. */
  int read(int bits) {
    int number = peek(bits);
    skip(bits);
    return number;
  }

  boolean flag() {
    return read(1) == 1;
  }

  private void load() {
    if (next + Long.BYTES <= data.length) {
      value |= (long) LONGS.get(data, next) << available;
      int bytes = (Long.SIZE - 1 - available) / Byte.SIZE;
      next += bytes;
      available += Byte.SIZE * bytes;
    } else {
      while (next < data.length && available <= Long.SIZE - Byte.SIZE) {
        value |= (data[next++] & 0xffL) << available;
        available += Byte.SIZE;
      }
    }
  }
}

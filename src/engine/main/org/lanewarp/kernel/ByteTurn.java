package org.lanewarp.kernel;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Columns of single bytes that become rows, in ordinary registers: where no {@link Turn} has lanes,
 * or no room for its squares.
 */
final class ByteTurn {

  /** Columns that are turned at once. */
  static final int SIDE = 8;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private ByteTurn() {}

  /**
   * Moves eight rows of a rectangle: blocks of 8×8 change sides by halves, quarters and bytes.
   *
   * @param from array index of the first row's first pixel in the source
   */
  static void move(Strides r, byte[] source, int from, byte[] to, int at, int stride) {
    int width = r.width;
    int across = r.across;
    int first = r.down < 0 ? from - (SIDE - 1) : from;
    int bottom = r.down < 0 ? at + (SIDE - 1) * stride : at;
    int rise = r.down < 0 ? -stride : stride;
    int i = 0;
    for (; i + SIDE <= width; i += SIDE, bottom += SIDE) {
      int p = first + i * across;
      long a = (long) LONG.get(source, p);
      long b = (long) LONG.get(source, p + across);
      long c = (long) LONG.get(source, p + 2 * across);
      long d = (long) LONG.get(source, p + 3 * across);
      p += 4 * across;
      long e = (long) LONG.get(source, p);
      long f = (long) LONG.get(source, p + across);
      long g = (long) LONG.get(source, p + 2 * across);
      long h = (long) LONG.get(source, p + 3 * across);
      long t = (a >>> 32 ^ e) & 0xFFFFFFFFL;
      a ^= t << 32;
      e ^= t;
      t = (b >>> 32 ^ f) & 0xFFFFFFFFL;
      b ^= t << 32;
      f ^= t;
      t = (c >>> 32 ^ g) & 0xFFFFFFFFL;
      c ^= t << 32;
      g ^= t;
      t = (d >>> 32 ^ h) & 0xFFFFFFFFL;
      d ^= t << 32;
      h ^= t;
      t = (a >>> 16 ^ c) & 0xFFFF0000FFFFL;
      a ^= t << 16;
      c ^= t;
      t = (b >>> 16 ^ d) & 0xFFFF0000FFFFL;
      b ^= t << 16;
      d ^= t;
      t = (e >>> 16 ^ g) & 0xFFFF0000FFFFL;
      e ^= t << 16;
      g ^= t;
      t = (f >>> 16 ^ h) & 0xFFFF0000FFFFL;
      f ^= t << 16;
      h ^= t;
      t = (a >>> 8 ^ b) & 0xFF00FF00FF00FFL;
      LONG.set(to, bottom, a ^ t << 8);
      LONG.set(to, bottom + rise, b ^ t);
      t = (c >>> 8 ^ d) & 0xFF00FF00FF00FFL;
      LONG.set(to, bottom + 2 * rise, c ^ t << 8);
      LONG.set(to, bottom + 3 * rise, d ^ t);
      t = (e >>> 8 ^ f) & 0xFF00FF00FF00FFL;
      LONG.set(to, bottom + 4 * rise, e ^ t << 8);
      LONG.set(to, bottom + 5 * rise, f ^ t);
      t = (g >>> 8 ^ h) & 0xFF00FF00FF00FFL;
      LONG.set(to, bottom + 6 * rise, g ^ t << 8);
      LONG.set(to, bottom + 7 * rise, h ^ t);
    }
    for (; i < width; i++, bottom++) {
      for (int j = 0; j < SIDE; j++) {
        to[bottom + j * rise] = source[first + i * across + j];
      }
    }
  }
}

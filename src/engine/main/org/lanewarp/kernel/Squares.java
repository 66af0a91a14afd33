package org.lanewarp.kernel;

/** Moves {@link Strides} whose rows are columns of the source by the squares of a {@link Turn}. */
final class Squares {

  /** Bytes before the elements of a large array, counted from a cache line. */
  private static final int HEADER = 16;

  private Squares() {}

  /**
   * Moves a rectangle square by square, down the destination, where reading runs along rows of the
   * source. Behind the first squares come those that begin at a cache line of the destination, as
   * far as arrays begin behind a header of {@link #HEADER} bytes; the last ones end with the
   * rectangle. So some pixels are moved twice.
   *
   * @param turn or null
   * @param size bytes of an element
   * @return whether there is a turn, columns that become rows, and room for a square
   */
  static boolean move(
      Strides r, Turn turn, Object source, int channels, int size, Object to, int at, int stride) {
    int bytes = size * channels;
    int side = Turn.side(bytes);
    if (turn == null || Math.abs(r.down) != channels || r.width < side || r.height < side) {
      return false;
    }
    int second = 1;
    while (second < side && (HEADER + at * size + second * bytes) % Touch.LINE != 0) {
      second++;
    }
    for (int i = 0; i < r.width; i += i == 0 ? second : side) {
      int x = Math.min(i, r.width - side);
      for (int j = 0; j < r.height; j += side) {
        int ahead = Math.min(j, r.height - side);
        int y = r.down < 0 ? r.height - side - ahead : ahead;
        int top = r.down < 0 ? y + side - 1 : y; // whose pixels come first in the source
        int p = r.from + x * r.across + top * r.down;
        int q = at + x * channels + top * stride;
        int rise = r.down < 0 ? -stride : stride;
        if (source instanceof byte[] u8) { // a switch over types would spin a class at first
          turn.turn(u8, p, r.across, channels, (byte[]) to, q, rise);
        } else if (source instanceof short[] u16) {
          turn.turn(u16, p, r.across, channels, (short[]) to, q, rise);
        } else {
          turn.turn((float[]) source, p, r.across, (float[]) to, q, rise);
        }
      }
    }
    return true;
  }
}

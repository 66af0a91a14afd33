package org.lanewarp.cli.io.vp8l;

/** Colours that occurred, each at a place that its hash says. */
final class ColorCache {

  private static final int FACTOR = 0x1e35a7bd;

  private final int[] colors;
  private final int shift;

  /**
   * Makes an empty cache, of black without alpha.
   *
   * @param bits of a place, 1 to 11
   */
  ColorCache(int bits) {
    colors = new int[1 << bits];
    shift = Integer.SIZE - bits;
  }

  int get(int place) {
    return colors[place];
  }

  void add(int pixel) {
    colors[pixel * FACTOR >>> shift] = pixel;
  }
}

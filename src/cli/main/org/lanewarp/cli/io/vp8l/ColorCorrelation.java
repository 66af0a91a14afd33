package org.lanewarp.cli.io.vp8l;

/**
 * Red is stored without a share of green, and blue without shares of green and red.
 *
 * @param tiles shares for tiles of 2<sup>bits</sup> x 2<sup>bits</sup> pixels, in 1/32: of red for
 *     blue in the third byte, of green for blue in the second, of green for red in the lowest
 * @param width of the image
 */
record ColorCorrelation(int[] tiles, int bits, int width) implements Transform {

  @Override
  public int[] undo(int[] pixels) {
    int columns = CodedPixels.tiles(width, bits);
    for (int i = 0, y = 0; i < pixels.length; y++) {
      for (int x = 0; x < width; x++, i++) {
        pixels[i] = undo(pixels[i], tiles[(y >> bits) * columns + (x >> bits)]);
      }
    }
    return pixels;
  }

  private static int undo(int pixel, int shares) {
    byte green = (byte) (pixel >> 8);
    int red = (pixel >> 16) + ((byte) shares * green >> 5);
    int blue = pixel + ((byte) (shares >> 8) * green >> 5);
    blue += (byte) (shares >> 16) * (byte) red >> 5;
    return pixel & 0xff00ff00 | (red & 0xff) << 16 | blue & 0xff;
  }
}

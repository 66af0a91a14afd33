package org.lanewarp.cli.io.vp8l;

/**
 * Pixels are stored as what they differ from a guess, which the pixels before give.
 *
 * @param tiles modes for tiles of 2<sup>bits</sup> x 2<sup>bits</sup> pixels, in the place of green
 * @param width of the image
 */
record Prediction(int[] tiles, int bits, int width) implements Transform {

  private static final int BLACK = 0xff000000;

  @Override
  public int[] undo(int[] pixels) {
    pixels[0] = Pixels.add(pixels[0], BLACK);
    for (int i = 1; i < width; i++) {
      pixels[i] = Pixels.add(pixels[i], pixels[i - 1]);
    }
    int columns = CodedPixels.tiles(width, bits);
    for (int row = width, y = 1; row < pixels.length; row += width, y++) {
      pixels[row] = Pixels.add(pixels[row], pixels[row - width]);
      for (int column = 0; column < columns; column++) {
        int mode = tiles[(y >> bits) * columns + column] >> 8 & 15;
        int from = row + Math.max(1, column << bits);
        int end = row + Math.min(width, column + 1 << bits);
        for (int i = from; i < end; i++) {
          pixels[i] = Pixels.add(pixels[i], guess(mode, pixels, i));
        }
      }
    }
    return pixels;
  }

  /** The last pixel of a row has the row's own first one above its right. */
  private int guess(int mode, int[] pixels, int i) {
    int left = pixels[i - 1];
    int above = pixels[i - width];
    int aboveLeft = pixels[i - width - 1];
    int aboveRight = pixels[i - width + 1];
    return switch (mode) {
      case 1 -> left;
      case 2 -> above;
      case 3 -> aboveRight;
      case 4 -> aboveLeft;
      case 5 -> Pixels.mean(Pixels.mean(left, aboveRight), above);
      case 6 -> Pixels.mean(left, aboveLeft);
      case 7 -> Pixels.mean(left, above);
      case 8 -> Pixels.mean(aboveLeft, above);
      case 9 -> Pixels.mean(above, aboveRight);
      case 10 -> Pixels.mean(Pixels.mean(left, aboveLeft), Pixels.mean(above, aboveRight));
      case 11 -> nearer(left, above, aboveLeft);
      case 12 -> Pixels.gradient(left, above, aboveLeft);
      case 13 -> Pixels.halfGradient(Pixels.mean(left, above), aboveLeft);
      default -> BLACK; // 0, and the two that are not in use
    };
  }

  /** Whichever is nearer to left + above - aboveLeft. */
  private static int nearer(int left, int above, int aboveLeft) {
    return Pixels.distance(above, aboveLeft) < Pixels.distance(left, aboveLeft) ? left : above;
  }
}

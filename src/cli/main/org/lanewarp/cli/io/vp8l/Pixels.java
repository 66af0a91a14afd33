package org.lanewarp.cli.io.vp8l;

/** Arithmetic on the four samples of a pixel at once. */
final class Pixels {

  private Pixels() {}

  /** Sums, modulo 256. */
  static int add(int a, int b) {
    int alphaAndGreen = (a & 0xff00ff00) + (b & 0xff00ff00);
    int redAndBlue = (a & 0xff00ff) + (b & 0xff00ff);
    return alphaAndGreen & 0xff00ff00 | redAndBlue & 0xff00ff;
  }

  /** Means, rounded down. */
  static int mean(int a, int b) {
    return ((a ^ b) >>> 1 & 0x7f7f7f7f) + (a & b);
  }

  /** The sum of the samples' distances. */
  static int distance(int a, int b) {
    int sum = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
    }
    return sum;
  }

  /** a + b - c, held within 0 to 255. */
  static int gradient(int a, int b, int c) {
    int pixel = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int sample = (a >> shift & 0xff) + (b >> shift & 0xff) - (c >> shift & 0xff);
      pixel |= Math.clamp(sample, 0, 255) << shift;
    }
    return pixel;
  }

  /** a + (a - b) / 2, held within 0 to 255, the quotient rounded towards 0. */
  static int halfGradient(int a, int b) {
    int pixel = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int sample = a >> shift & 0xff;
      sample += (sample - (b >> shift & 0xff)) / 2;
      pixel |= Math.clamp(sample, 0, 255) << shift;
    }
    return pixel;
  }
}

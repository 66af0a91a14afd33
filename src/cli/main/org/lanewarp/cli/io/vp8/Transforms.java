package org.lanewarp.cli.io.vp8;

/** The inverse transforms of 4x4 coefficients, section 14. */
final class Transforms {

  private static final int LENGTH = 16;

  // sqrt(2) cos(pi / 8) less 1, and sqrt(2) sin(pi / 8), in 1/65536.
  private static final int COSINE = 20091;
  private static final int SINE = 35468;

  private Transforms() {}

  /** Walsh-Hadamard: the averages become the first coefficients of sixteen blocks. */
  static void spread(short[] averages, short[] coefficients) {
    int[] columns = new int[LENGTH];
    for (int x = 0; x < 4; x++) {
      int outerSum = averages[x] + averages[12 + x];
      int innerSum = averages[4 + x] + averages[8 + x];
      int outer = averages[x] - averages[12 + x];
      int inner = averages[4 + x] - averages[8 + x];
      columns[x] = outerSum + innerSum;
      columns[4 + x] = outer + inner;
      columns[8 + x] = outerSum - innerSum;
      columns[12 + x] = outer - inner;
    }
    for (int y = 0; y < 4; y++) {
      int row = 4 * y;
      int outerSum = columns[row] + columns[row + 3] + 3; // rounds
      int innerSum = columns[row + 1] + columns[row + 2];
      int outer = columns[row] - columns[row + 3] + 3;
      int inner = columns[row + 1] - columns[row + 2];
      coefficients[row * LENGTH] = (short) (outerSum + innerSum >> 3);
      coefficients[(row + 1) * LENGTH] = (short) (outer + inner >> 3);
      coefficients[(row + 2) * LENGTH] = (short) (outerSum - innerSum >> 3);
      coefficients[(row + 3) * LENGTH] = (short) (outer - inner >> 3);
    }
  }

  /** The discrete cosine transform of a block, added to the prediction. */
  static void add(short[] coefficients, int block, byte[] to, int at, int stride) {
    int from = block * LENGTH;
    int[] columns = new int[LENGTH];
    for (int x = 0; x < 4; x++) {
      int c0 = coefficients[from + x];
      int c1 = coefficients[from + 4 + x];
      int c2 = coefficients[from + 8 + x];
      int c3 = coefficients[from + 12 + x];
      int odd = cosine(c1) + sine(c3);
      int even = sine(c1) - cosine(c3);
      columns[x] = c0 + c2 + odd;
      columns[4 + x] = c0 - c2 + even;
      columns[8 + x] = c0 - c2 - even;
      columns[12 + x] = c0 + c2 - odd;
    }
    for (int y = 0; y < 4; y++) {
      int c0 = columns[4 * y] + 4; // rounds
      int c1 = columns[4 * y + 1];
      int c2 = columns[4 * y + 2];
      int c3 = columns[4 * y + 3];
      int odd = cosine(c1) + sine(c3);
      int even = sine(c1) - cosine(c3);
      int p = at + y * stride;
      to[p] = Plane.clamp((to[p] & 0xff) + (c0 + c2 + odd >> 3));
      to[p + 1] = Plane.clamp((to[p + 1] & 0xff) + (c0 - c2 + even >> 3));
      to[p + 2] = Plane.clamp((to[p + 2] & 0xff) + (c0 - c2 - even >> 3));
      to[p + 3] = Plane.clamp((to[p + 3] & 0xff) + (c0 + c2 - odd >> 3));
    }
  }

  private static int cosine(int c) {
    return c + (c * COSINE >> 16);
  }

  private static int sine(int c) {
    return c * SINE >> 16;
  }
}

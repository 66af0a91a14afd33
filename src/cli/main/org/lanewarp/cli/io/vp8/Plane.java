package org.lanewarp.cli.io.vp8;

import java.util.Arrays;

/**
 * Samples with a row above and a column to the left, which prediction takes where the frame ends
 * (RFC 6386, section 12.2).
 */
final class Plane {

  private static final byte ABOVE = 127;
  private static final byte LEFT = (byte) 129;

  /** The samples, row by row. */
  final byte[] data;

  /** From one row to the next. */
  final int stride;

  Plane(int width, int height) {
    stride = width + 1;
    data = new byte[Math.multiplyExact(stride, height + 1)];
    Arrays.fill(data, 0, stride, ABOVE);
    for (int y = 0; y < height; y++) {
      data[at(-1, y)] = LEFT;
    }
  }

  /** Where a sample lies; -1 is the border. */
  int at(int x, int y) {
    return (y + 1) * stride + x + 1;
  }

  static byte clamp(int sample) {
    return (byte) Math.clamp(sample, 0, 255);
  }
}

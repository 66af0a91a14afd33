package org.lanewarp.cli.io;

import java.io.IOException;
import java.util.Arrays;
import org.lanewarp.cli.io.vp8l.LosslessImage;

/** Decodes the alpha of a lossy WebP frame, a chunk "ALPH" (RFC 9649, section 2.7.1.2). */
final class WebpAlpha {

  private static final int STORED = 0;
  private static final int LOSSLESS = 1;
  private static final int HORIZONTAL = 1;
  private static final int VERTICAL = 2;

  private WebpAlpha() {}

  /** Returns the alpha of each pixel. */
  static byte[] decode(byte[] chunk, int width, int height) throws IOException {
    int pixels = Math.multiplyExact(width, height);
    int method = chunk.length == 0 ? -1 : chunk[0] & 3;
    if (method == STORED && chunk.length - 1 < pixels) {
      throw new IOException(
          "chunk 'ALPH' has %d bytes; %d are expected".formatted(chunk.length, pixels + 1));
    }
    byte[] alpha =
        switch (method) {
          case STORED -> Arrays.copyOfRange(chunk, 1, pixels + 1);
          case LOSSLESS -> green(chunk, width, height);
          default -> throw new IOException("chunk 'ALPH' is compressed in an unknown way");
        };
    int filter = chunk[0] >> 2 & 3;
    if (filter != 0) {
      for (int i = 1; i < pixels; i++) {
        alpha[i] += (byte) prediction(alpha, i, i % width, width, filter);
      }
    }
    return alpha;
  }

  /** What the filter took away, from the pixels before; the first row and column have but one. */
  private static int prediction(byte[] alpha, int i, int x, int width, int filter) {
    if (i < width) {
      return alpha[i - 1];
    }
    if (x == 0 || filter == VERTICAL) {
      return alpha[i - width];
    }
    if (filter == HORIZONTAL) {
      return alpha[i - 1];
    }
    int left = alpha[i - 1] & 0xff;
    int above = alpha[i - width] & 0xff;
    return Math.clamp(left + above - (alpha[i - width - 1] & 0xff), 0, 255);
  }

  /** The green of a lossless image, whose header is left away in the chunk. */
  private static byte[] green(byte[] chunk, int width, int height) throws IOException {
    int[] pixels = LosslessImage.decode(chunk, 1, width, height);
    byte[] green = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      green[i] = (byte) (pixels[i] >> 8);
    }
    return green;
  }
}

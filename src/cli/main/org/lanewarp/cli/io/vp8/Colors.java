package org.lanewarp.cli.io.vp8;

/**
 * Luma and chroma, which has half the width and height, become red, green and blue: BT.601 with 16
 * to 235 for black to white, and chroma interpolated between its samples' places in the middle of
 * four pixels. In the fixed-point steps of libwebp, which are what everybody sees.
 */
final class Colors {

  private static final int FRACTION = 6;

  private Colors() {}

  static byte[] rgb(Plane luma, Plane u, Plane v, int width, int height, int channels) {
    byte[] rgb = new byte[Math.multiplyExact(Math.multiplyExact(width, height), channels)];
    int lastRow = (height + 1) / 2 - 1;
    int lastColumn = (width + 1) / 2 - 1;
    int to = 0;
    for (int y = 0; y < height; y++) {
      int near = y / 2;
      int far = Math.clamp(y % 2 == 0 ? near - 1 : near + 1, 0, lastRow);
      int nearRow = u.at(0, near);
      int farRow = u.at(0, far);
      int row = luma.at(0, y);
      for (int x = 0; x < width; x++, to += channels) {
        int column = x / 2;
        int other = Math.clamp(x % 2 == 0 ? column - 1 : column + 1, 0, lastColumn);
        convert(
            luma.data[row + x] & 0xff,
            between(u.data, nearRow, farRow, column, other),
            between(v.data, nearRow, farRow, column, other),
            rgb,
            to);
        if (channels == 4) {
          rgb[to + 3] = -1;
        }
      }
    }
    return rgb;
  }

  /** Nine parts of the nearest sample, three of those beside it, one of that across, in steps. */
  private static int between(byte[] samples, int nearRow, int farRow, int column, int other) {
    int nearest = samples[nearRow + column] & 0xff;
    int across = samples[farRow + other] & 0xff;
    int beside = (samples[nearRow + other] & 0xff) + (samples[farRow + column] & 0xff);
    return (nearest + across + 3 * beside + 8 >> 3) + nearest >> 1;
  }

  private static void convert(int y, int u, int v, byte[] to, int at) {
    int light = scale(y, 19077);
    to[at] = level(light + scale(v, 26149) - 14234);
    to[at + 1] = level(light - scale(u, 6419) - scale(v, 13320) + 8708);
    to[at + 2] = level(light + scale(u, 33050) - 17685);
  }

  private static int scale(int sample, int factor) {
    return sample * factor >> 8;
  }

  private static byte level(int value) {
    return Plane.clamp(value >> FRACTION);
  }
}

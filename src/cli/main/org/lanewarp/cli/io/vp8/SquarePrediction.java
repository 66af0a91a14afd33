package org.lanewarp.cli.io.vp8;

/** Predicts all 16x16 samples of luma or 8x8 of a chroma at once, section 12.2 and 12.3. */
final class SquarePrediction {

  private SquarePrediction() {}

  /**
   * Fills a square from the row above and the column to the left.
   *
   * @param size 8 or 16
   * @param x of the square's first column; 0 where the frame begins
   * @param y of its first row
   */
  static void predict(int mode, Plane plane, int x, int y, int size) {
    byte[] data = plane.data;
    int dc = mode == Modes.DC ? average(plane, x, y, size) : 0;
    int corner = data[plane.at(x - 1, y - 1)] & 0xff;
    int above = plane.at(x, y - 1);
    for (int j = 0; j < size; j++) {
      int row = plane.at(x, y + j);
      int left = data[row - 1] & 0xff;
      for (int i = 0; i < size; i++) {
        data[row + i] =
            switch (mode) {
              case Modes.VERTICAL -> data[above + i];
              case Modes.HORIZONTAL -> (byte) left;
              case Modes.TRUE_MOTION -> Plane.clamp(left + (data[above + i] & 0xff) - corner);
              default -> (byte) dc;
            };
      }
    }
  }

  /** Of the neighbours inside the frame; 128 if there are none. */
  private static int average(Plane plane, int x, int y, int size) {
    int sum = 0;
    int count = 0;
    if (y > 0) {
      for (int i = 0; i < size; i++) {
        sum += plane.data[plane.at(x + i, y - 1)] & 0xff;
      }
      count += size;
    }
    if (x > 0) {
      for (int j = 0; j < size; j++) {
        sum += plane.data[plane.at(x - 1, y + j)] & 0xff;
      }
      count += size;
    }
    return count == 0 ? 128 : (sum + count / 2) / count;
  }
}

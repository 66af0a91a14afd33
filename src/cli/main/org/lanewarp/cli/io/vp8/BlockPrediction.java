package org.lanewarp.cli.io.vp8;

/**
 * Predicts 4x4 blocks of luma, section 12.3. The thirteen samples around a block are one line, its
 * edge: up along the left side, the corner, then along the row above and four beyond.
 */
final class BlockPrediction {

  private static final int SIZE = 4;
  private static final int CORNER = 4;
  private static final int FIRST_ABOVE = 5;
  private static final int LAST = 12;

  private final int[] edge = new int[LAST + 1];

  /**
   * Fills a block from its edge.
   *
   * @param x of the block's first column
   * @param beyond where the four samples beyond the row above lie in {@code from}
   */
  void predict(int mode, Plane plane, int x, int y, byte[] from, int beyond) {
    for (int i = 0; i < SIZE; i++) {
      edge[CORNER - 1 - i] = plane.data[plane.at(x - 1, y + i)] & 0xff;
      edge[FIRST_ABOVE + i] = plane.data[plane.at(x + i, y - 1)] & 0xff;
      edge[FIRST_ABOVE + SIZE + i] = from[beyond + i] & 0xff;
    }
    edge[CORNER] = plane.data[plane.at(x - 1, y - 1)] & 0xff;
    int dc = mode == Modes.DC ? average() : 0;
    for (int j = 0; j < SIZE; j++) {
      int row = plane.at(x, y + j);
      for (int i = 0; i < SIZE; i++) {
        plane.data[row + i] =
            (byte)
                switch (mode) {
                  case Modes.TRUE_MOTION -> trueMotion(i, j);
                  case Modes.VERTICAL -> smooth(FIRST_ABOVE + i);
                  case Modes.HORIZONTAL -> j < 3 ? smooth(3 - j) : mean(0, 0, 1);
                  case Modes.RIGHT_DOWN -> smooth(CORNER + i - j);
                  case Modes.VERTICAL_RIGHT -> steep(i, j, 1);
                  case Modes.HORIZONTAL_DOWN -> steep(j, i, -1);
                  case Modes.LEFT_DOWN -> leftDown(i + j);
                  case Modes.VERTICAL_LEFT -> verticalLeft(i, j);
                  case Modes.HORIZONTAL_UP -> horizontalUp(i + 2 * j);
                  default -> dc;
                };
      }
    }
  }

  private int average() {
    int sum = 0;
    for (int i = 0; i < FIRST_ABOVE + SIZE; i++) {
      sum += i == CORNER ? 0 : edge[i];
    }
    return (sum + SIZE) / (2 * SIZE);
  }

  private int trueMotion(int i, int j) {
    return Plane.clamp(edge[CORNER - 1 - j] + edge[FIRST_ABOVE + i] - edge[CORNER]);
  }

  /** Two steps along one side for each along the other; the sides mirror one another. */
  private int steep(int along, int across, int direction) {
    int twice = 2 * along - across;
    if (twice < -1) {
      return smooth(CORNER + direction * (1 - across));
    }
    int at = CORNER + direction * (along - (across >> 1));
    return across % 2 == 0 ? mean(at, at + direction) : smooth(at);
  }

  private int leftDown(int diagonal) {
    int at = FIRST_ABOVE + diagonal;
    return mean(at, at + 1, Math.min(at + 2, LAST));
  }

  private int verticalLeft(int i, int j) {
    if (i == 3 && j >= 2) {
      return smooth(FIRST_ABOVE + 3 + j); // the format's exceptions
    }
    int at = FIRST_ABOVE + i + (j >> 1);
    return j % 2 == 0 ? mean(at, at + 1) : smooth(at + 1);
  }

  private int horizontalUp(int halves) {
    int at = Math.max(0, 3 - (halves >> 1));
    int next = Math.max(0, at - 1);
    return halves % 2 == 0 ? mean(at, next) : mean(at, next, Math.max(0, at - 2));
  }

  /** With both neighbours, 1:2:1. */
  private int smooth(int at) {
    return mean(at - 1, at, at + 1);
  }

  private int mean(int a, int b, int c) {
    return edge[a] + 2 * edge[b] + edge[c] + 2 >> 2;
  }

  private int mean(int a, int b) {
    return edge[a] + edge[b] + 1 >> 1;
  }
}

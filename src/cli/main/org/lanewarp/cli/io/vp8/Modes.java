package org.lanewarp.cli.io.vp8;

import java.util.Arrays;

/** Reads how macroblocks are predicted, section 11: a key frame has intra prediction only. */
final class Modes {

  static final int DC = 0;
  static final int TRUE_MOTION = 1;
  static final int VERTICAL = 2;
  static final int HORIZONTAL = 3;

  // Of 4x4 blocks only.
  static final int RIGHT_DOWN = 4;
  static final int VERTICAL_RIGHT = 5;
  static final int LEFT_DOWN = 6;
  static final int VERTICAL_LEFT = 7;
  static final int HORIZONTAL_DOWN = 8;
  static final int HORIZONTAL_UP = 9;

  // By node: where a 0 and a 1 lead to; below 0 stands the complement of a mode.
  private static final int[][] BLOCK_TREE = {
    {~DC, 1},
    {~TRUE_MOTION, 2},
    {~VERTICAL, 3},
    {4, 6},
    {~HORIZONTAL, 5},
    {~RIGHT_DOWN, ~VERTICAL_RIGHT},
    {~LEFT_DOWN, 7},
    {~VERTICAL_LEFT, 8},
    {~HORIZONTAL_DOWN, ~HORIZONTAL_UP},
  };

  private final Segments segments;
  private final int skip;
  private final int[] above;
  private final int[] left = new int[4];

  /**
   * Modes of a frame.
   *
   * @param columns of macroblocks
   * @param skip the probability that a macroblock has coefficients, or -1 if all have
   */
  Modes(Segments segments, int columns, int skip) {
    this.segments = segments;
    this.skip = skip;
    above = new int[4 * columns];
  }

  void startRow() {
    Arrays.fill(left, DC);
  }

  void read(BoolDecoder in, Macroblock block, int column) {
    block.segment = segments.read(in);
    block.skipped = skip >= 0 && in.bit(skip) == 1;
    block.split = in.bit(145) == 0;
    int x = 4 * column;
    if (block.split) {
      for (int i = 0; i < block.luma.length; i++) {
        int mode = blockMode(in, above[x + i % 4], left[i / 4]);
        block.luma[i] = mode;
        above[x + i % 4] = mode;
        left[i / 4] = mode;
      }
    } else {
      int mode = lumaMode(in);
      block.luma[0] = mode;
      Arrays.fill(above, x, x + 4, mode);
      Arrays.fill(left, mode);
    }
    block.chroma = chromaMode(in);
  }

  private static int blockMode(BoolDecoder in, int above, int left) {
    int node = 0;
    while (node >= 0) {
      node = BLOCK_TREE[node][in.bit(Probabilities.mode(above, left, node))];
    }
    return ~node;
  }

  private static int lumaMode(BoolDecoder in) {
    if (in.bit(156) == 0) {
      return in.bit(163) == 0 ? DC : VERTICAL;
    }
    return in.bit(128) == 0 ? HORIZONTAL : TRUE_MOTION;
  }

  private static int chromaMode(BoolDecoder in) {
    if (in.bit(142) == 0) {
      return DC;
    }
    if (in.bit(114) == 0) {
      return VERTICAL;
    }
    return in.bit(183) == 0 ? HORIZONTAL : TRUE_MOTION;
  }
}

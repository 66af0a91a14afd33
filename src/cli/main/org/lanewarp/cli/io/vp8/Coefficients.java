package org.lanewarp.cli.io.vp8;

import java.util.Arrays;

/** Reads the coefficients of macroblocks, section 13. */
final class Coefficients {

  // Kinds of blocks, which have probabilities of their own.
  private static final int LUMA_WITHOUT_DC = 0;
  private static final int SECOND = 1;
  private static final int CHROMA = 2;
  private static final int LUMA = 3;

  private static final int LENGTH = 16;
  private static final int[] BANDS = {0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0};
  private static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};

  // The categories of large values: the probabilities of the bits that are added to the least.
  private static final int[][] EXTRA = {
    {159},
    {165, 145},
    {173, 148, 140},
    {176, 155, 140, 135},
    {180, 157, 141, 134, 130},
    {254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129},
  };
  private static final int[] LEAST = {5, 7, 11, 19, 35, 67};

  // Whether the neighbours had coefficients: four of luma, two of U, two of V, the second block.
  private static final int CONTEXTS = 9;
  private static final int SECOND_CONTEXT = 8;

  private final int[] tokens;
  private final int[] above;
  private final int[] left = new int[CONTEXTS];
  private final short[] averages = new short[LENGTH];

  Coefficients(Probabilities probabilities, int columns) {
    tokens = probabilities.tokens();
    above = new int[CONTEXTS * columns];
  }

  void startRow() {
    Arrays.fill(left, 0);
  }

  /** Reads a macroblock's; where it is skipped, they are all 0. */
  void read(BoolDecoder in, Macroblock block, int column, Quantisers.Factors factors) {
    block.clear();
    int top = CONTEXTS * column;
    if (block.skipped) {
      int contexts = block.split ? SECOND_CONTEXT : CONTEXTS; // what is not there stays
      Arrays.fill(above, top, top + contexts, 0);
      Arrays.fill(left, 0, contexts, 0);
      return;
    }
    int kind = LUMA;
    if (!block.split) {
      kind = LUMA_WITHOUT_DC;
      second(in, block, top, factors);
    }
    for (int i = 0; i < Macroblock.U; i++) {
      int context = above[top + i % 4] + left[i / 4];
      int first = block.split ? 0 : 1;
      int end =
          read(in, kind, context, first, block.coefficients, i, factors.lumaDc(), factors.lumaAc());
      int some = end > first ? 1 : 0;
      above[top + i % 4] = some;
      left[i / 4] = some;
      block.coded[i] = end > 1 || block.coefficients[i * LENGTH] != 0;
    }
    for (int i = Macroblock.U; i < Macroblock.BLOCKS; i++) {
      int plane = i < Macroblock.V ? 4 : 6;
      int across = plane + i % 2;
      int down = plane + i / 2 % 2;
      int context = above[top + across] + left[down];
      int end =
          read(
              in,
              CHROMA,
              context,
              0,
              block.coefficients,
              i,
              factors.chromaDc(),
              factors.chromaAc());
      int some = end > 0 ? 1 : 0;
      above[top + across] = some;
      left[down] = some;
      block.coded[i] = end > 1 || block.coefficients[i * LENGTH] != 0;
    }
  }

  /** The block that holds the first coefficients of all luma blocks. */
  private void second(BoolDecoder in, Macroblock block, int top, Quantisers.Factors factors) {
    Arrays.fill(averages, (short) 0);
    int context = above[top + SECOND_CONTEXT] + left[SECOND_CONTEXT];
    int end = read(in, SECOND, context, 0, averages, 0, factors.secondDc(), factors.secondAc());
    int some = end > 0 ? 1 : 0;
    above[top + SECOND_CONTEXT] = some;
    left[SECOND_CONTEXT] = some;
    Transforms.spread(averages, block.coefficients);
  }

  /** Reads one block and returns where its coefficients end. */
  private int read(
      BoolDecoder in, int kind, int context, int first, short[] to, int block, int dc, int ac) {
    int at = Probabilities.token(kind, BANDS[first], context);
    int i = first;
    boolean mayEnd = true; // not behind a 0
    while (i < LENGTH) {
      if (mayEnd && in.bit(tokens[at]) == 0) {
        return i;
      }
      int next = 0;
      if (in.bit(tokens[at + 1]) == 1) {
        int value = 1;
        next = 1;
        if (in.bit(tokens[at + 2]) == 1) {
          value = large(in, at);
          next = 2;
        }
        int signed = in.flag() ? -value : value;
        to[block * LENGTH + ZIGZAG[i]] = (short) (signed * (i == 0 ? dc : ac));
      }
      mayEnd = next > 0;
      i++;
      at = Probabilities.token(kind, BANDS[i], next);
    }
    return LENGTH;
  }

  /** A value of 2 or more. */
  private int large(BoolDecoder in, int at) {
    if (in.bit(tokens[at + 3]) == 0) {
      return in.bit(tokens[at + 4]) == 0 ? 2 : 3 + in.bit(tokens[at + 5]);
    }
    int category;
    if (in.bit(tokens[at + 6]) == 0) {
      category = in.bit(tokens[at + 7]);
    } else {
      int high = in.bit(tokens[at + 8]);
      category = 2 + 2 * high + in.bit(tokens[at + 9 + high]);
    }
    int extra = 0;
    for (int probability : EXTRA[category]) {
      extra = 2 * extra + in.bit(probability);
    }
    return LEAST[category] + extra;
  }
}

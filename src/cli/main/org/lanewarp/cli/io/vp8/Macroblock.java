package org.lanewarp.cli.io.vp8;

import java.util.Arrays;

/** What the stream says about one macroblock: 16x16 of luma, and 8x8 of either chroma. */
final class Macroblock {

  /** How many coefficients a block has, and how many blocks luma has. */
  static final int BLOCK = 16;

  /** Where the four blocks of U begin, behind those of luma. */
  static final int U = 16;

  /** Where the four blocks of V begin. */
  static final int V = 20;

  static final int BLOCKS = 24;

  int segment;

  /** Whether all coefficients are 0. */
  boolean skipped;

  /** Whether luma is predicted in 4x4 blocks, each with a mode of its own. */
  boolean split;

  /** The mode of all luma, or of each block. */
  final int[] luma = new int[BLOCK];

  int chroma;

  /** Dequantised coefficients, block by block, in rows. */
  final short[] coefficients = new short[BLOCKS * BLOCK];

  /** Whether a block has any coefficient other than 0. */
  final boolean[] coded = new boolean[BLOCKS];

  void clear() {
    Arrays.fill(coefficients, (short) 0);
    Arrays.fill(coded, false);
  }

  boolean anyCoded() {
    for (boolean block : coded) {
      if (block) {
        return true;
      }
    }
    return false;
  }
}

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2S;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** {@link JoinerScalar} in lanes: a row of a block is a vector of four words. */
public final class JoinerVector implements Joiner {

  private static final VectorSpecies<Integer> INT4 = IntVector.SPECIES_128;
  private static final VectorSpecies<Short> SHORT4 = ShortVector.SPECIES_64;

  private static final VectorSpecies<Integer> INT16 = IntVector.SPECIES_512;

  /** From the rows of four blocks to those of their group. */
  private static final VectorShuffle<Integer> TURN =
      VectorShuffle.fromOp(INT16, i -> i % SIDE * SIDE + i / SIDE);

  /** The lower three bytes of four words, pushed together; the last four bytes are spill. */
  private static final VectorShuffle<Byte> PUSH =
      VectorShuffle.fromOp(ByteVector.SPECIES_128, i -> i < 12 ? i / 3 * 4 + i % 3 : 3);

  @Override
  public void join8(Blocks blocks, int n, int channels, byte[] to, int first, int stride) {
    switch (channels) {
      case 1 -> one(blocks.words, blocks.turned, n, to, first, stride);
      case 2 -> two(blocks.words, n, to, first, stride);
      case 3 -> three(blocks.words, n, to, first, stride);
      default -> four(blocks.words, n, to, first, stride);
    }
  }

  private static void one(int[] words, int[] rows, int n, byte[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      IntVector.fromArray(INT16, words, g).rearrange(TURN).intoArray(rows, g);
    }
    for (int g = 0; g < n; g += GROUP) {
      int at = first + Math.min(g, n - GROUP);
      for (int k = g; k < g + GROUP; k += SIDE, at += stride) {
        IntVector.fromArray(INT4, rows, k).reinterpretAsBytes().intoArray(to, at);
      }
    }
  }

  private static void two(int[] words, int n, byte[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      int column = first + 2 * Math.min(g, n - GROUP);
      for (int b = 0; b < SIDE; b++, column += 2 * SIDE) {
        int at = column;
        for (int k = SIDE * g + GROUP * b; k < SIDE * g + GROUP * (b + 1); k += SIDE) {
          IntVector row = IntVector.fromArray(INT4, words, k);
          ((ShortVector) row.convertShape(I2S, SHORT4, 0)).reinterpretAsBytes().intoArray(to, at);
          at += stride;
        }
      }
    }
  }

  /** What a block spills, onto two pixels, the next one overwrites; the last goes byte by byte. */
  private static void three(int[] words, int n, byte[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      int column = first + 3 * Math.min(g, n - GROUP);
      int blocks = g + GROUP + 1 < n ? SIDE : SIDE - 1; // or the last group covers it
      for (int b = 0; b < blocks; b++, column += 3 * SIDE) {
        int at = column;
        for (int k = SIDE * g + GROUP * b; k < SIDE * g + GROUP * (b + 1); k += SIDE) {
          IntVector row = IntVector.fromArray(INT4, words, k);
          row.reinterpretAsBytes().rearrange(PUSH).intoArray(to, at);
          at += stride;
        }
      }
    }
    int last = SIDE * GROUP * Blocks.groups(n) - GROUP;
    for (int k = 0; k < GROUP; k++) {
      int at = first + k / SIDE * stride + 3 * (n - SIDE + k % SIDE);
      to[at] = (byte) words[last + k];
      to[at + 1] = (byte) (words[last + k] >>> 8);
      to[at + 2] = (byte) (words[last + k] >>> 16);
    }
  }

  private static void four(int[] words, int n, byte[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      int column = first + 4 * Math.min(g, n - GROUP);
      for (int b = 0; b < SIDE; b++, column += 4 * SIDE) {
        int at = column;
        for (int k = SIDE * g + GROUP * b; k < SIDE * g + GROUP * (b + 1); k += SIDE) {
          IntVector.fromArray(INT4, words, k).reinterpretAsBytes().intoArray(to, at);
          at += stride;
        }
      }
    }
  }

  @Override
  public void join16(Blocks blocks, int n, short[] to, int first, int stride) {
    int[] words = blocks.words;
    for (int g = 0; g < n; g += GROUP) {
      int column = first + Math.min(g, n - GROUP);
      for (int b = 0; b < SIDE; b++, column += SIDE) {
        int at = column;
        for (int k = SIDE * g + GROUP * b; k < SIDE * g + GROUP * (b + 1); k += SIDE) {
          IntVector row = IntVector.fromArray(INT4, words, k);
          ((ShortVector) row.convertShape(I2S, SHORT4, 0)).intoArray(to, at);
          at += stride;
        }
      }
    }
  }

  @Override
  public void joinFloat(Blocks blocks, int n, float[] to, int first, int stride) {
    int[] words = blocks.words;
    for (int g = 0; g < n; g += GROUP) {
      int column = first + Math.min(g, n - GROUP);
      for (int b = 0; b < SIDE; b++, column += SIDE) {
        int at = column;
        for (int k = SIDE * g + GROUP * b; k < SIDE * g + GROUP * (b + 1); k += SIDE) {
          IntVector.fromArray(INT4, words, k).reinterpretAsFloats().intoArray(to, at);
          at += stride;
        }
      }
    }
  }
}

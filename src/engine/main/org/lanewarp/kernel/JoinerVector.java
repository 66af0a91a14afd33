package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2S;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

import java.util.function.IntUnaryOperator;
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
  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_512;
  private static final VectorSpecies<Byte> HALF = ByteVector.SPECIES_256;
  private static final VectorSpecies<Byte> QUARTER = ByteVector.SPECIES_128;

  /** From the rows of four blocks to those of their group. */
  private static final VectorShuffle<Integer> TURN =
      VectorShuffle.fromOp(INT16, i -> i % SIDE * SIDE + i / SIDE);

  /**
   * The lower three bytes of sixteen words, pushed together. For why constants of bytes are kept as
   * integers see {@link GlideCellsVector}.
   */
  private static final IntVector PUSH = bytes(i -> i / 3 * 4 + i % 3);

  /** What is behind the first half of a vector, to the front. */
  private static final IntVector REST = bytes(i -> i + 32);

  private static IntVector bytes(IntUnaryOperator lane) {
    byte[] lanes = new byte[BYTE.length()];
    for (int i = 0; i < lanes.length; i++) {
      lanes[i] = (byte) (lane.applyAsInt(i) % lanes.length);
    }
    return ByteVector.fromArray(BYTE, lanes, 0).reinterpretAsInts();
  }

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

  private static void three(int[] words, int n, byte[] to, int first, int stride) {
    ByteVector push = PUSH.reinterpretAsBytes();
    ByteVector rest = REST.reinterpretAsBytes();
    ByteVector pixels;
    for (int g = 0; g < n; g += GROUP) {
      int at = first + 3 * Math.min(g, n - GROUP);
      IntVector a = IntVector.fromArray(INT16, words, SIDE * g);
      IntVector b = IntVector.fromArray(INT16, words, SIDE * g + GROUP);
      IntVector c = IntVector.fromArray(INT16, words, SIDE * g + 2 * GROUP);
      IntVector d = IntVector.fromArray(INT16, words, SIDE * g + 3 * GROUP);
      IntVector front = QuarterLanes.FRONT.selectFrom(a, b);
      IntVector behind = QuarterLanes.FRONT.selectFrom(c, d);
      pixels = push.selectFrom(QuarterLanes.LOWER.selectFrom(front, behind).reinterpretAsBytes());
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, at);
      pixels = rest.selectFrom(pixels);
      ((ByteVector) pixels.reinterpretShape(QUARTER, 0)).intoArray(to, at + 32);
      pixels = push.selectFrom(QuarterLanes.UPPER.selectFrom(front, behind).reinterpretAsBytes());
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, at + stride);
      pixels = rest.selectFrom(pixels);
      ((ByteVector) pixels.reinterpretShape(QUARTER, 0)).intoArray(to, at + stride + 32);
      front = QuarterLanes.BACK.selectFrom(a, b);
      behind = QuarterLanes.BACK.selectFrom(c, d);
      pixels = push.selectFrom(QuarterLanes.LOWER.selectFrom(front, behind).reinterpretAsBytes());
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, at + 2 * stride);
      pixels = rest.selectFrom(pixels);
      ((ByteVector) pixels.reinterpretShape(QUARTER, 0)).intoArray(to, at + 2 * stride + 32);
      pixels = push.selectFrom(QuarterLanes.UPPER.selectFrom(front, behind).reinterpretAsBytes());
      ((ByteVector) pixels.reinterpretShape(HALF, 0)).intoArray(to, at + 3 * stride);
      pixels = rest.selectFrom(pixels);
      ((ByteVector) pixels.reinterpretShape(QUARTER, 0)).intoArray(to, at + 3 * stride + 32);
    }
  }

  private static void four(int[] words, int n, byte[] to, int first, int stride) {
    for (int g = 0; g < n; g += GROUP) {
      int at = first + 4 * Math.min(g, n - GROUP);
      IntVector a = IntVector.fromArray(INT16, words, SIDE * g);
      IntVector b = IntVector.fromArray(INT16, words, SIDE * g + GROUP);
      IntVector c = IntVector.fromArray(INT16, words, SIDE * g + 2 * GROUP);
      IntVector d = IntVector.fromArray(INT16, words, SIDE * g + 3 * GROUP);
      IntVector front = QuarterLanes.FRONT.selectFrom(a, b);
      IntVector behind = QuarterLanes.FRONT.selectFrom(c, d);
      QuarterLanes.LOWER.selectFrom(front, behind).reinterpretAsBytes().intoArray(to, at);
      QuarterLanes.UPPER.selectFrom(front, behind).reinterpretAsBytes().intoArray(to, at + stride);
      front = QuarterLanes.BACK.selectFrom(a, b);
      behind = QuarterLanes.BACK.selectFrom(c, d);
      QuarterLanes.LOWER
          .selectFrom(front, behind)
          .reinterpretAsBytes()
          .intoArray(to, at + 2 * stride);
      QuarterLanes.UPPER
          .selectFrom(front, behind)
          .reinterpretAsBytes()
          .intoArray(to, at + 3 * stride);
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
      int at = first + Math.min(g, n - GROUP);
      IntVector a = IntVector.fromArray(INT16, words, SIDE * g);
      IntVector b = IntVector.fromArray(INT16, words, SIDE * g + GROUP);
      IntVector c = IntVector.fromArray(INT16, words, SIDE * g + 2 * GROUP);
      IntVector d = IntVector.fromArray(INT16, words, SIDE * g + 3 * GROUP);
      IntVector front = QuarterLanes.FRONT.selectFrom(a, b);
      IntVector behind = QuarterLanes.FRONT.selectFrom(c, d);
      QuarterLanes.LOWER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at);
      QuarterLanes.UPPER.selectFrom(front, behind).reinterpretAsFloats().intoArray(to, at + stride);
      front = QuarterLanes.BACK.selectFrom(a, b);
      behind = QuarterLanes.BACK.selectFrom(c, d);
      QuarterLanes.LOWER
          .selectFrom(front, behind)
          .reinterpretAsFloats()
          .intoArray(to, at + 2 * stride);
      QuarterLanes.UPPER
          .selectFrom(front, behind)
          .reinterpretAsFloats()
          .intoArray(to, at + 3 * stride);
    }
  }
}

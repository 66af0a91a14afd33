package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2S;
import static org.lanewarp.kernel.Blocks.CAPACITY;
import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;
import static org.lanewarp.kernel.WideLanes.FLOATS;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** {@link JoinerScalar} in lanes: a row of a block is a vector of four words. */
public final class JoinerVector implements Joiner {

  private static final VectorSpecies<Integer> INT4 = IntVector.SPECIES_128;
  private static final VectorSpecies<Short> SHORT4 = ShortVector.SPECIES_64;
  private static final VectorSpecies<Short> SHORT8 = ShortVector.SPECIES_128;
  private static final VectorSpecies<Short> SHORT16 = ShortVector.SPECIES_256;
  private static final VectorSpecies<Float> FLOAT4 = FloatVector.SPECIES_128;
  private static final VectorSpecies<Float> FLOAT8 = FloatVector.SPECIES_256;
  private static final Class<? extends Vector<Short>> HALVES = SHORT16.vectorType();
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

  /** Lanes of two vectors in turn: the upper two rows of a block, or the lower ones. */
  private static final IntVector ZIP_UPPER = ints(i -> i / 2 + i % 2 * GROUP);

  private static final IntVector ZIP_LOWER = ints(i -> i / 2 + i % 2 * GROUP + GROUP / 2);

  /**
   * For each number of channels, where in a vector of the first two and one of the others the
   * pixels of the upper of two rows lie; then the same for the lower one.
   */
  private static final int[] PIXELS = new int[2 * 5 * GROUP];

  static {
    for (int channels = 2; channels <= 4; channels++) {
      for (int i = 0; i < SIDE * channels; i++) {
        int c = i % channels;
        int lane = i / channels * 2 + c % 2 + c / 2 * GROUP;
        PIXELS[channels * GROUP + i] = lane;
        PIXELS[(channels + 5) * GROUP + i] = lane + 2 * SIDE;
      }
    }
  }

  private static final VectorShuffle<Float> BEHIND =
      VectorShuffle.iota(FloatVector.SPECIES_512, 8, 1, true);
  private static final VectorShuffle<Short> BEHIND8 = VectorShuffle.iota(SHORT16, 8, 1, true);

  private static IntVector ints(IntUnaryOperator lane) {
    int[] lanes = new int[GROUP];
    Arrays.setAll(lanes, lane);
    return IntVector.fromArray(INT16, lanes, 0);
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
  public void join16(Blocks blocks, int n, int channels, short[] to, int first, int stride) {
    if (channels == 1) {
      plane(blocks.words, n, to, first, stride);
    } else {
      pixels(blocks.words, n, channels, to, first, stride);
    }
  }

  private static void plane(int[] words, int n, short[] to, int first, int stride) {
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

  /**
   * Four samples of a row, pixel by pixel: what two channels hold of two rows is brought together
   * first.
   */
  private static void pixels(int[] words, int n, int channels, short[] to, int first, int stride) {
    IntVector upper = IntVector.fromArray(INT16, PIXELS, GROUP * channels);
    IntVector lower = IntVector.fromArray(INT16, PIXELS, GROUP * (channels + 5));
    for (int g = 0; g < n; g += GROUP) {
      int column = first + channels * Math.min(g, n - GROUP);
      for (int k = SIDE * g; k < SIDE * (g + GROUP); k += GROUP, column += channels * SIDE) {
        IntVector c0 = IntVector.fromArray(INT16, words, k);
        IntVector c1 = IntVector.fromArray(INT16, words, CAPACITY + k);
        IntVector c2 = IntVector.fromArray(INT16, words, 2 * CAPACITY + k);
        IntVector c3 = IntVector.fromArray(INT16, words, 3 * CAPACITY + k);
        IntVector front = ZIP_UPPER.selectFrom(c0, c1);
        IntVector back = ZIP_UPPER.selectFrom(c2, c3);
        int at = column;
        for (int j = 0; j < SIDE; j += 2) {
          ShortVector a =
              (ShortVector)
                  HALVES.cast(upper.selectFrom(front, back).convertShape(I2S, SHORT16, 0));
          ShortVector b =
              (ShortVector)
                  HALVES.cast(lower.selectFrom(front, back).convertShape(I2S, SHORT16, 0));
          if (channels == 4) {
            a.intoArray(to, at);
            b.intoArray(to, at + stride);
          } else {
            ((ShortVector) a.reinterpretShape(SHORT8, 0)).intoArray(to, at);
            ((ShortVector) b.reinterpretShape(SHORT8, 0)).intoArray(to, at + stride);
            if (channels == 3) {
              ((ShortVector) a.rearrange(BEHIND8).reinterpretShape(SHORT4, 0))
                  .intoArray(to, at + 8);
              ((ShortVector) b.rearrange(BEHIND8).reinterpretShape(SHORT4, 0))
                  .intoArray(to, at + stride + 8);
            }
          }
          front = ZIP_LOWER.selectFrom(c0, c1);
          back = ZIP_LOWER.selectFrom(c2, c3);
          at += 2 * stride;
        }
      }
    }
  }

  @Override
  public void joinFloat(Blocks blocks, int n, int channels, float[] to, int first, int stride) {
    if (channels == 1) {
      plane(blocks.words, n, to, first, stride);
    } else {
      pixels(blocks.words, n, channels, to, first, stride);
    }
  }

  /** The same as floats. */
  private static void pixels(int[] words, int n, int channels, float[] to, int first, int stride) {
    IntVector upper = IntVector.fromArray(INT16, PIXELS, GROUP * channels);
    IntVector lower = IntVector.fromArray(INT16, PIXELS, GROUP * (channels + 5));
    for (int g = 0; g < n; g += GROUP) {
      int column = first + channels * Math.min(g, n - GROUP);
      for (int k = SIDE * g; k < SIDE * (g + GROUP); k += GROUP, column += channels * SIDE) {
        IntVector c0 = IntVector.fromArray(INT16, words, k);
        IntVector c1 = IntVector.fromArray(INT16, words, CAPACITY + k);
        IntVector c2 = IntVector.fromArray(INT16, words, 2 * CAPACITY + k);
        IntVector c3 = IntVector.fromArray(INT16, words, 3 * CAPACITY + k);
        IntVector front = ZIP_UPPER.selectFrom(c0, c1);
        IntVector back = ZIP_UPPER.selectFrom(c2, c3);
        int at = column;
        for (int j = 0; j < SIDE; j += 2) {
          FloatVector a =
              (FloatVector) FLOATS.cast(upper.selectFrom(front, back).reinterpretAsFloats());
          FloatVector b =
              (FloatVector) FLOATS.cast(lower.selectFrom(front, back).reinterpretAsFloats());
          if (channels == 4) {
            a.intoArray(to, at);
            b.intoArray(to, at + stride);
          } else {
            ((FloatVector) a.reinterpretShape(FLOAT8, 0)).intoArray(to, at);
            ((FloatVector) b.reinterpretShape(FLOAT8, 0)).intoArray(to, at + stride);
            if (channels == 3) {
              ((FloatVector) a.rearrange(BEHIND).reinterpretShape(FLOAT4, 0)).intoArray(to, at + 8);
              ((FloatVector) b.rearrange(BEHIND).reinterpretShape(FLOAT4, 0))
                  .intoArray(to, at + stride + 8);
            }
          }
          front = ZIP_LOWER.selectFrom(c0, c1);
          back = ZIP_LOWER.selectFrom(c2, c3);
          at += 2 * stride;
        }
      }
    }
  }

  private static void plane(int[] words, int n, float[] to, int first, int stride) {
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

package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.I2B;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.S2B;
import static jdk.incubator.vector.VectorOperators.S2I;
import static jdk.incubator.vector.VectorOperators.ZERO_EXTEND_B2S;
import static org.lanewarp.kernel.WideLanes.INTS;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.Vector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link BoxSumScalar} in lanes: rows are summed up as they lie, 64 samples at a time, then the
 * columns, which are picked from both vectors.
 */
public final class BoxSumVector implements BoxSum {

  private static final VectorSpecies<Short> SHORT = ShortVector.SPECIES_512;
  private static final VectorSpecies<Byte> BYTE = ByteVector.SPECIES_256;
  private static final VectorSpecies<Integer> INT = IntVector.SPECIES_512;
  private static final VectorSpecies<Byte> QUARTER = ByteVector.SPECIES_128;
  private static final Class<? extends Vector<Short>> SHORTS = SHORT.vectorType();
  private static final Class<? extends Vector<Byte>> BYTES = BYTE.vectorType();
  private static final Class<? extends Vector<Byte>> QUARTERS = QUARTER.vectorType();

  /** Samples in a vector. */
  private static final int HALF = 32;

  /** Samples of the destination within which 64 of the source, and what is stored, surely lie. */
  private static final int WHOLE = HALF + 4;

  /** 2^16 / 9, exact for the sums of nine pixels. */
  private static final int NINTH = 7282;

  /** Where the samples lie that become each column of the squares: by side and channels. */
  private static final ShortVector[][][] PICKS = picks();

  private final BoxSum tail = new BoxSumScalar();

  @Override
  public void run(
      byte[] from, int first, int stride, int side, int channels, int n, byte[] to, int at) {
    int done =
        switch (side) {
          case 2 -> halves(from, first, stride, channels, n, to, at);
          case 3 -> thirds(from, first, stride, channels, n, to, at);
          default -> quarters(from, first, stride, channels, n, to, at);
        };
    int p = first + side * channels * done;
    tail.run(from, p, stride, side, channels, n - done, to, at + channels * done);
  }

  private static ShortVector[][][] picks() {
    ShortVector[][][] all = new ShortVector[MOST - LEAST + 1][4][];
    for (int side = LEAST; side <= MOST; side++) {
      for (int channels = 1; channels <= 4; channels++) {
        ShortVector[] columns = new ShortVector[side];
        for (int t = 0; t < side; t++) {
          columns[t] = picks(side, channels, t);
        }
        all[side - LEAST][channels - 1] = columns;
      }
    }
    return all;
  }

  private static ShortVector picks(int side, int channels, int t) {
    short[] picks = new short[HALF];
    for (int i = 0; i < HALF; i++) {
      picks[i] = (short) ((i / channels * side + t) * channels + i % channels);
    }
    return ShortVector.fromArray(SHORT, picks, 0);
  }

  /** Means of 2×2 pixels, as many as there are whole vectors of; returns how many. */
  private static int halves(
      byte[] from, int first, int stride, int channels, int n, byte[] to, int at) {
    ShortVector[] picks = PICKS[2 - LEAST][channels - 1];
    int step = 2 * SHORT.length() / (2 * channels);
    ShortVector at0 = (ShortVector) SHORTS.cast(picks[0]);
    ShortVector at1 = (ShortVector) SHORTS.cast(picks[1]);
    int i = 0;
    for (; i <= n - WHOLE / channels; i += step) {
      int p = first + 2 * channels * i;
      ShortVector a0 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a1 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + stride)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b0 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b1 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + stride + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a = a0.add(a1);
      ShortVector b = b0.add(b1);
      ShortVector sum = at0.selectFrom(a, b).add(at1.selectFrom(a, b));
      ShortVector odd = sum.lanewise(LSHR, 2).and((short) 1);
      ShortVector mean = sum.add(odd).add((short) 1).lanewise(LSHR, 2);
      ((ByteVector) BYTES.cast(mean.convertShape(S2B, BYTE, 0))).intoArray(to, at + channels * i);
    }
    return i;
  }

  /** Means of 3×3 pixels, as many as there are whole vectors of; returns how many. */
  private static int thirds(
      byte[] from, int first, int stride, int channels, int n, byte[] to, int at) {
    ShortVector[] picks = PICKS[3 - LEAST][channels - 1];
    int step = 2 * SHORT.length() / (3 * channels);
    ShortVector at0 = (ShortVector) SHORTS.cast(picks[0]);
    ShortVector at1 = (ShortVector) SHORTS.cast(picks[1]);
    ShortVector at2 = (ShortVector) SHORTS.cast(picks[2]);
    int i = 0;
    for (; i <= n - WHOLE / channels; i += step) {
      int p = first + 3 * channels * i;
      ShortVector a0 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a1 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + stride)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a2 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + 2 * stride)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b0 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b1 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + stride + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b2 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + 2 * stride + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a = a0.add(a1).add(a2);
      ShortVector b = b0.add(b1).add(b2);
      ShortVector sum = at0.selectFrom(a, b).add(at1.selectFrom(a, b)).add(at2.selectFrom(a, b));
      IntVector low = (IntVector) INTS.cast(sum.convertShape(S2I, INT, 0));
      IntVector high = (IntVector) INTS.cast(sum.convertShape(S2I, INT, 1));
      low = low.add(4).mul(NINTH).lanewise(LSHR, 16);
      high = high.add(4).mul(NINTH).lanewise(LSHR, 16);
      ((ByteVector) QUARTERS.cast(low.convertShape(I2B, QUARTER, 0)))
          .intoArray(to, at + channels * i);
      ((ByteVector) QUARTERS.cast(high.convertShape(I2B, QUARTER, 0)))
          .intoArray(to, at + channels * i + QUARTER.length());
    }
    return i;
  }

  /** Means of 4×4 pixels, as many as there are whole vectors of; returns how many. */
  private static int quarters(
      byte[] from, int first, int stride, int channels, int n, byte[] to, int at) {
    ShortVector[] picks = PICKS[4 - LEAST][channels - 1];
    int step = 2 * SHORT.length() / (4 * channels);
    ShortVector at0 = (ShortVector) SHORTS.cast(picks[0]);
    ShortVector at1 = (ShortVector) SHORTS.cast(picks[1]);
    ShortVector at2 = (ShortVector) SHORTS.cast(picks[2]);
    ShortVector at3 = (ShortVector) SHORTS.cast(picks[3]);
    int i = 0;
    for (; i <= n - WHOLE / channels; i += step) {
      int p = first + 4 * channels * i;
      ShortVector a0 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a1 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + stride)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a2 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + 2 * stride)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a3 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + 3 * stride)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b0 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b1 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + stride + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b2 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + 2 * stride + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector b3 =
          (ShortVector)
              SHORTS.cast(
                  ((ByteVector) BYTES.cast(ByteVector.fromArray(BYTE, from, p + 3 * stride + HALF)))
                      .convertShape(ZERO_EXTEND_B2S, SHORT, 0));
      ShortVector a = a0.add(a1).add(a2).add(a3);
      ShortVector b = b0.add(b1).add(b2).add(b3);
      ShortVector sum =
          at0.selectFrom(a, b)
              .add(at1.selectFrom(a, b))
              .add(at2.selectFrom(a, b))
              .add(at3.selectFrom(a, b));
      ShortVector odd = sum.lanewise(LSHR, 4).and((short) 1);
      ShortVector mean = sum.add(odd).add((short) 7).lanewise(LSHR, 4);
      ((ByteVector) BYTES.cast(mean.convertShape(S2B, BYTE, 0))).intoArray(to, at + channels * i);
    }
    return i;
  }
}

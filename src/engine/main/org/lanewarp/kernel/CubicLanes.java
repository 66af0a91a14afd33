package org.lanewarp.kernel;

import static org.lanewarp.kernel.Batch.CAPACITY;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.FLOATS4;
import static org.lanewarp.lane.Lanes.INTS;
import static org.lanewarp.lane.Rounding.MAGIC;
import static org.lanewarp.lane.Rounding.MAGIC_BITS;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/** What the bicubic vector kernels share: the weights before, and the blend in x behind. */
final class CubicLanes {

  private static final VectorShuffle<Float> FIRST = everyFourth(0);
  private static final VectorShuffle<Float> SECOND = everyFourth(1);
  private static final VectorShuffle<Float> THIRD = everyFourth(2);
  private static final VectorShuffle<Float> FOURTH = everyFourth(3);

  /** The upper half of the lanes. */
  private static final VectorMask<Float> BEHIND =
      VectorMask.fromLong(FLOAT, -1L << COUNT / 2 & (1L << COUNT) - 1);

  private CubicLanes() {}

  /** Of two vectors, the elements k, k + 4, k + 8 …; in both halves the same. */
  private static VectorShuffle<Float> everyFourth(int k) {
    return VectorShuffle.fromOp(FLOAT, i -> 4 * (i % (COUNT / 2)) + k);
  }

  /** Computes {@code batch.weights} of both axes. */
  static void weights(Batch batch, int n, float a) {
    weights(batch.fx, n, a, batch.weights, 0);
    weights(batch.fy, n, a, batch.weights, 3 * CAPACITY);
  }

  private static void weights(float[] fractions, int n, float a, float[] out, int at) {
    FloatVector va = FloatVector.broadcast(FLOAT, a);
    FloatVector minusA = FloatVector.broadcast(FLOAT, -a);
    FloatVector third = FloatVector.broadcast(FLOAT, -(a + 2));
    FloatVector second = FloatVector.broadcast(FLOAT, 2 * a + 3);
    FloatVector one = FloatVector.broadcast(FLOAT, 1f);
    for (int i = 0; i < n; i += COUNT) {
      FloatVector f = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, fractions, i));
      FloatVector g = one.sub(f);
      FloatVector product = (FloatVector) FLOATS.cast(va.mul(f).mul(g));
      product.mul(g).intoArray(out, at + i);
      f.mul(f.fma(f.fma(third, second), minusA)).intoArray(out, at + CAPACITY + i);
      product.mul(f).intoArray(out, at + 2 * CAPACITY + i);
    }
  }

  /**
   * Blends in x whole pixels whose four tap columns are in {@code batch.lines}, channels within
   * columns, sixteen floats a sample.
   */
  static void pixels(Batch batch, int channels, int n) {
    float[] lines = batch.lines;
    float[] weights = batch.weights;
    for (int i = 0; i < n; i++) {
      FloatVector v0 = FloatVector.fromArray(FLOAT4, lines, 16 * i);
      FloatVector v1 = FloatVector.fromArray(FLOAT4, lines, 16 * i + channels);
      FloatVector v2 = FloatVector.fromArray(FLOAT4, lines, 16 * i + 2 * channels);
      FloatVector v3 = FloatVector.fromArray(FLOAT4, lines, 16 * i + 3 * channels);
      FloatVector w0 = FloatVector.broadcast(FLOAT4, weights[i]);
      FloatVector w2 = FloatVector.broadcast(FLOAT4, weights[CAPACITY + i]);
      FloatVector w3 = FloatVector.broadcast(FLOAT4, weights[2 * CAPACITY + i]);
      FloatVector v = w3.fma(v3.sub(v1), w2.fma(v2.sub(v1), w0.fma(v0.sub(v1), v1)));
      ((FloatVector) FLOATS4.cast(v)).intoArray(batch.pixels, 4 * i);
    }
  }

  /**
   * Blends in x samples whose four tap columns lie side by side in {@code batch.lines}, into the
   * first line. Column k of a vector of samples is every fourth element of four vectors.
   */
  static void fours(Batch batch, int n) {
    float[] lines = batch.lines;
    float[] weights = batch.weights;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector a = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, lines, 4 * i));
      FloatVector b = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, lines, 4 * i + COUNT));
      FloatVector c =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, lines, 4 * i + 2 * COUNT));
      FloatVector d =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, lines, 4 * i + 3 * COUNT));
      FloatVector v0 =
          (FloatVector) FLOATS.cast(a.rearrange(FIRST, b).blend(c.rearrange(FIRST, d), BEHIND));
      FloatVector v1 =
          (FloatVector) FLOATS.cast(a.rearrange(SECOND, b).blend(c.rearrange(SECOND, d), BEHIND));
      FloatVector v2 =
          (FloatVector) FLOATS.cast(a.rearrange(THIRD, b).blend(c.rearrange(THIRD, d), BEHIND));
      FloatVector v3 =
          (FloatVector) FLOATS.cast(a.rearrange(FOURTH, b).blend(c.rearrange(FOURTH, d), BEHIND));
      FloatVector w0 = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, weights, i));
      FloatVector w2 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, weights, CAPACITY + i));
      FloatVector w3 =
          (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, weights, 2 * CAPACITY + i));
      FloatVector v = w3.fma(v3.sub(v1), w2.fma(v2.sub(v1), w0.fma(v0.sub(v1), v1)));
      ((FloatVector) FLOATS.cast(v)).intoArray(lines, i); // all that is read later lies behind
    }
  }

  /** Rounds and saturates the first line, to words. */
  static void saturate(Batch batch, int n, int max, int to) {
    int[] out = batch.out.words;
    for (int i = 0; i < n; i += COUNT) {
      FloatVector v = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, batch.lines, i));
      IntVector bits = (IntVector) INTS.cast(v.add(MAGIC).reinterpretAsInts());
      IntVector value = (IntVector) INTS.cast(bits.max(MAGIC_BITS).min(MAGIC_BITS + max));
      ((IntVector) INTS.cast(value.sub(MAGIC_BITS))).intoArray(out, to + i);
    }
  }

  /** Puts the bits of the first line into the words. */
  static void bits(Batch batch, int n, int to) {
    for (int i = 0; i < n; i += COUNT) {
      FloatVector v = (FloatVector) FLOATS.cast(FloatVector.fromArray(FLOAT, batch.lines, i));
      ((IntVector) INTS.cast(v.reinterpretAsInts())).intoArray(batch.out.words, to + i);
    }
  }
}

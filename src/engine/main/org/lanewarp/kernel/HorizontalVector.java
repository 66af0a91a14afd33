package org.lanewarp.kernel;

import static jdk.incubator.vector.VectorOperators.NE;
import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;
import static org.lanewarp.lane.Lanes.FLOAT4;
import static org.lanewarp.lane.Lanes.FLOATS;
import static org.lanewarp.lane.Lanes.INT;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

/**
 * {@link HorizontalScalar} in lanes. Partial sums go through a small array on their way to being
 * folded, since there their parts can be read whatever the width of a vector.
 */
public final class HorizontalVector implements Horizontal {

  /** Partial sums of a block in a row. */
  private static final int ROW = BLOCK * LANES;

  private static final VectorMask<Float> UPPER = VectorMask.fromLong(FLOAT4, 0b1100);
  private static final VectorShuffle<Float> SWAP = VectorShuffle.fromValues(FLOAT4, 2, 3, 0, 1);
  private static final VectorShuffle<Float> EVEN = VectorShuffle.fromValues(FLOAT4, 0, 2, 0, 2);
  private static final VectorShuffle<Float> ODD = VectorShuffle.fromValues(FLOAT4, 1, 3, 1, 3);

  /** The channel of each partial sum, for one to four channels. */
  private static final int[] CHANNEL = new int[5 * LANES];

  static {
    for (int i = LANES; i < CHANNEL.length; i++) {
      CHANNEL[i] = i % LANES % (i / LANES);
    }
  }

  @Override
  public void run(
      float[] from,
      int at,
      int pitch,
      Table table,
      float[] sums,
      float[] out,
      int to,
      int outPitch) {
    for (int i = 0; i < table.columns; i += BLOCK) {
      int columns = Math.min(BLOCK, table.columns - i);
      if (table.isExact) {
        addUpExactly(from, at, pitch, table, i, columns, sums);
      } else {
        addUp(from, at, pitch, table, i, columns, sums);
      }
      for (int r = 0; r < ROWS; r++) {
        fold(table.channels, sums, r * ROW, columns, out, to + r * outPitch + i * table.channels);
      }
    }
  }

  /** A row's part of a block, step by step within the sums. */
  private static void fold(int channels, float[] sums, int at, int columns, float[] out, int to) {
    switch (channels) {
      case 1 -> {
        toQuarters(sums, at, columns, sums, at);
        toPairs(sums, at, columns, sums, at);
        toSingles(sums, at, columns, out, to);
      }
      case 2 -> {
        toQuarters(sums, at, columns, sums, at);
        toPairs(sums, at, columns, out, to);
      }
      case 3 -> toThirds(sums, at, columns, out, to);
      default -> toQuarters(sums, at, columns, out, to);
    }
  }

  private static void addUp(
      float[] from, int at, int pitch, Table table, int begin, int columns, float[] sums) {
    float[] weights = table.weights;
    int step = Horizontal.pixels(table.channels) * table.channels;
    for (int part = 0; part < LANES; part += COUNT) {
      int s = part;
      for (int i = 0; i < columns; i++) {
        int end = table.begins[begin + i + 1];
        int q = at + table.offsets[begin + i] + part;
        FloatVector s0 = FloatVector.zero(FLOAT);
        FloatVector s1 = FloatVector.zero(FLOAT);
        FloatVector s2 = FloatVector.zero(FLOAT);
        FloatVector s3 = FloatVector.zero(FLOAT);
        for (int w = table.begins[begin + i] + part; w < end; w += LANES) {
          FloatVector weight = FloatVector.fromArray(FLOAT, weights, w);
          s0 = FloatVector.fromArray(FLOAT, from, q).fma(weight, s0);
          s1 = FloatVector.fromArray(FLOAT, from, q + pitch).fma(weight, s1);
          s2 = FloatVector.fromArray(FLOAT, from, q + 2 * pitch).fma(weight, s2);
          s3 = FloatVector.fromArray(FLOAT, from, q + 3 * pitch).fma(weight, s3);
          q += step;
        }
        ((FloatVector) FLOATS.cast(s0)).intoArray(sums, s);
        ((FloatVector) FLOATS.cast(s1)).intoArray(sums, s + ROW);
        ((FloatVector) FLOATS.cast(s2)).intoArray(sums, s + 2 * ROW);
        ((FloatVector) FLOATS.cast(s3)).intoArray(sums, s + 3 * ROW);
        s += LANES;
      }
    }
  }

  private static void addUpExactly(
      float[] from, int at, int pitch, Table table, int begin, int columns, float[] sums) {
    float[] weights = table.weights;
    int step = Horizontal.pixels(table.channels) * table.channels;
    FloatVector zero = FloatVector.zero(FLOAT);
    for (int part = 0; part < LANES; part += COUNT) {
      IntVector channel = IntVector.fromArray(INT, CHANNEL, table.channels * LANES + part);
      VectorMask<Float> isFirst = FLOAT.indexInRange(part, table.channels);
      int s = part;
      for (int i = 0; i < columns; i++) {
        int end = table.begins[begin + i + 1];
        int p = at + table.offsets[begin + i];
        int q = p + part;
        IntVector a0 = FloatVector.fromArray(FLOAT, from, p).reinterpretAsInts();
        FloatVector base0 = channel.selectFrom(a0).reinterpretAsFloats();
        FloatVector s0 = zero.blend(base0, isFirst);
        IntVector a1 = FloatVector.fromArray(FLOAT, from, p + pitch).reinterpretAsInts();
        FloatVector base1 = channel.selectFrom(a1).reinterpretAsFloats();
        FloatVector s1 = zero.blend(base1, isFirst);
        IntVector a2 = FloatVector.fromArray(FLOAT, from, p + 2 * pitch).reinterpretAsInts();
        FloatVector base2 = channel.selectFrom(a2).reinterpretAsFloats();
        FloatVector s2 = zero.blend(base2, isFirst);
        IntVector a3 = FloatVector.fromArray(FLOAT, from, p + 3 * pitch).reinterpretAsInts();
        FloatVector base3 = channel.selectFrom(a3).reinterpretAsFloats();
        FloatVector s3 = zero.blend(base3, isFirst);
        for (int w = table.begins[begin + i] + part; w < end; w += LANES) {
          FloatVector weight = FloatVector.fromArray(FLOAT, weights, w);
          VectorMask<Float> counts = weight.compare(NE, 0);
          FloatVector d0 = FloatVector.fromArray(FLOAT, from, q).sub(base0);
          s0 = zero.blend(d0, counts).fma(weight, s0);
          FloatVector d1 = FloatVector.fromArray(FLOAT, from, q + pitch).sub(base1);
          s1 = zero.blend(d1, counts).fma(weight, s1);
          FloatVector d2 = FloatVector.fromArray(FLOAT, from, q + 2 * pitch).sub(base2);
          s2 = zero.blend(d2, counts).fma(weight, s2);
          FloatVector d3 = FloatVector.fromArray(FLOAT, from, q + 3 * pitch).sub(base3);
          s3 = zero.blend(d3, counts).fma(weight, s3);
          q += step;
        }
        ((FloatVector) FLOATS.cast(s0)).intoArray(sums, s);
        ((FloatVector) FLOATS.cast(s1)).intoArray(sums, s + ROW);
        ((FloatVector) FLOATS.cast(s2)).intoArray(sums, s + 2 * ROW);
        ((FloatVector) FLOATS.cast(s3)).intoArray(sums, s + 3 * ROW);
        s += LANES;
      }
    }
  }

  /** Folds to four lanes. */
  private static void toQuarters(float[] sums, int at, int columns, float[] out, int to) {
    for (int i = 0; i < columns; i++) {
      int p = at + i * LANES;
      FloatVector a0 = FloatVector.fromArray(FLOAT4, sums, p);
      FloatVector a1 = FloatVector.fromArray(FLOAT4, sums, p + 4);
      FloatVector a2 = FloatVector.fromArray(FLOAT4, sums, p + 8);
      FloatVector a3 = FloatVector.fromArray(FLOAT4, sums, p + 12);
      a0.add(a2).add(a1.add(a3)).intoArray(out, to + 4 * i);
    }
  }

  /** Folds to three lanes. The fourth holds anything, and the next column overwrites it. */
  private static void toThirds(float[] sums, int at, int columns, float[] out, int to) {
    for (int i = 0; i < columns; i++) {
      int p = at + i * LANES;
      FloatVector a0 = FloatVector.fromArray(FLOAT4, sums, p);
      FloatVector a1 = FloatVector.fromArray(FLOAT4, sums, p + 3);
      FloatVector a2 = FloatVector.fromArray(FLOAT4, sums, p + 6);
      FloatVector a3 = FloatVector.fromArray(FLOAT4, sums, p + 9);
      FloatVector a4 = FloatVector.fromArray(FLOAT4, sums, p + 12);
      a0.add(a2).add(a1.add(a3)).add(a4).intoArray(out, to + 3 * i);
    }
  }

  /** Folds four lanes to two, and so two columns to one vector. */
  private static void toPairs(float[] quarters, int at, int columns, float[] out, int to) {
    for (int i = 0; i < columns; i += 2) {
      FloatVector a = FloatVector.fromArray(FLOAT4, quarters, at + 4 * i);
      FloatVector b = FloatVector.fromArray(FLOAT4, quarters, at + 4 * i + 4);
      FloatVector low = a.blend(b.rearrange(SWAP), UPPER);
      FloatVector high = a.rearrange(SWAP).blend(b, UPPER);
      low.add(high).intoArray(out, to + 2 * i);
    }
  }

  /** Folds two lanes to one, and so four columns to one vector. */
  private static void toSingles(float[] pairs, int at, int columns, float[] out, int to) {
    for (int i = 0; i < columns; i += 4) {
      FloatVector a = FloatVector.fromArray(FLOAT4, pairs, at + 2 * i);
      FloatVector b = FloatVector.fromArray(FLOAT4, pairs, at + 2 * i + 4);
      FloatVector even = a.rearrange(EVEN).blend(b.rearrange(EVEN), UPPER);
      FloatVector odd = a.rearrange(ODD).blend(b.rearrange(ODD), UPPER);
      even.add(odd).intoArray(out, to + i);
    }
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.lane.Lanes.COUNT;
import static org.lanewarp.lane.Lanes.FLOAT;

import java.util.function.IntUnaryOperator;
import jdk.incubator.vector.VectorShuffle;

/** Shuffles of two vectors, {@code a.rearrange(SHUFFLE, b)}, for what lies in pairs. */
final class PairLanes {

  /** Of the lanes of both, every second from the first. */
  static final VectorShuffle<Float> EVEN = two(i -> 2 * i);

  /** Of the lanes of both, every second from the second. */
  static final VectorShuffle<Float> ODD = two(i -> 2 * i + 1);

  /** The lower halves, lane by lane in turns. */
  static final VectorShuffle<Float> LOWER = two(i -> i / 2 + i % 2 * COUNT);

  /** The upper halves in turns. */
  static final VectorShuffle<Float> UPPER = two(i -> COUNT / 2 + i / 2 + i % 2 * COUNT);

  private PairLanes() {}

  /** Lane i of the result is lane {@code from(i)} of both, where the second begins at COUNT. */
  private static VectorShuffle<Float> two(IntUnaryOperator from) {
    // Indices below zero mean the second vector.
    return VectorShuffle.fromOp(
        FLOAT,
        i -> from.applyAsInt(i) < COUNT ? from.applyAsInt(i) : from.applyAsInt(i) - 2 * COUNT);
  }
}

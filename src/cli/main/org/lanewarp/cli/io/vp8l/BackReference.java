package org.lanewarp.cli.io.vp8l;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lengths and distances of copies: a symbol says how large, and bits behind it the rest. */
final class BackReference {

  /** A pixel before the present one: so many columns to the left and rows up. */
  private record Neighbor(int left, int up) {
    int squaredDistance() {
      return left * left + up * up;
    }
  }

  // The nearest pixels have the smallest numbers. The specification's table follows this order.
  private static final List<Neighbor> NEIGHBORS =
      IntStream.rangeClosed(0, 7)
          .boxed()
          .flatMap(up -> IntStream.rangeClosed(-7, 8).mapToObj(left -> new Neighbor(left, up)))
          .filter(neighbor -> neighbor.up > 0 || neighbor.left > 0)
          .sorted(
              Comparator.comparingInt(Neighbor::squaredDistance)
                  .thenComparingInt(neighbor -> Math.abs(neighbor.left))
                  .thenComparingInt(neighbor -> -neighbor.left))
          .toList();

  private BackReference() {}

  /** A length or a distance's number, from 1 on. */
  static int value(int symbol, BitReader in) {
    if (symbol < 4) {
      return symbol + 1;
    }
    int bits = symbol - 2 >> 1;
    return (2 + (symbol & 1) << bits) + in.read(bits) + 1;
  }

  /** How far behind pixels are, for each number of a neighbour, from index 1 on. */
  static int[] neighbors(int width) {
    return Stream.concat(Stream.of(new Neighbor(0, 0)), NEIGHBORS.stream())
        .mapToInt(neighbor -> Math.max(1, neighbor.left + neighbor.up * width))
        .toArray();
  }
}

package org.lanewarp.parity;

import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.VectorShape;
import org.lanewarp.Engine;

/** How much the parity tests do: less where the lanes are wider than the machine's registers. */
final class Effort {

  /** Floats in a vector. */
  static final int LANES = Engine.vectorBits() / Float.SIZE;

  /** Whether the JVM carries out each vector operation in plain Java, a hundred times slower. */
  static final boolean EMULATED =
      Engine.vectorBits() > VectorShape.preferredShape().vectorBitSize();

  /** Widths on both sides of every whole number of vectors and of likely tile widths. */
  static final List<Integer> WIDTHS = widths();

  private Effort() {}

  /** A count of repetitions that the machine can bear. */
  static int scaled(int natively) {
    return EMULATED ? Math.max(1, natively / 8) : natively;
  }

  private static List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int width = 1; width <= 3 * LANES + 1; width++) {
      widths.add(width);
    }
    for (int power = 64; power <= 256; power *= 2) {
      for (int width = power - 1; width <= power + 2; width++) {
        widths.add(width);
      }
    }
    return widths;
  }
}

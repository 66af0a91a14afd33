package org.lanewarp.transformer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.lanewarp.Tensor;

/** Tensors of tests. */
final class Tensors {

  private Tensors() {}

  /** Noise from −1 to 1, somewhere in an array. */
  static Tensor noise(Random random, int... shape) {
    int offset = random.nextInt(7);
    float[] array = new float[offset + Tensor.checkSize(shape) + random.nextInt(5)];
    for (int i = 0; i < array.length; i++) {
      array[i] = 2 * random.nextFloat() - 1;
    }
    return Tensor.of(array, offset, shape);
  }

  /** A grid near the identity, stretched to reach beyond the input by {@code over − 1}. */
  static Tensor smoothGrid(Random random, double over, int... shape) {
    Tensor grid = Tensor.allocate(shape);
    double turn = random.nextDouble() - 0.5;
    for (int i = 0; i < grid.size() / 2; i++) {
      double x = (i % shape[2] + 0.5) * 2 / shape[2] - 1;
      double y = (Math.floorDiv(i, shape[2]) % shape[1] + 0.5) * 2 / shape[1] - 1;
      grid.array()[2 * i] = (float) (over * (x - turn * y) + 0.001 * random.nextDouble());
      grid.array()[2 * i + 1] = (float) (over * (turn * x + y) + 0.001 * random.nextDouble());
    }
    return grid;
  }

  /** The numbers alone. */
  static float[] numbers(Tensor t) {
    return Arrays.copyOfRange(t.array(), t.offset(), t.offset() + t.size());
  }

  static Tensor like(Tensor t) {
    Tensor other = Tensor.allocate(t.shape());
    Arrays.fill(other.array(), 1234.5f);
    return other;
  }

  /** A plane as doubles. */
  static double[][] plane(Tensor t, int n, int c) {
    double[][] plane = new double[t.size(2)][t.size(3)];
    int at = t.offset() + (n * t.size(1) + c) * t.size(2) * t.size(3);
    for (double[] row : plane) {
      for (int x = 0; x < row.length; x++) {
        row[x] = t.array()[at++];
      }
    }
    return plane;
  }

  /** Fails unless all numbers agree within a tolerance relative to the largest expected, or 1. */
  static void close(Tensor expected, Tensor actual, double tolerance, boolean relative, String of) {
    float[] e = numbers(expected);
    float[] a = numbers(actual);
    assertEquals(expected.toString(), actual.toString());
    double largest = 0;
    for (float v : e) {
      largest = Math.max(largest, Math.abs(v));
    }
    for (int i = 0; i < e.length; i++) {
      int at = i;
      assertEquals(e[i], a[i], tolerance * (relative ? largest : 1), () -> of + " number " + at);
    }
  }

  /** Fails unless all bits agree. */
  static void same(Tensor expected, Tensor actual, String of) {
    int at = Arrays.mismatch(bits(expected), bits(actual));
    assertEquals(-1, at, () -> of + ": first differing number");
  }

  private static int[] bits(Tensor t) {
    int[] bits = new int[t.size()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(t.array()[t.offset() + i]);
    }
    return bits;
  }
}

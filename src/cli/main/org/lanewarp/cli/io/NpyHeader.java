package org.lanewarp.cli.io;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an .npy file says about its array: C order is implied.
 *
 * @param type the element type
 * @param shape the length of each axis, outermost first; 0 only where an empty array is welcome
 */
public record NpyHeader(NpyType type, List<Integer> shape) {

  /** The first bytes of each .npy file. */
  static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

  private static final int PREFIX = MAGIC.length + 4;
  private static final int ALIGNMENT = 64;

  /** A header of the given axes. */
  public static NpyHeader of(NpyType type, int... shape) {
    return new NpyHeader(type, Arrays.stream(shape).boxed().toList());
  }

  /** The number of elements, at most 2<sup>31</sup>−1. */
  public int elements() {
    long product = 1;
    for (int n : shape) {
      product = n == 0 ? 0 : Math.multiplyExact(product, n);
    }
    return Math.toIntExact(product);
  }

  /** The shape as Python writes it, for example {@code (3, 4)} or {@code (5,)}. */
  public String shapeText() {
    String axes = shape.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return shape.size() == 1 ? "(" + axes + ",)" : "(" + axes + ")";
  }

  /**
   * The header's text in format 1.0, padded so that the data begin at a multiple of 64 bytes, which
   * lets NumPy map the file into memory.
   */
  String text() {
    String dict =
        "{'descr': '" + type.descr() + "', 'fortran_order': False, 'shape': " + shapeText() + ", }";
    int unpadded = PREFIX + dict.length() + 1;
    int padding = Math.floorMod(-unpadded, ALIGNMENT);
    return dict + " ".repeat(padding) + "\n";
  }

  /** For example {@code (480, 640, 3) |u1}. */
  @Override
  public String toString() {
    return shapeText() + " " + type.descr();
  }

  /** Whether a file that begins so is an .npy file. */
  public static boolean recognises(byte[] start) {
    return start.length >= MAGIC.length
        && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }
}

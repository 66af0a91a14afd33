package org.lanewarp;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A view of 32-bit floats in a caller's array as a box of numbers in C order, the last axis
 * fastest. Nothing is copied. Images come as (N, C, H, W), grids as (N, H, W, 2) with x first,
 * affine transforms as (N, 2, 3). An axis of size 0 makes an empty tensor. Immutable as geometry;
 * the numbers belong to the caller.
 */
public final class Tensor {

  private final float[] array;
  private final int offset;
  private final int[] shape;
  private final int size;

  private Tensor(float[] array, int offset, int[] shape, int size) {
    this.array = array;
    this.offset = offset;
    this.shape = shape;
    this.size = size;
  }

  /**
   * Wraps an array from its first element on.
   *
   * @param shape the sizes of the axes
   * @throws IllegalArgumentException if a size is negative or the array too short
   */
  public static Tensor of(float[] array, int... shape) {
    return of(array, 0, shape);
  }

  /**
   * Wraps a part of an array.
   *
   * @param offset array index of the first number
   * @param shape the sizes of the axes
   * @throws IllegalArgumentException if the offset or a size is negative, or the array too short
   */
  public static Tensor of(float[] array, int offset, int[] shape) {
    int size = checkSize(shape);
    if (offset < 0) {
      throw new IllegalArgumentException("offset is " + offset + "; it must be 0 or more");
    }
    if (array.length < (long) offset + size) {
      throw new IllegalArgumentException(
          "array has "
              + array.length
              + " elements; a tensor of "
              + text(shape)
              + " with offset "
              + offset
              + " needs "
              + ((long) offset + size));
    }
    return new Tensor(array, offset, shape.clone(), size);
  }

  /** A new tensor of zeros. */
  public static Tensor allocate(int... shape) {
    return of(new float[checkSize(shape)], shape);
  }

  /**
   * Checks that a tensor of this shape can exist and returns how many numbers it holds.
   *
   * @throws IllegalArgumentException if there is no axis, a size is negative, or the numbers do not
   *     fit into one array (more than 2<sup>31</sup>−1)
   */
  public static int checkSize(int... shape) {
    if (shape.length == 0) {
      throw new IllegalArgumentException("shape is (); a tensor has 1 axis or more");
    }
    for (int axis : shape) {
      if (axis < 0) {
        throw new IllegalArgumentException("shape is " + text(shape) + "; no size may be negative");
      }
    }
    long size = 1;
    for (int axis : shape) {
      if (axis == 0) {
        return 0;
      }
    }
    for (int axis : shape) {
      size *= axis; // below 2^31 before, so below 2^62 after
      if (size > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "shape is "
                + text(shape)
                + "; one array holds at most "
                + Integer.MAX_VALUE
                + " numbers");
      }
    }
    return (int) size;
  }

  /** The caller's array. */
  public float[] array() {
    return array;
  }

  /** Array index of the first number. */
  public int offset() {
    return offset;
  }

  /** Number of axes. */
  public int rank() {
    return shape.length;
  }

  /** Size of an axis; 0 is the first, the slowest. */
  public int size(int axis) {
    return shape[axis];
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  /** The sizes of all axes. */
  public int[] shape() {
    return shape.clone();
  }

  /** Whether both have the same shape. */
  public boolean isLike(Tensor other) {
    return Arrays.equals(shape, other.shape);
  }

  /** Whether both share numbers of one array. */
  public boolean overlaps(Tensor other) {
    return Image.isSame(array, other.array)
        && size > 0
        && other.size > 0
        && offset < (long) other.offset + other.size
        && other.offset < (long) offset + size;
  }

  private static String text(int[] shape) {
    return Arrays.stream(shape)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "(", shape.length == 1 ? ",)" : ")"));
  }

  /** The shape, for example {@code (1, 3, 480, 640)}. */
  @Override
  public String toString() {
    return text(shape);
  }
}

package org.lanewarp;

import java.util.Objects;

/**
 * A dense map: one source position for each destination pixel, as floats. Absolute maps hold
 * positions; relative maps hold offsets that are added to the destination pixel's own position
 * (exactly, not in float). Nothing is copied.
 */
public final class CoordinateMap implements Mapping {

  private final float[] xs;
  private final float[] ys;
  private final int width;
  private final int height;
  private final boolean relative;

  private CoordinateMap(float[] xs, float[] ys, int width, int height, boolean relative) {
    int positions = Image.checkSize(width, height, 1);
    if (xs.length < positions || ys.length < positions) {
      throw new IllegalArgumentException(
          "map arrays have "
              + xs.length
              + " and "
              + ys.length
              + " elements; "
              + width
              + "x"
              + height
              + " positions need "
              + positions
              + " each");
    }
    this.xs = xs;
    this.ys = ys;
    this.width = width;
    this.height = height;
    this.relative = relative;
  }

  /**
   * An absolute map.
   *
   * @param xs source columns, row by row, {@code width * height} of them
   * @param ys source rows, likewise
   */
  public static CoordinateMap of(float[] xs, float[] ys, int width, int height) {
    return new CoordinateMap(xs, ys, width, height, false);
  }

  /** A relative map: the arrays hold offsets from each destination pixel. */
  public static CoordinateMap relative(float[] dxs, float[] dys, int width, int height) {
    return new CoordinateMap(dxs, dys, width, height, true);
  }

  /** Columns, or column offsets, row by row. */
  public float[] xs() {
    return xs;
  }

  /** Rows, or row offsets, row by row. */
  public float[] ys() {
    return ys;
  }

  /** Width of the destination that this map describes. */
  public int width() {
    return width;
  }

  /** Height of the destination that this map describes. */
  public int height() {
    return height;
  }

  /** Whether the arrays hold offsets. */
  public boolean isRelative() {
    return relative;
  }

  @Override
  public void fill(int x, int y, int n, double[] outXs, double[] outYs) {
    Objects.checkFromIndexSize(x, n, width);
    Objects.checkIndex(y, height);
    int at = y * width + x;
    for (int i = 0; i < n; i++) {
      outXs[i] = (relative ? x + i : 0) + (double) xs[at + i];
      outYs[i] = (relative ? y : 0) + (double) ys[at + i];
    }
  }
}

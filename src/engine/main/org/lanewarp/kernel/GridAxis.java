package org.lanewarp.kernel;

/**
 * How one axis of a normalised grid, −1 to 1, lies on an axis of {@code size} pixels. With aligned
 * corners −1 and 1 are the centres of the outermost pixels, else their outer edges.
 */
public final class GridAxis {

  /** Pixels. */
  public final int size;

  /** Pixels from a normalised 0 to 1: also what a gradient by pixels is worth by grid units. */
  public final float scale;

  /** What is taken off after scaling. */
  public final float shift;

  /** The last pixel's coordinate. */
  public final float last;

  /** Where a mirror stands before the first pixel. */
  public final float low;

  /** Twice the distance between the mirrors, 0 where they coincide. */
  public final float period;

  /** The axis of an input of {@code size} pixels. */
  public GridAxis(int size, boolean alignCorners) {
    this.size = size;
    last = (float) (size - 1);
    scale = scale(size, alignCorners);
    shift = alignCorners ? 0f : 0.5f;
    low = alignCorners ? 0f : -0.5f;
    period = 2 * (alignCorners ? last : (float) size);
  }

  /** {@link #scale} of such an axis. */
  public static float scale(int size, boolean alignCorners) {
    return (alignCorners ? (float) (size - 1) : (float) size) / 2;
  }
}

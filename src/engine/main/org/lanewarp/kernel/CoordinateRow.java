package org.lanewarp.kernel;

/**
 * The source coordinates of a destination row segment, as floats near zero so that no precision is
 * lost: pixel i samples {@code anchorX + stepX·i + xs[at + i]}, and likewise in y.
 */
public final class CoordinateRow {

  private final float[] ownXs = new float[Batch.WIDTH + Batch.PAD];
  private final float[] ownYs = new float[Batch.WIDTH + Batch.PAD];

  /** Columns, less anchor and steps. */
  public float[] xs;

  /** Rows, less anchor and steps. */
  public float[] ys;

  /** Index of the first pixel in both arrays. */
  public int at;

  /** Integer part that all columns share. */
  public int anchorX;

  /** Integer part that all rows share. */
  public int anchorY;

  /** Integer part of the advance in x from pixel to pixel. */
  public int stepX;

  /** Integer part of the advance in y from pixel to pixel. */
  public int stepY;

  /** Column at the middle of a full row, for {@link Walk}. */
  public float middleX;

  /** Advance of the column from pixel to pixel. */
  public float slopeX;

  /** Row coordinate at the middle of a full row. */
  public float middleY;

  /** Advance of the row coordinate from pixel to pixel. */
  public float slopeY;

  /** For {@link Glide}: the column at the middle of a full row, in fixed point. */
  public int glideX;

  /** For {@link Glide}: advance of the column from pixel to pixel. */
  public int glideSlopeX;

  /** For {@link Glide}: the row coordinate at the middle of a full row. */
  public int glideY;

  /** For {@link Glide}: advance of the row coordinate from pixel to pixel. */
  public int glideSlopeY;

  /** Relative advance of the perspective divisor, which is 1 at the middle. */
  public float slopeW;

  /** Points the row at its own arrays, to be filled from index 0. */
  public void useOwn() {
    xs = ownXs;
    ys = ownYs;
    at = 0;
  }

  /** Points the row at somebody's arrays. */
  public void use(float[] xs, float[] ys, int at) {
    this.xs = xs;
    this.ys = ys;
    this.at = at;
  }

  /** Sets the shared integer parts. */
  public void origin(int anchorX, int stepX, int anchorY, int stepY) {
    this.anchorX = anchorX;
    this.stepX = stepX;
    this.anchorY = anchorY;
    this.stepY = stepY;
  }
}

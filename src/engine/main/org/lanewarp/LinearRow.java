package org.lanewarp;

import org.lanewarp.plan.Line;

/**
 * Linear interpolation in one dimension: with x0 = floor(x) and a = x − x0 the value at x is {@code
 * u[x0] + a (u[x0 + 1] − u[x0])}. Immutable and safe to share.
 */
public final class LinearRow {

  private final Border border;
  private final Engine engine;

  private LinearRow(Border border, Engine engine) {
    this.border = border;
    this.engine = engine;
  }

  /** Linear interpolation of rows with the given border. */
  public static LinearRow of(Border border) {
    return new LinearRow(border, Engine.AUTO);
  }

  /** The same with another engine. */
  public LinearRow engine(Engine engine) {
    return new LinearRow(border, engine);
  }

  /**
   * Fills {@code out} with the values of {@code row} at {@code positions}. A position that is NaN
   * or infinite takes the border's fill value; under a transparent border, what {@code out} held
   * stands in for samples that the row lacks.
   *
   * @param row the samples, at least one
   * @param positions where to sample; sample k of the row lies at position k
   * @param out as long as {@code positions}, another array than either
   * @throws IllegalArgumentException if a length is 0 or does not fit, or an array is given twice
   */
  public void sample(float[] row, float[] positions, float[] out) {
    if (row.length == 0) {
      throw new IllegalArgumentException("row has 0 samples; it must have 1 or more");
    }
    if (out.length != positions.length) {
      throw new IllegalArgumentException(
          "out has " + out.length + " elements; there are " + positions.length + " positions");
    }
    if (Image.isSame(out, row) || Image.isSame(out, positions)) {
      throw new IllegalArgumentException("out is also an input; it must be an array of its own");
    }
    if (out.length == 0) {
      return;
    }
    Line.run(
        ImageF32.of(row.length, 1, 1, row),
        positions,
        ImageF32.of(out.length, 1, 1, out),
        border,
        engine.resolve() == Engine.VECTOR);
  }
}

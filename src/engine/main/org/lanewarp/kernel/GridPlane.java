package org.lanewarp.kernel;

/**
 * The normalised grid of one image: pairs, x first, row behind row.
 *
 * @param array where the pairs lie
 * @param first the first pair's element
 * @param width pairs in a row
 * @param x how columns are normalised
 * @param y how rows are normalised
 * @param missing the coordinate of a grid value that is NaN or infinite
 */
public record GridPlane(
    float[] array, int first, int width, GridAxis x, GridAxis y, float missing) {

  /** Where in the input, in columns of it, a pair points. */
  public float column(int column, int row) {
    return (array[at(column, row)] + 1) * x.scale - x.shift;
  }

  /** Where in the input, in rows of it, a pair points. */
  public float row(int column, int row) {
    return (array[at(column, row) + 1] + 1) * y.scale - y.shift;
  }

  /** The element of the pair in column {@code column} of row {@code row}. */
  public int at(int column, int row) {
    return first + 2 * (row * width + column);
  }
}

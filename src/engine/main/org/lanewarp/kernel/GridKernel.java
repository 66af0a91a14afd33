package org.lanewarp.kernel;

/**
 * Samples a band of a normalised grid from a single plane of f32: a {@link GridCutter}, a {@link
 * BlockKernel} and a {@link Joiner} in one, which saves a plane that shares its positions with no
 * other the way through memory.
 */
public interface GridKernel {

  /**
   * Samples n columns of four rows.
   *
   * @param column the band's first column in the grid
   * @param row its first row
   * @param n at least {@link Blocks#GROUP}
   * @param w as for {@link GridCutter#cut}
   * @param blocks scratch
   * @param to receives the values from element {@code first} on, in rows of {@code stride}
   * @return a bit for each group, the lowest for the first: whether its values are undefined, as
   *     {@link GridCutter#cut} says
   */
  int run(
      GridPlane grid,
      int column,
      int row,
      int n,
      Window w,
      Blocks blocks,
      float[] to,
      int first,
      int stride);
}

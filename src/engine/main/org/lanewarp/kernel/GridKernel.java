package org.lanewarp.kernel;

/**
 * Samples a band of a normalised grid from planes of f32: a {@link GridCutter}, a {@link
 * BlockKernel} and a {@link Joiner} in one, which saves positions and values the way through
 * memory.
 */
public interface GridKernel {

  /** The most planes that are sampled together. */
  int MOST_PLANES = 8;

  /**
   * Samples n columns of four rows.
   *
   * @param column the band's first column in the grid
   * @param row its first row
   * @param n at least {@link Blocks#GROUP}
   * @param w as for {@link GridCutter#cut}
   * @param offset elements from the window's first pixels to those of the first plane that is read
   * @param planes how many, {@code w.plane} elements apart
   * @param blocks scratch
   * @param to receives the values from element {@code first} on, in rows of {@code stride}
   * @param plane elements of it from one plane to the next
   * @return a bit for each group, the lowest for the first: whether its values are undefined, as
   *     {@link GridCutter#cut} says
   */
  int run(
      GridPlane grid,
      int column,
      int row,
      int n,
      Window w,
      int offset,
      int planes,
      Blocks blocks,
      float[] to,
      int first,
      int stride,
      int plane);
}

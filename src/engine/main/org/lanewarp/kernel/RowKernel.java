package org.lanewarp.kernel;

/**
 * Blends whole pixels of three or four channels, the channels in lanes, straight from the window to
 * the image: what comes out is much, and would take as long again to be brought there.
 */
public interface RowKernel {

  /**
   * Computes n pixels from {@code batch.index}, {@code batch.fx} and {@code batch.fy}. Reads up to
   * {@link PixelKernel#SPILL} elements behind the last tap.
   *
   * @param at the first of the positions
   * @param to shows the image that receives them, side by side and nothing more
   * @param first element of the first pixel there
   */
  void run(Window w, Batch batch, int at, int n, Window to, int first);
}

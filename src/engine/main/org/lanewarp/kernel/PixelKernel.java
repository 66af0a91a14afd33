package org.lanewarp.kernel;

/**
 * Blends whole pixels of three or four channels, the channels in lanes, straight from the window:
 * where a {@link Kernel} would need each channel fetched on its own, this loads a tap's channels at
 * once. With three, the fourth lane carries what lies behind the pixel, and is dropped in the end.
 */
public interface PixelKernel {

  /**
   * Computes n pixels into {@code batch.pixels}, four floats each, from {@code batch.index}, {@code
   * batch.fx} and {@code batch.fy}. Reads up to {@link #SPILL} elements behind the last tap.
   */
  void run(Window w, Batch batch, int n);

  /** Elements that may be read behind the last tap. */
  int SPILL = 5;
}

package org.lanewarp.kernel;

/**
 * Blends whole pixels of two to four channels, the channels in lanes, straight from the window:
 * where a {@link Kernel} would need each channel fetched on its own, this loads a tap's channels at
 * once, or a row of taps. Lanes without a channel carry what lies behind, and are dropped in the
 * end.
 */
public interface PixelKernel {

  /**
   * Computes n pixels into {@code batch.pixels}, four floats each, from {@code batch.index}, {@code
   * batch.fx} and {@code batch.fy}. Reads up to {@link #SPILL} elements behind the last tap.
   */
  void run(Window w, Batch batch, int n);

  /** Elements that may be read behind the last tap. */
  int SPILL = 8;
}

package org.lanewarp.kernel;

/**
 * Samples one plane of single channels straight from the window, the taps of a row in lanes: where
 * a {@link Kernel} would need sixteen taps fetched one by one, this loads four at once. Blends in y
 * first, while the taps lie side by side, then in x.
 */
public interface PlaneKernel {

  /**
   * Computes values 0 … n − 1 from {@code batch.index}, {@code batch.fx} and {@code batch.fy} into
   * {@code batch.out}. May compute and write up to a vector more, and read as far behind the last
   * tap as a {@link PixelKernel}.
   *
   * @param offset elements from the window's first pixels to those of the plane that is read
   * @param plane of {@code batch.out} that is written
   */
  void run(Window w, int offset, Batch batch, int n, int plane);
}

package org.lanewarp.kernel;

/** {@link GridKernel}, step by step. */
public final class BilinearGridScalar implements GridKernel {

  private final Blocks blocks = new Blocks();
  private final GridCutter cutter = new GridCutterScalar();
  private final BandKernel band = new BilinearBandScalar();

  @Override
  public int run(
      GridPlane grid, int column, int row, int n, Window w, float[] to, int first, int stride) {
    int missed = cutter.cut(grid, column, row, n, w, blocks);
    band.run(w, 0, blocks, n, to, first, stride);
    return missed;
  }
}

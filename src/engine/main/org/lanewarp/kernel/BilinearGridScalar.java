package org.lanewarp.kernel;

/** {@link GridKernel}, step by step. */
public final class BilinearGridScalar implements GridKernel {

  private final GridCutter cutter = new GridCutterScalar();
  private final BlockKernel kernel = new BilinearBlocksF32Scalar();
  private final Joiner joiner = new JoinerScalar();

  @Override
  public int run(
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
      int plane) {
    int missed = cutter.cut(grid, column, row, n, w, blocks);
    for (int p = 0; p < planes; p++) {
      kernel.run(w, offset + p * w.plane, blocks, Blocks.groups(n));
      joiner.joinFloat(blocks, n, 1, to, first + p * plane, stride);
    }
    return missed;
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;

/** Where the samples of {@link Blocks} lie, one at a time: what the scalar kernels share. */
final class BlockPositions {

  /** The element in the window of the first tap. */
  int index;

  /** Fraction of the column. */
  float fx;

  /** Fraction of the row. */
  float fy;

  /** Finds sample k. */
  void find(Window w, int offset, Blocks blocks, int k) {
    int block = k / GROUP;
    int cell = blocks.cell[k] - blocks.shiftX[block];
    int column = cell & Blocks.COLUMN;
    int row = cell >>> Blocks.ROW;
    fx = blocks.fx[k];
    fy = blocks.fy[k];
    if (blocks.straight) {
      int x = blocks.startX[k % GROUP] + blocks.shiftX[block];
      int y = blocks.startY[k % GROUP] + blocks.shiftY[block];
      column = x >>> Glide.SHIFT;
      row = y >>> Glide.SHIFT;
      fx = GlideScalar.fraction(x);
      fy = GlideScalar.fraction(y);
    }
    int element = column * w.channels + blocks.corner[block];
    index = offset + blocks.base[block] + row * w.stride + element;
  }
}

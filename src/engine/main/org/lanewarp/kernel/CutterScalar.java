package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

/** {@link Cutter}, one sample at a time. */
public final class CutterScalar implements Cutter {

  @Override
  public void arrange(CoordinateRow[] rows, int n, Window w, Blocks blocks) {
    blocks.startAt(rows, w);
    for (int k = 0; k < Blocks.groups(n) * SIDE * GROUP; k++) {
      CoordinateRow row = rows[k % GROUP / SIDE];
      int column = Blocks.blockColumn(k / GROUP, n) + k % SIDE;
      blocks.fx[k] = row.xs[row.at + column];
      blocks.fy[k] = row.ys[row.at + column];
    }
  }

  @Override
  public boolean cut(int n, Window w, int pitch, Blocks blocks) {
    boolean fits = true;
    for (int i = 0; i < GROUP * Blocks.groups(n); i += blocks.shared) {
      fits &= cut(i, n, w, pitch, blocks);
    }
    return fits;
  }

  /** Cuts the samples of the table of the blocks from column {@code at} on. */
  private static boolean cut(int at, int n, Window w, int pitch, Blocks blocks) {
    int minX = Integer.MAX_VALUE;
    int minY = Integer.MAX_VALUE;
    int maxX = Integer.MIN_VALUE;
    int maxY = Integer.MIN_VALUE;
    for (int k = SIDE * at; k < SIDE * (at + blocks.shared); k++) {
      int column = Blocks.blockColumn(k / GROUP, n);
      int x = blocks.startX[k % GROUP] + column * blocks.stepX + LocatorScalar.floor(blocks.fx[k]);
      int y = blocks.startY[k % GROUP] + column * blocks.stepY + LocatorScalar.floor(blocks.fy[k]);
      minX = Math.min(minX, x);
      minY = Math.min(minY, y);
      maxX = Math.max(maxX, x);
      maxY = Math.max(maxY, y);
      blocks.cell[k] = y * pitch + x * w.channels;
      blocks.fx[k] = LocatorScalar.fraction(blocks.fx[k]);
      blocks.fy[k] = LocatorScalar.fraction(blocks.fy[k]);
    }
    return blocks.place(at, minX, minY, maxX, maxY, w, pitch);
  }
}

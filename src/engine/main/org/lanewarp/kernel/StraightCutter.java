package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.GROUP;
import static org.lanewarp.kernel.Blocks.SIDE;

/**
 * Cuts a band of straight rows into {@link Blocks} as a {@link Cutter} would, without computing
 * where each sample lies. A few numbers a table, so there are no twins.
 */
public final class StraightCutter {

  private final StraightAxis xs = new StraightAxis();
  private final StraightAxis ys = new StraightAxis();

  /** Cuts n samples of each row, as {@link Cutter#cut}; the rows have the same slopes and steps. */
  public boolean cut(CoordinateRow[] rows, int n, Window w, int pitch, Blocks blocks) {
    int shared = blocks.shared;
    xs.slope(rows[0].stepX, rows[0].glideSlopeX);
    ys.slope(rows[0].stepY, rows[0].glideSlopeY);
    for (int j = 0; j < SIDE; j++) {
      CoordinateRow row = rows[j];
      xs.row(j, row.anchorX - (long) w.originX, row.glideX, row.glideSlopeX, shared);
      ys.row(j, row.anchorY - (long) w.originY, row.glideY, row.glideSlopeY, shared);
    }
    xs.starts(blocks.startX);
    ys.starts(blocks.startY);
    blocks.stepX = xs.step();
    blocks.stepY = ys.step();
    blocks.straight = true;
    int channels = w.channels;
    int lastX = w.width * channels - pitch;
    int lastY = w.height - blocks.rows;
    for (int i = 0; i < GROUP * Blocks.groups(n); i += shared) {
      int column = Math.min(i & -GROUP, n - GROUP) + (i & GROUP - 1);
      int x = xs.first(column);
      int y = Math.min(ys.first(column), lastY);
      int first = Math.min(x * channels, lastX);
      blocks.base[i] = w.first + y * w.stride + first;
      blocks.corner[i] = x * channels - first;
      blocks.shiftX[i] = xs.shift(column, x);
      blocks.shiftY[i] = ys.shift(column, y);
    }
    // Where a table is pushed inwards, the window's edge is what keeps its taps inside.
    return xs.spread() * channels <= pitch - blocks.taps * channels
        && ys.spread() <= blocks.rows - blocks.taps;
  }
}

package org.lanewarp.kernel;

import static org.lanewarp.kernel.Blocks.SIDE;

/** Table by table. */
public final class StraightCutterScalar implements StraightCutter {

  @Override
  public boolean cut(CoordinateRow[] rows, int n, Window w, int pitch, Blocks blocks) {
    blocks.straighten(rows, w);
    if (!blocks.fit(w.channels, pitch)) {
      return false;
    }
    int channels = w.channels;
    int lastX = w.width * channels - pitch;
    int lastY = w.height - blocks.rows;
    for (int b = 0; b < SIDE * Blocks.groups(n); b++) {
      int first = Blocks.blockColumn(b & -(blocks.shared / SIDE), n);
      int x = blocks.xs.first(first);
      int y = Math.min(blocks.ys.first(first), lastY);
      int element = Math.min(x * channels, lastX);
      int column = Blocks.blockColumn(b, n);
      blocks.base[b] = w.first + y * w.stride + element;
      blocks.corner[b] = x * channels - element;
      blocks.shiftX[b] = blocks.xs.shift(column, x);
      blocks.shiftY[b] = blocks.ys.shift(column, y);
    }
    return true;
  }
}

package org.lanewarp.plan;

import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Shift;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Place;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Store;

/**
 * Bilinear samples that lie as close as the pixels of the source, all between the same columns:
 * what {@link AlignedRows} need not keep rows for.
 */
final class ShiftedRows {

  private final int sourceWidth;
  private final Stage stage;
  private final Store store;
  private final Shift shift;
  private final AlignedAxes axes;
  private final Window w;

  ShiftedRows(
      int sourceWidth, Stage stage, Store store, Kernels kernels, AlignedAxes axes, Scratch s) {
    this.sourceWidth = sourceWidth;
    this.stage = stage;
    this.store = store;
    this.shift = kernels.shift();
    this.axes = axes;
    this.w = s.window;
  }

  /** Whether a part of the area is such. */
  boolean canServe(Tile area, Tile part) {
    return part.height >= Shift.ROWS
        && axes.isShift(part.x - area.x, part.width, part.y - area.y, part.height);
  }

  /** Computes a part of the area: the columns that lie inside the source from there. */
  void blend(Tile area, Tile part) {
    int first = axes.columns[part.x - area.x];
    int left = Math.clamp(-first, 0, part.width);
    int right = Math.clamp(sourceWidth - 1L - first, left, part.width);
    for (int j = 0; j < part.height; j += Shift.ROWS) {
      int y = part.y + Math.min(j, part.height - Shift.ROWS);
      blend(area, part.x, y, left);
      blend(area, part.x + left, y, right - left);
      blend(area, part.x + right, y, part.width - right);
    }
  }

  private void blend(Tile area, int x, int y, int n) {
    if (n == 0) {
      return;
    }
    int row = y - area.y;
    int sx = axes.columns[x - area.x];
    int sy = axes.rows[row];
    int maxX = sx + n - 1;
    int maxY = sy + Shift.ROWS - 1;
    if (stage.place(sx, sy, maxX, maxY) == Place.INSIDE) {
      stage.inPlace(w);
      w.first += sy * w.stride + sx * w.channels;
    } else {
      stage.rectangle(sx, sy, maxX, maxY, w);
    }
    store.blend(shift, w, axes.fx[x - area.x], axes.fy, row, n * w.channels, x, y);
  }
}

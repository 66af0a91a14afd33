package org.lanewarp.plan;

import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Touch;

/**
 * Reads the pixels ahead that a row of tiles will read: a band of them crosses so many rows of the
 * input that nothing else would fetch these in time.
 */
final class ReadAhead {

  /** Columns whose pixels are read together. */
  private static final int COLUMNS = Batch.WIDTH / 2;

  private ReadAhead() {}

  /** Reads what the samples of the tiles, which lie where the coordinates say, will read. */
  static void run(TileRow row, Coordinates coordinates, Planes planes, Scratch s) {
    Tile tile = s.tile;
    for (int t = 0; t < row.count; t++) {
      row.get(t);
      int end = tile.x + tile.width;
      // The boxes around halves of a turned tile hold much less than the one around all of it.
      for (int x = tile.x; x < end; x += COLUMNS) {
        tile.set(x, tile.y, Math.min(COLUMNS, end - x), tile.height);
        if (coordinates.outline(tile, s.box) && s.box.isWorthStaging(tile.width, tile.height)) {
          touch(s.box, planes, s.touch);
        }
      }
    }
  }

  private static void touch(Box box, Planes planes, Touch touch) {
    for (int c = 0; c < planes.channels; c++) {
      planes.turnTo(c);
      planes.stage.touch(touch, box.minX, box.minY, box.maxX, box.maxY);
    }
  }
}

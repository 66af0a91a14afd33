package org.lanewarp.plan;

import org.lanewarp.Image;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.Window;

/** Where the columns and the rows of an area lie in the source, if they run along its own. */
final class AlignedAxes {

  /** A window in which the index of a sample is its column. */
  private static final Window COLUMN = axis(1, 0);

  /** One in which it is its row. */
  private static final Window ROW = axis(0, 1);

  private static Window axis(int channels, int stride) {
    Window w = new Window();
    w.channels = channels;
    w.stride = stride;
    return w;
  }

  /** Floors of the columns. */
  final int[] columns = new int[AlignedRows.WIDTH];

  /** Their fractions. */
  final float[] fx = new float[AlignedRows.WIDTH];

  /** Floors of the rows. */
  final int[] rows = new int[AlignedRows.HEIGHT];

  /** Their fractions. */
  final float[] fy = new float[AlignedRows.HEIGHT];

  /** Locates an area that begins at a tile. */
  void locate(Tile area, Coordinates coordinates, Scratch s) {
    Batch batch = s.batch;
    for (int x = 0; x < area.width; x += Batch.WIDTH) {
      int n = Math.min(Batch.WIDTH, area.width - x);
      s.tile.set(area.x + x, area.y, n, 1);
      coordinates.enter(s.tile, s.box);
      coordinates.locate(area.y, n, false, COLUMN, s, 0);
      System.arraycopy(batch.index, 0, columns, x, n);
      System.arraycopy(batch.fx, 0, fx, x, n);
    }
    for (int j = 0; j < area.height; j++) {
      coordinates.locate(area.y + j, 1, false, ROW, s, 0);
      rows[j] = batch.index[0];
      fy[j] = batch.fy[0];
    }
  }

  /**
   * Cuts a part out of the area: the pixels whose taps lie inside the source, or near it where the
   * border has a pixel for every tap. It may be empty.
   */
  void cut(Tile area, Tile part, Image src, boolean isEndless) {
    int left = first(columns, area.width, src.width(), isEndless);
    int top = first(rows, area.height, src.height(), isEndless);
    int right = behind(columns, left, area.width, src.width(), isEndless);
    int bottom = behind(rows, top, area.height, src.height(), isEndless);
    part.set(area.x, area.y, 0, 0);
    if (right > left && bottom > top) {
      part.set(area.x + left, area.y + top, right - left, bottom - top);
    }
  }

  /** Whether these columns and rows lie side by side in the source, at the same fraction in x. */
  boolean isShift(int left, int width, int top, int height) {
    boolean isShift = true;
    for (int i = 1; i < width; i++) {
      isShift &= columns[left + i] == columns[left] + i && fx[left + i] == fx[left];
    }
    for (int j = 1; j < height; j++) {
      isShift &= rows[top + j] == rows[top] + j;
    }
    return isShift;
  }

  private static int first(int[] floors, int n, int size, boolean isEndless) {
    int i = 0;
    while (i < n && !serves(floors[i], size, isEndless)) {
      i++;
    }
    return i;
  }

  private static int behind(int[] floors, int from, int n, int size, boolean isEndless) {
    int i = from;
    while (i < n && serves(floors[i], size, isEndless)) {
      i++;
    }
    return i;
  }

  /** Beyond a border as wide as the source most tiles are painted, which is faster. */
  private static boolean serves(int floor, int size, boolean isEndless) {
    return isEndless ? floor >= -size && floor / 2 < size : floor >= 0 && floor < size - 1;
  }
}

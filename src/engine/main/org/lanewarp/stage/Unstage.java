package org.lanewarp.stage;

import org.lanewarp.Border;
import org.lanewarp.kernel.Add;
import org.lanewarp.kernel.Touch;
import org.lanewarp.kernel.Window;

/**
 * The way back from windows to a plane: what a {@link Stage} copied to many places adds up where it
 * came from, and what it made up is dropped. For gradients, which flow against the data.
 */
public final class Unstage {

  private final Border border;
  private final Support support;
  private final Positions positions;
  private final Add add;
  private final float[] plane;
  private final int width;
  private final int height;

  /**
   * A way back to planes of one array.
   *
   * @param positions where {@link #patches} finds the samples
   * @param add how rows are added
   */
  public Unstage(
      Border border,
      Support support,
      Positions positions,
      Add add,
      float[] plane,
      int width,
      int height) {
    this.border = border;
    this.support = support;
    this.positions = positions;
    this.add = add;
    this.plane = plane;
    this.width = width;
    this.height = height;
  }

  /**
   * Whether any tap of samples whose floor rows lie from minY to maxY comes from rows {@code top}
   * to {@code bottom} − 1.
   */
  public boolean touches(int minY, int maxY, int top, int bottom) {
    int first = minY - support.above();
    int last = maxY + support.below();
    boolean bends = border.kind() != Border.Kind.CONSTANT && (first < 0 || last >= height);
    return bends || first < bottom && last >= top;
  }

  /** Whether all taps of such samples come from rows {@code top} to {@code bottom} − 1. */
  public boolean holds(int minY, int maxY, int top, int bottom) {
    return minY - support.above() >= top && maxY + support.below() < bottom;
  }

  /**
   * Reads ahead the taps of samples whose floors lie in the given box (inclusive), as {@link
   * Stage#touch}; all lie inside.
   *
   * @param first array element of the plane that is read
   */
  public void touch(Touch touch, int minX, int minY, int maxX, int maxY, int first) {
    int left = minX - support.left();
    int columns = maxX - minX + support.columns();
    for (int y = minY - support.above(); y <= maxY + support.below(); y++) {
      touch.run(plane, first + y * width + left, columns, Touch.LINE);
    }
  }

  /**
   * Copies rows {@code top} to {@code bottom} − 1 of the plane that begins at {@code from} to a
   * rectangle inside it that is laid out as {@code w}, with {@code to[at]} for the first element.
   */
  public void load(Window w, float[] to, int at, int from, int top, int bottom) {
    for (int y = Math.max(w.y, top); y < Math.min(w.y + w.height, bottom); y++) {
      int line = at + (y - w.y) * w.stride;
      System.arraycopy(plane, from + y * width + w.x, to, line, w.width);
    }
  }

  /** Copies the same rows of such a rectangle back to the plane that begins at {@code to}. */
  public void store(Window w, float[] from, int at, int to, int top, int bottom) {
    for (int y = Math.max(w.y, top); y < Math.min(w.y + w.height, bottom); y++) {
      int line = at + (y - w.y) * w.stride;
      System.arraycopy(from, line, plane, to + y * width + w.x, w.width);
    }
  }

  /**
   * Adds a rectangle laid out as {@code w}, of which {@code from[at]} is the first element, to rows
   * {@code top} to {@code bottom} − 1 of the plane that begins at {@code to}.
   */
  public void rectangle(Window w, float[] from, int at, int to, int top, int bottom) {
    int before = Math.min(Math.max(-w.x, 0), w.width);
    int behind = (int) Math.min(Math.max((long) width - w.x, before), w.width);
    for (int j = 0; j < w.height; j++) {
      int y = border.index(w.y + j, height);
      if (y < top || y >= bottom) {
        continue;
      }
      int row = to + y * width;
      int line = at + j * w.stride;
      edge(w.x, 0, before, from, line, row);
      add.run(from, line + before, behind - before, plane, row + w.x + before);
      edge(w.x, behind, w.width, from, line, row);
    }
  }

  private void edge(int x, int begin, int end, float[] from, int at, int row) {
    for (int i = begin; i < end; i++) {
      int column = border.index(x + i, width);
      if (column >= 0) {
        plane[row + column] += from[at + i];
      }
    }
  }

  /** The same of the taps of n samples side by side, laid out by {@link Patches}. */
  public void patches(int n, Window w, float[] from, int to, int top, int bottom) {
    for (int i = 0; i < n; i++) {
      for (int r = 0; positions.finite[i] && r < support.rows(); r++) {
        int y = border.index(positions.y[i] - support.above() + r, height);
        if (y < top || y >= bottom) {
          continue;
        }
        for (int k = 0; k < support.columns(); k++) {
          int x = border.index(positions.x[i] - support.left() + k, width);
          if (x >= 0) {
            plane[to + y * width + x] += from[i * support.columns() + r * w.stride + k];
          }
        }
      }
    }
  }
}

package org.lanewarp.stage;

import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.RowKernel;
import org.lanewarp.kernel.Window;

/**
 * Stages the taps of each sample of a row on their own, side by side: of samples too far apart for
 * a rectangle, and where taps outside the source are pixels of the destination, that is under a
 * transparent border.
 */
public final class Patches {

  private final Stage stage;
  private final Store store;
  private final Positions positions;

  /**
   * Patches of a stage's source.
   *
   * @param store the destination, for transparent borders; no other asks for it
   * @param positions where to find the samples
   */
  public Patches(Stage stage, Store store, Positions positions) {
    this.stage = stage;
    this.store = store;
    this.positions = positions;
  }

  /**
   * Points the batch's index at the source itself, if most of the n samples in {@code positions}
   * lie inside. The others get the wrong pixels, and have to be computed again.
   *
   * @return how many others there are; n where all are better staged
   */
  public int inPlace(int n, Window w, Batch batch) {
    int count = 0;
    int last = 0; // no taps lie farther than those of a sample inside
    stage.inPlace(w);
    for (int i = 0; i < n; i++) {
      int tx = positions.x[i];
      int ty = positions.y[i];
      if (positions.finite[i] && stage.isInside(tx, ty, tx, ty)) {
        last = w.first + (ty - w.originY) * w.stride + (tx - w.originX) * w.channels;
      } else {
        positions.outside[count++] = i;
      }
      batch.index[i] = last;
    }
    return stage.isTransparent() || 2 * count > n ? n : count;
  }

  /** Stages the taps of the n samples that {@link #inPlace} has left, as {@link #stage}. */
  public void stageOutside(int n, Window w, Batch batch) {
    positions.gather(n, batch);
    stage(n, 0, 0, w, batch);
  }

  /** Which sample of its row is the ith of these. */
  public int outside(int i) {
    return positions.outside[i];
  }

  /**
   * Stages the taps of the n samples in {@code positions} and points the batch's index at them.
   *
   * @param x destination column of the first sample
   * @param y destination row
   */
  public void stage(int n, int x, int y, Window w, Batch batch) {
    Support support = stage.support;
    Pixels pixels = stage.pixels;
    int columns = support.columns();
    stage.reserve(w, n * columns, support.rows(), 1);
    for (int i = 0; i < n; i++) {
      int at = i * columns * w.channels;
      boolean touched = true;
      int tx = positions.x[i];
      int ty = positions.y[i];
      batch.index[i] = at;
      if (!positions.finite[i]) {
        for (int j = 0; j < w.height; j++) {
          pixels.fill(columns, w, at + j * w.stride);
        }
      } else if (stage.isInside(tx, ty, tx, ty)) {
        for (int j = 0; j < w.height; j++) {
          int row = pixels.rowAt(ty - support.above() + j);
          int from = row + (tx - support.left()) * w.channels;
          pixels.copy(from, columns, w, at + j * w.stride);
        }
      } else {
        touched = taps(i, x + i, y, w, at);
      }
      positions.untouched[i] = stage.isTransparent() && !touched;
    }
  }

  /** Stages sample i's taps one by one and says whether any lies in the source. */
  private boolean taps(int i, int x, int y, Window w, int at) {
    Support support = stage.support;
    Pixels pixels = stage.pixels;
    boolean touched = false;
    for (int j = 0; j < support.rows(); j++) {
      int row = border(positions.y[i] - support.above() + j, pixels.height);
      for (int k = 0; k < support.columns(); k++) {
        int column = border(positions.x[i] - support.left() + k, pixels.width);
        int to = at + j * w.stride + k * w.channels;
        if (column >= 0 && row >= 0) {
          pixels.copy(pixels.rowAt(row) + column * w.channels, 1, w, to);
          touched = true;
        } else if (stage.isTransparent()) {
          store.pixels.copy(store.at(x, y), 1, w, to);
        } else {
          pixels.fill(1, w, to);
        }
      }
    }
    return touched;
  }

  private int border(int i, int n) {
    return stage.border.index(i, n);
  }

  /**
   * After a kernel ran over the patches: samples without a tap in the source stay what they were,
   * even where that is infinite.
   *
   * @param byPixels whether the values are those of a {@code PixelKernel}
   */
  public void restore(int n, int x, int y, Batch batch, boolean byPixels) {
    for (int i = 0; i < n; i++) {
      if (positions.untouched[i] && byPixels) {
        store.pixels.load(store.at(x + i, y), batch.pixels, 4 * i);
      } else if (positions.untouched[i]) {
        store.pixels.load(store.at(x + i, y), batch.out, i);
      }
    }
  }

  /** Computes and stores the n patches, but for those without a tap in the source. */
  public void run(RowKernel kernel, Window w, Batch batch, int n, int x, int y, Window to) {
    for (int i = 0; i < n; i++) {
      int first = i;
      while (i < n && !positions.untouched[i]) {
        i++;
      }
      if (i > first) {
        store.run(kernel, w, batch, first, i - first, x + first, y, to);
      }
    }
  }
}

package org.lanewarp.plan;

import org.lanewarp.PixelType;
import org.lanewarp.kernel.CellMover;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Store;

/** Moves the nearest pixels of four rows of a tile together, as {@link Cells}. */
final class CellBands extends Bands {

  private final CellMover mover;
  private final int pitch;
  private final Store store;

  private CellBands(CellMover mover, int pitch, Store store, Scratch s) {
    super(s);
    this.mover = mover;
    this.pitch = pitch;
    this.store = store;
  }

  /** The bands of nearest pixels, or null where rows one by one are faster. */
  static CellBands of(PixelType type, int channels, Kernels kernels, Store store, Scratch s) {
    return kernels.prefersCells(type, channels)
        ? new CellBands(kernels.cellMover(), Cells.pitch(type), store, s)
        : null;
  }

  @Override
  boolean canServe(Window w, int n) {
    return n >= Cells.GROUP && w.height >= Cells.TABLE_ROWS && w.width * w.channels >= pitch;
  }

  @Override
  boolean band(Coordinates coordinates, int y) {
    Tile tile = s.tile;
    Window w = s.window;
    s.cells.enter(w, pitch);
    if (!coordinates.cells(y, tile.width, w, s)) {
      return false;
    }
    store.pick(mover, w, s.cells, tile.width, tile.x, y);
    return true;
  }
}

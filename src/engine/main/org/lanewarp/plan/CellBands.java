package org.lanewarp.plan;

import org.lanewarp.PixelType;
import org.lanewarp.kernel.CellMover;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Store;

/** Moves the nearest pixels of four rows of a tile together, as {@link Cells}. */
final class CellBands implements Bands {

  private final CellMover mover;
  private final int pitch;
  private final Store store;
  private final Scratch s;

  private CellBands(CellMover mover, int pitch, Store store, Scratch s) {
    this.mover = mover;
    this.pitch = pitch;
    this.store = store;
    this.s = s;
  }

  /** The bands of nearest pixels, or null where rows one by one are faster. */
  static CellBands of(PixelType type, int channels, Kernels kernels, Store store, Scratch s) {
    return kernels.prefersCells(type, channels)
        ? new CellBands(kernels.cellMover(), Cells.pitch(type), store, s)
        : null;
  }

  @Override
  public int run(Coordinates coordinates, int y, int count) {
    Tile tile = s.tile;
    Window w = s.window;
    int done = 0;
    boolean canServe =
        tile.width >= Cells.GROUP
            && count >= Cells.ROWS
            && w.height >= Cells.TABLE_ROWS
            && w.width * w.channels >= pitch;
    if (!canServe || !s.patience.isOver()) {
      return done;
    }
    s.cells.enter(w, pitch);
    while (done + Cells.ROWS <= count && coordinates.cells(y + done, tile.width, w, s)) {
      store.pick(mover, w, s.cells, tile.width, tile.x, y + done);
      done += Cells.ROWS;
    }
    s.patience.note(done > 0);
    return done;
  }
}

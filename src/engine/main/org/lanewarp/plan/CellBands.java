package org.lanewarp.plan;

import org.lanewarp.PixelType;
import org.lanewarp.kernel.CellMover;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.stage.Stage;

/**
 * Moves the nearest pixels of four rows of a tile together, as {@link Cells}, where they lie close
 * enough.
 */
final class CellBands {

  private final CellMover mover;
  private final int pitch;
  private final Scratch s;
  private final Patience patience = new Patience();

  private CellBands(CellMover mover, int pitch, Scratch s) {
    this.mover = mover;
    this.pitch = pitch;
    this.s = s;
  }

  /** The bands of nearest pixels, or null where rows one by one are faster. */
  static CellBands of(Kernels kernels, PixelType type, int channels, Scratch s) {
    return kernels.prefersCells(type, channels)
        ? new CellBands(kernels.cellMover(), Cells.pitch(type), s)
        : null;
  }

  /** Moves rows of the tile from y on, and says how many of {@code count} that were. */
  int run(Coordinates coordinates, Stage stage, Window w, int y, int count) {
    Tile tile = s.tile;
    int done = 0;
    boolean canServe =
        tile.width >= Cells.GROUP
            && count >= Cells.ROWS
            && w.height >= Cells.TABLE_ROWS
            && w.width * w.channels >= pitch;
    if (!canServe || !patience.isOver()) {
      return done;
    }
    s.cells.enter(w, pitch);
    while (done + Cells.ROWS <= count && coordinates.cells(y + done, tile.width, w, s)) {
      stage.pick(w, s.cells, mover, tile.width, tile.x, y + done);
      done += Cells.ROWS;
    }
    patience.note(done > 0);
    return done;
  }
}

package org.lanewarp.plan;

import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Mirror;
import org.lanewarp.kernel.Strides;
import org.lanewarp.kernel.Turn;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Store;

/** Moves the pixels of a {@link Lattice} that lie inside the source. */
final class LatticeMove implements Shortcut {

  private final Lattice lattice;
  private final Stage stage;
  private final Store store;
  private final Mirror mirror;

  /** Or null, where columns become rows pixel by pixel. */
  private final Turn turn;

  private final Strides strides;

  LatticeMove(Lattice lattice, Stage stage, Store store, Kernels kernels, Scratch s) {
    this.lattice = lattice;
    this.stage = stage;
    this.store = store;
    this.mirror = kernels.mirror();
    this.turn = lattice.prefersSquares(kernels) ? s.turn(kernels) : null;
    this.strides = s.strides;
  }

  @Override
  public void run(Tile area, Tile part) {
    lattice.inside(area, part);
    if (part.width > 0 && part.height > 0) {
      lattice.locate(part, strides);
      store.move(stage, strides, mirror, turn, part.x, part.y);
      if (stage.isReplicated() && !lattice.isTurned()) {
        edges(area, part);
      }
    }
  }

  /** Repeats the ends of the part's rows as far as the area goes, which becomes the part. */
  private void edges(Tile area, Tile part) {
    int before = part.x - area.x;
    int right = part.x + part.width;
    int behind = area.x + area.width - right;
    for (int y = part.y; y < part.y + part.height; y++) {
      int row = lattice.row(y);
      store.edge(stage, lattice.isMirrored(), row, before, area.x, y);
      store.edge(stage, !lattice.isMirrored(), row, behind, right, y);
    }
    part.x = area.x;
    part.width = area.width;
  }
}

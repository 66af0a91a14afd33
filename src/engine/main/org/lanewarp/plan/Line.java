package org.lanewarp.plan;

import org.lanewarp.Border;
import org.lanewarp.ImageF32;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.stage.Stage;
import org.lanewarp.stage.Store;

/** Interpolates in one dimension, linearly: a row is an image, its positions are coordinates. */
public final class Line {

  private Line() {}

  /**
   * Samples a row.
   *
   * @param row an image of one row and one channel
   * @param out as many values as positions, in one row
   */
  public static void run(
      ImageF32 row, float[] positions, ImageF32 out, Border border, boolean vector) {
    Kernels kernels = Kernels.of(vector);
    float[] fill = border.fill(PixelType.F32, 1);
    Scratch s = Scratch.take();
    try {
      Stage stage = new Stage(row, border, fill, Supports.LINEAR, s.columns);
      Store store = new Store(out, fill, kernels.mover());
      Sampler sampler = new Sampler(kernels, store, s);
      Coordinates coordinates = new LineCoordinates(positions, kernels);
      ImageTiles tiles = new ImageTiles(coordinates, stage, store, sampler, null, s);
      TilePlan plan = new TilePlan(out.width(), 1);
      for (int i = 0; i < plan.count(); i++) {
        plan.get(i, s.tile);
        tiles.tile();
      }
    } finally {
      s.giveBack();
    }
  }
}

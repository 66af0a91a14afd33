package org.lanewarp.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewarp.PixelType;
import org.lanewarp.kernel.Batch;
import org.lanewarp.kernel.CellLocator;
import org.lanewarp.kernel.Cells;
import org.lanewarp.kernel.CoordinateRow;
import org.lanewarp.kernel.Kernels;
import org.lanewarp.kernel.Window;
import org.lanewarp.scene.Bundle;
import org.lanewarp.scene.Seed;

/** Bands of rows find the same nearest pixels as each row does by itself. */
class CellsTest {

  private static final int CASES = 3000;
  private static final Kernels KERNELS = Kernels.of(false);

  @Test
  void straightBandsFindWhatTheirRowsFind() {
    Random random = Seed.random("straight cells");
    int fitting = 0;
    for (int c = 0; c < CASES; c++) {
      PixelType type = PixelType.values()[random.nextInt(3)];
      Window w = window(random, type);
      int n = Cells.GROUP + random.nextInt(Batch.WIDTH - Cells.GROUP + 1);
      CoordinateRow[] rows = Bundle.straight(random, w, n);
      Batch batch = new Batch();
      for (int j = 0; j < rows.length; j++) {
        KERNELS.glide().locate(rows[j], n, w, batch, j * Batch.pitch(n), true);
      }
      fitting += compare(KERNELS.glideCells(), rows, n, w, type, batch);
    }
    assertTrue(fitting > CASES / 10, "only " + fitting + " bands fitted");
  }

  @Test
  void perspectiveBandsFindWhatTheirRowsFind() {
    perspective("perspective cells", KERNELS.perspectiveCells());
  }

  @Test
  void bandsOfCoordinatesFindWhatTheirRowsFind() {
    perspective("cells of coordinates", KERNELS.rowCells());
  }

  private static void perspective(String name, CellLocator locator) {
    Random random = Seed.random(name);
    int fitting = 0;
    for (int c = 0; c < CASES; c++) {
      PixelType type = PixelType.values()[random.nextInt(3)];
      Window w = window(random, type);
      int n = Cells.GROUP + random.nextInt(Batch.WIDTH - Cells.GROUP + 1);
      CoordinateRow[] rows = Bundle.perspective(random, w, n);
      Batch batch = new Batch();
      for (int j = 0; j < rows.length; j++) {
        KERNELS.perspectiveWalk().fill(rows[j], n);
        KERNELS.locator().locate(rows[j], n, w, batch, j * Batch.pitch(n), true);
      }
      fitting += compare(locator, rows, n, w, type, batch);
    }
    assertTrue(fitting > CASES / 10, "only " + fitting + " bands fitted");
  }

  /** Returns 1 if the band fits. */
  private static int compare(
      CellLocator locator, CoordinateRow[] rows, int n, Window w, PixelType type, Batch batch) {
    Cells cells = new Cells();
    cells.enter(w, Cells.pitch(type));
    if (!locator.locate(rows, n, w, cells)) {
      return 0;
    }
    for (int k = 0; k < (n + Cells.GROUP - 1) / Cells.GROUP * Cells.SIZE; k++) {
      int group = k / Cells.SIZE;
      int column = Math.min(group * Cells.GROUP, n - Cells.GROUP) + k % Cells.GROUP;
      int row = k % Cells.SIZE / Cells.GROUP;
      int cell = cells.cell[k] & 0xff;
      int index = cells.base[group] + cell / 32 * w.stride + cell % 32 * w.channels;
      assertEquals(batch.index[row * Batch.pitch(n) + column], index, Seed.tag("column " + column));
    }
    return 1;
  }

  private static Window window(Random random, PixelType type) {
    Window w = new Window();
    w.channels = type == PixelType.U8 ? 1 + random.nextInt(4) : 1;
    w.width = 40 + random.nextInt(60);
    w.height = 40 + random.nextInt(60);
    w.stride = w.width * w.channels + random.nextInt(3);
    w.first = random.nextInt(9);
    w.originX = random.nextInt(2000) - 1000;
    w.originY = random.nextInt(2000) - 1000;
    w.bytes = new byte[w.first + w.height * w.stride];
    return w;
  }
}
